import { isHydrated } from "../inspect/waitUntilHydrated";
import { EngineStalled, type Driver, type DriverElement, type Sent } from "./driver";
import { createTarget, describeTarget, findAllByRole, type Role, type Target } from "./findByRole";

const FINDER = `window.findAllByRole = ${String(findAllByRole)};`;
const PATIENCE_MILLISECONDS = 60_000;

type WindowWithFinder = Window & { readonly findAllByRole?: typeof findAllByRole };

/** A page of the site in any of the engines, operated by role and name as a reader of it would. */
export interface EnginePage extends Omit<Driver, "siteUrl" | "goTo" | "findElement" | "load"> {
  /** Opens a page by its path within the site and waits until it is hydrated. */
  readonly open: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Waits until an element is there. */
  readonly waitFor: (role: Role, name?: string | RegExp) => Promise<void>;
  /** Waits until no such element is there. */
  readonly waitUntilGone: (role: Role, name?: string | RegExp) => Promise<void>;
  /** Waits until exactly so many are there. */
  readonly waitForCount: (count: number, role: Role, name?: string | RegExp) => Promise<void>;
  readonly count: (role: Role, name?: string | RegExp) => Promise<number>;
  /** Waits for a text anywhere on the page. */
  readonly waitForText: (text: string) => Promise<void>;
  /** Waits until what is asked in the page is true. */
  readonly waitUntil: <A extends Sent>(
    what: string,
    ask: (argument: A) => boolean,
    argument: A,
  ) => Promise<void>;
  readonly click: (role: Role, name?: string | RegExp) => Promise<void>;
  readonly focus: (role: Role, name?: string | RegExp) => Promise<void>;
  /** Waits until files are taken there. */
  readonly setFile: (selector: string, path: string) => Promise<void>;
  readonly waitUntilHydrated: () => Promise<void>;
  readonly path: () => Promise<string>;
  /** Waits until the focus is on an element with such a name or text. */
  readonly waitForFocus: (name: RegExp) => Promise<void>;
}

export function createEnginePage(driver: Driver): EnginePage {
  const { evaluate, siteUrl } = driver;

  const loadFinder = async () => {
    if (!(await evaluate(() => "findAllByRole" in window, null))) await driver.load(FINDER);
  };
  const countOf = async (target: Target): Promise<number> => {
    await loadFinder();
    return await evaluate((each) => (window as WindowWithFinder).findAllByRole?.(each).length ?? 0, target);
  };
  const find = async (target: Target): Promise<DriverElement> => {
    let element: DriverElement | undefined;
    await waitFor(describeTarget(target), async () => {
      await loadFinder();
      element = await driver.findElement(
        (each: Target) => (window as WindowWithFinder).findAllByRole?.(each)[0],
        target,
      );
      return element !== undefined;
    });
    if (!element) throw new Error(`${describeTarget(target)} is not there`);
    return element;
  };
  const waitUntil: EnginePage["waitUntil"] = (what, ask, argument) =>
    waitFor(what, () => evaluate(ask, argument));
  const waitUntilHydrated = async () => {
    await waitUntil("a hydrated page", isHydrated, null);
    // React marks the elements a moment before it listens to them.
    await evaluate(() => new Promise<null>((resolve) => setTimeout(() => resolve(null))), null);
  };

  return {
    ...driver,
    open: async (path) => {
      await driver.goTo(siteUrl + path);
      await waitUntilHydrated();
    },
    reload: async () => {
      await evaluate(() => {
        document.documentElement.dataset["left"] = "";
        location.reload();
      }, null);
      await waitUntil("a new page", () => document.documentElement.dataset["left"] === undefined, null);
      await waitUntilHydrated();
    },
    waitFor: async (role, name) => void (await find(createTarget(role, name))),
    waitUntilGone: (role, name) => {
      const target = createTarget(role, name);
      return waitFor(`the end of ${describeTarget(target)}`, async () => (await countOf(target)) === 0);
    },
    waitForCount: (count, role, name) => {
      const target = createTarget(role, name);
      return waitFor(`${count} × ${describeTarget(target)}`, async () => (await countOf(target)) === count);
    },
    count: (role, name) => countOf(createTarget(role, name)),
    waitForText: (text) =>
      waitUntil(`“${text}”`, (wanted: string) => document.body.innerText.includes(wanted), text),
    waitUntil,
    click: async (role, name) => (await find(createTarget(role, name))).click(),
    focus: async (role, name) => {
      const target = createTarget(role, name);
      await find(target);
      await evaluate((each) => {
        const [element] = (window as WindowWithFinder).findAllByRole?.(each) ?? [];
        if (element instanceof HTMLElement) element.focus();
      }, target);
    },
    setFile: async (selector, path) => {
      const enabled = `${selector}:enabled`;
      await waitUntil(enabled, (wanted: string) => document.querySelector(wanted) !== null, enabled);
      const element = await driver.findElement(
        (wanted: string) => document.querySelector(wanted) ?? undefined,
        enabled,
      );
      if (!element) throw new Error(`there is no ${enabled}`);
      await element.setFile(path);
    },
    waitUntilHydrated,
    path: () => evaluate(() => location.pathname + location.search, null),
    waitForFocus: ({ source }) =>
      waitUntil(
        `the focus on /${source}/`,
        (pattern: string) => {
          const { activeElement } = document;
          return new RegExp(pattern).test(
            activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "",
          );
        },
        source,
      ),
  };
}

/** Asks again until the answer is yes. While a page is being left nothing can be asked of it. */
async function waitFor(what: string, ask: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  let lastError: unknown;
  do {
    try {
      if (await ask()) return;
    } catch (error) {
      if (error instanceof EngineStalled) throw error;
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (performance.now() < deadline);
  throw new Error(`${what} did not come within ${PATIENCE_MILLISECONDS / 1000} seconds`, {
    cause: lastError,
  });
}
