import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { watch } from "../inspect/watch";

/** Browser profiles that one test takes after another, each of them empty when it is taken. */
export interface Profiles {
  /**
   * Opens a page in a profile of its own, in a window of 1280 by 800 unless told otherwise, and notes in `problems`
   * whatever goes wrong on it.
   */
  readonly openPage: (problems: string[], options?: BrowserContextOptions) => Promise<Page>;
  /** Closes all pages that are open. */
  readonly closePages: () => Promise<void>;
  /** No page is opened again in a profile that was used so far. */
  readonly giveUp: () => Promise<void>;
}

interface Profile {
  readonly context: BrowserContext;
  /** What it was opened with, the window left out. */
  readonly options: string;
  /** Those of the test that has it. */
  problems: string[];
  /** Whether a test has changed the profile itself, which would reach the next. */
  isChanged: boolean;
}

const WINDOW = { width: 1280, height: 800 };

/**
 * Lets the pages of a profile share a process, from the blank page on that each begins as: one of its own for that, given
 * up again when the site's page comes, costs a quarter of a page's processor time.
 */
export const ONE_PROCESS: readonly string[] = ["--process-per-site", "--renderer-process-limit=1"];

/** The smallest file of the site that can be opened. */
const SMALL_FILE = "data/index.json";

/**
 * A profile that was used stays open for the next test that asks for the same options, and in it one small page, so that
 * the process of its pages stays too: scripts that it has compiled once cost two fifths of a page's processor time.
 * What pages keep is cleared away. A profile is given up where a test has changed more of it than its pages, or has
 * opened a page in it by itself.
 */
export function createProfiles(browser: Browser, siteUrl: string): Profiles {
  const idle: Profile[] = [];
  const inUse: Profile[] = [];

  const create = async (options: BrowserContextOptions): Promise<Profile> => {
    const context = await browser.newContext({ ...options, baseURL: siteUrl, viewport: WINDOW });
    // Ends what never comes, and nothing that is slow on a busy machine.
    context.setDefaultTimeout(60_000);
    // A page that stays open for ten seconds, as on a busy machine, would come from the browser's own keeping from then
    // on, where no test holds a file back. What is kept has tests of its own.
    await context.addInitScript(
      () => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker,
    );
    const profile: Profile = { context, options: JSON.stringify(options), problems: [], isChanged: false };
    await watch(context, siteUrl, { push: (problem) => profile.problems.push(problem) });
    await (await context.newPage()).goto(SMALL_FILE);
    noteChanges(profile);
    return profile;
  };

  return {
    openPage: async (problems, { viewport, ...options } = {}) => {
      const wanted = JSON.stringify(options);
      const position = idle.findIndex((profile) => profile.options === wanted);
      const profile = idle.splice(position, position < 0 ? 0 : 1)[0] ?? (await create(options));
      profile.problems = problems;
      inUse.push(profile);
      const page = await profile.context.newPage();
      await forgetWhatWasKept(page, siteUrl);
      if (viewport) await page.setViewportSize(viewport);
      return page;
    },
    closePages: async () => {
      await Promise.all(
        inUse.splice(0).map(async (profile) => {
          const [first, page, ...others] = profile.context.pages();
          if (profile.isChanged || !first || others.length > 0) return await profile.context.close();
          await page?.close();
          idle.push(profile);
        }),
      );
    },
    giveUp: async () => {
      await Promise.all(idle.splice(0).map(({ context }) => context.close()));
    },
  };
}

/** No other page of the site's own is open in the profile, so that nothing is written meanwhile. */
async function forgetWhatWasKept(page: Page, siteUrl: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(siteUrl);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}

function noteChanges(profile: Profile): void {
  const { context } = profile;
  const note =
    <Arguments extends unknown[], Result>(change: (...given: Arguments) => Result) =>
    (...given: Arguments) => {
      profile.isChanged = true;
      return change(...given);
    };
  context.addInitScript = note(context.addInitScript.bind(context));
  context.exposeBinding = note(context.exposeBinding.bind(context));
  context.grantPermissions = note(context.grantPermissions.bind(context));
  context.route = note(context.route.bind(context));
  context.setOffline = note(context.setOffline.bind(context));
  context.clock.install = note(context.clock.install.bind(context.clock));
}
