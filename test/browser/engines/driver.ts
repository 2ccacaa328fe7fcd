export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINES)[number];

/** A value that can be sent into a page. */
export type Sent =
  string | number | boolean | null | undefined | readonly Sent[] | { readonly [key: string]: Sent };

/** An element of a page, as the engine's own protocol refers to it. */
export interface DriverElement {
  /** Scrolls the element into view and presses the mouse in its middle. */
  readonly click: () => Promise<void>;
  readonly setFile: (path: string) => Promise<void>;
}

/** A page in a browser profile of its own: what all three protocols can do, and no more. */
export interface Driver {
  /** Address under which the page finds the site, with a slash at the end. */
  readonly siteUrl: string;
  /**
   * What went wrong so far: console errors and warnings, exceptions, policy violations, requests to another origin.
   * Complete up to the last call of `settle`.
   */
  readonly problems: string[];
  readonly settle: () => Promise<void>;
  /** Resolves when the page and what it names has been loaded. */
  readonly goTo: (url: string) => Promise<void>;
  /** `run` is sent as text: it knows only its argument and the page. */
  readonly evaluate: <A extends Sent, T>(run: (argument: A) => T, argument: A) => Promise<Awaited<T>>;
  /** Runs a script of any length, past the policy of the page. */
  readonly load: (script: string) => Promise<void>;
  readonly findElement: <A extends Sent>(
    find: (argument: A) => Element | undefined,
    argument: A,
  ) => Promise<DriverElement | undefined>;
  /** Types letters, one key after the other, where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Presses one key by its DOM name, such as `Enter`. */
  readonly press: (key: NamedKey) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The page as PDF; undefined where the engine's protocol cannot print. */
  readonly print: (() => Promise<Uint8Array>) | undefined;
  /** Runs before any script of the pages opened from then on. */
  readonly runFirst: (run: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The keys that are pressed by name, with what WebDriver calls them. */
export const NAMED_KEYS = {
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
} as const;
export type NamedKey = keyof typeof NAMED_KEYS;

/**
 * A browser that no longer answers, whatever it is asked. On a busy machine WebKitGTK now and then takes a page that is
 * there to be on its way for ever; the test is run once more, in a browser of its own (`vite.config.ts`).
 */
export class EngineStalled extends Error {
  override readonly name = "EngineStalled";
}

/** A running browser. */
export interface Engine {
  readonly open: () => Promise<Driver>;
  readonly close: () => Promise<void>;
}
