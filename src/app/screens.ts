import type { ComponentType } from "react";
import type { Dataset } from "../domain/dataset/dataset";
import { sourceKindOf } from "../domain/dataset/sourceKind";
import type { MessageGroup } from "../i18n/messageGroups";
import type { Screen } from "../view-state/address";

/** What a screen is. Its messages are the group of its name. */
export interface ScreenRow {
  /** A file of its own, `<screen>/<Screen>.tsx`, loaded when it is asked for. */
  readonly load: () => Promise<ComponentType>;
  /** The groups of messages that it needs beside its own and those of every page. */
  readonly messages?: readonly MessageGroup[];
  /** Lays two of the shipped sources beside each other: offered and hydrated only where it has both. */
  readonly comparesSources?: true;
  /** Whether a source has what the screen shows; absent where every source has. */
  readonly isFilledBy?: (dataset: Dataset) => boolean;
}

type ScreenRows = Readonly<Record<string, ScreenRow>>;

/** The screens between which readers go, in the order of the navigation. */
const NAVIGATION_ROWS = {
  overview: {
    load: async () => (await import("../features/overview/Overview")).Overview,
  },
  coverage: {
    load: async () => (await import("../features/coverage/Coverage")).Coverage,
    messages: ["countries", "map"],
  },
  budget: {
    load: async () => (await import("../features/budget/Budget")).Budget,
    isFilledBy: hasFigures("budget"),
  },
  traffic: {
    load: async () => (await import("../features/traffic/Traffic")).Traffic,
    isFilledBy: hasFigures("traffic", "content"),
  },
  newsletters: {
    load: async () => (await import("../features/newsletters/Newsletters")).Newsletters,
    isFilledBy: hasFigures("survey"),
  },
  compare: {
    load: async () => (await import("../features/compare/Compare")).Compare,
    messages: ["countries"],
  },
  changes: {
    load: async () => (await import("../features/changes/Changes")).Changes,
    comparesSources: true,
    messages: ["countries", "coverage", "map"],
  },
  ministries: {
    load: async () => (await import("../features/ministries/Ministries")).Ministries,
    messages: ["countries", "map"],
    isFilledBy: ({ ministries }) => ministries.length > 1,
  },
  questions: {
    load: async () => (await import("../features/questions/Questions")).Questions,
    isFilledBy: (dataset) => isAnswer(dataset) || dataset.questions.length > 0,
  },
  source: {
    load: async () => (await import("../features/source/Source")).Source,
    messages: ["checks", "countries", "notes"],
  },
} satisfies ScreenRows;

/** Those to which only the head or foot of each page leads. */
const OTHER_ROWS = {
  data: {
    load: async () => (await import("../features/data/Data")).Data,
  },
  plain: {
    load: async () => (await import("../features/plain/Plain")).Plain,
    messages: ["glossary"],
  },
  accessibility: {
    load: async () => (await import("../features/accessibility/Accessibility")).Accessibility,
  },
  open: {
    load: async () => (await import("../features/open/Open")).Open,
  },
} satisfies ScreenRows;

/** Every screen but the dossier, which is made of others. */
export const SCREEN_ROWS: Readonly<Record<RegisteredScreen, ScreenRow>> = {
  ...NAVIGATION_ROWS,
  ...OTHER_ROWS,
};

type RegisteredScreen = keyof typeof NAVIGATION_ROWS | keyof typeof OTHER_ROWS;

/** Makes the names known to the floors below, which lead to screens and must not import them. */
declare module "../view-state/address" {
  interface ScreenNames extends Readonly<Record<RegisteredScreen, true>> {}
}

export const NAVIGATION = Object.keys(NAVIGATION_ROWS) as readonly Screen[];
export const SCREENS: readonly Screen[] = [
  ...NAVIGATION,
  "dossier",
  ...(Object.keys(OTHER_ROWS) as readonly Screen[]),
];

/** Language and screen of a path below the site's root; `undefined` for parts that are missing or unknown. */
export function parsePath<L extends string>(
  path: string,
  languages: readonly L[],
): { readonly language: L | undefined; readonly screen: Screen | undefined } {
  const [language, screen] = path.split("/").filter(Boolean);
  return {
    language: languages.find((known) => known === language),
    screen: SCREENS.find((known) => known === screen),
  };
}

const DOSSIER_MESSAGES: readonly MessageGroup[] = ["checks", "countries", "notes"];

export function messagesOfScreen(screen: Screen): readonly MessageGroup[] {
  const others = screen === "dossier" ? DOSSIER_MESSAGES : (SCREEN_ROWS[screen].messages ?? []);
  return [screen, ...others];
}

/** Whether the screen needs the tables of the first two sources, not of the one shown alone. */
export function comparesSources(screen: Screen): boolean {
  return screen !== "dossier" && SCREEN_ROWS[screen].comparesSources === true;
}

/** Whether a source can fill a screen. */
export function canFill(dataset: Dataset, screen: Screen): boolean {
  return screen === "dossier" || (SCREEN_ROWS[screen].isFilledBy?.(dataset) ?? true);
}

/**
 * An answer is asked for all that its parliament asks for: what it leaves out is shown as left out. A register or a
 * list was not asked, and has the screens for which it has rows.
 */
function hasFigures(...topics: readonly string[]) {
  return (dataset: Dataset) =>
    isAnswer(dataset) ||
    dataset.figures.some(({ measure }) => topics.some((topic) => measure.startsWith(`${topic}.`)));
}

function isAnswer({ header }: Dataset): boolean {
  return sourceKindOf(header) === "answer";
}
