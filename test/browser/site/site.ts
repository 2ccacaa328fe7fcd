import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { launchChromium } from "./chromium";
import { createProfiles, ONE_PROCESS, type Profiles } from "./profiles";

interface SiteFixtures {
  browser: Browser;
  profiles: Profiles;
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
      const browser = await launchChromium(inject("engines").shell, ONE_PROCESS);
      await provide(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  profiles: [
    async ({ browser }, provide) => await provide(createProfiles(browser, inject("siteUrl"))),
    { scope: "worker" },
  ],
  problems: async ({}, provide) => {
    const problems: string[] = [];
    await provide(problems);
    expect(problems, "problems on the page").toEqual([]);
  },
  openPage: async ({ profiles, problems, onTestFailed }, provide) => {
    // A page that hangs would take the next one along.
    onTestFailed(profiles.giveUp);
    await provide((options) => profiles.openPage(problems, options));
    await profiles.closePages();
  },
  page: async ({ openPage }, provide) => {
    await provide(await openPage());
  },
});

export { expect };
export { waitUntilHydrated, waitUntilListening } from "../inspect/waitUntilHydrated";
