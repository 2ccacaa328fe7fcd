import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { launchChromium } from "./chromium";
import { watch } from "../inspect/watch";

interface SiteFixtures {
  browser: Browser;
  /**
   * What went wrong on any page of the test: console errors and warnings, exceptions, violations of the
   * content security policy, requests to another origin. The test fails unless it is empty at the end; a test
   * that expects an entry takes it out.
   */
  problems: string[];
  /**
   * Opens a watched page in a browser profile of its own; addresses are relative to the site, as
   * `page.goto("en/coverage/")`.
   */
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** One such page, in a window of 1280 by 800. */
  page: Page;
}

/** `test` of vitest, with pages of the built site in a real browser. */
export const test = base.extend<SiteFixtures>({
  browser: [
    async ({}, provide) => {
      const browser = await launchChromium(inject("engines").shell);
      await provide(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  problems: async ({}, provide) => {
    const problems: string[] = [];
    await provide(problems);
    expect(problems, "problems on the page").toEqual([]);
  },
  openPage: async ({ browser, problems }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (options) => {
      const context = await browser.newContext({
        baseURL: inject("siteUrl"),
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      // Ends what never comes, and nothing that is slow on a busy machine.
      context.setDefaultTimeout(60_000);
      contexts.push(context);
      // A page that stays open for ten seconds, as on a busy machine, would come from the browser's own keeping from then
      // on, where no test holds a file back. What is kept has tests of its own.
      await context.addInitScript(
        () => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker,
      );
      await watch(context, inject("siteUrl"), problems);
      return await context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  page: async ({ openPage }, provide) => {
    await provide(await openPage());
  },
});

export { expect };
export { waitUntilHydrated, waitUntilListening } from "../inspect/waitUntilHydrated";
