import type { Locator, Page } from "playwright-core";
import type { InterfaceLanguage } from "../../../src/i18n/languages";
import { waitUntilHydrated } from "../site/site";

const WIDE = { width: 1280, height: 800 };
const MODAL = "dialog[open]";

export interface Opened {
  readonly what: string;
  /** What must be seen while it is looked at. */
  readonly shown: Locator;
  /** The selector of what has opened, or has changed with it; the rest of the page is as before, or inert. */
  readonly part: string;
  /** Whether only a narrow window has it. */
  readonly isNarrow?: boolean;
}

type Look = (opened: Opened) => Promise<void>;

/**
 * Opens everything that opens, one after the other, and calls `look` each time, which may change the width of the
 * window. Ends with a narrow window.
 */
export async function openPopUps(page: Page, language: InterfaceLanguage, look: Look): Promise<void> {
  const dialogs = page.locator(MODAL);
  const close = async () => {
    while ((await dialogs.count()) > 0) {
      const count = await dialogs.count();
      await page.keyboard.press("Escape");
      await page.waitForFunction(
        (before) => document.querySelectorAll("dialog[open]").length < before,
        count,
      );
    }
  };
  const open = async (path: string) => {
    await page.setViewportSize(WIDE);
    await page.goto(`${language}/${path}`);
    await waitUntilHydrated(page);
  };

  await open("traffic/");
  await page.locator("main .footnote").first().click();
  await dialogs.first().waitFor();
  await look({ what: "the note of a stated figure", shown: dialogs.first(), part: MODAL });
  await dialogs.locator(".cite-actions button, button[aria-haspopup], .dialog-panel button").first().click();
  await page.waitForFunction(() => document.querySelectorAll("dialog[open]").length === 2);
  await look({ what: "a citation", shown: dialogs.nth(1), part: MODAL });
  await close();
  await page.locator("main .derived-link").first().click();
  await dialogs.first().waitFor();
  await look({ what: "the note of a derived figure", shown: dialogs.first(), part: MODAL });
  await close();
  await page.keyboard.press("/");
  const search = page.locator("dialog[open] [role=combobox]");
  const options = page.locator("[role=option]");
  await search.fill("a");
  await options.first().waitFor();
  await look({ what: "the search with results", shown: options.first(), part: MODAL });
  await search.fill("atlantis");
  await options.first().waitFor({ state: "detached" });
  await look({ what: "the search without results", shown: search, part: MODAL });
  await close();
  await page.setViewportSize(WIDE);
  await page.locator('.site-footer .footer-ways a[href$="#glossary"]').click();
  await dialogs.locator("dt, h3").first().waitFor();
  await look({ what: "the glossary", shown: dialogs.first(), part: MODAL });
  await close();

  await open("coverage/?view=map&post=bangkok");
  await page.locator(".map-pennant").first().waitFor();
  await page.locator("aside h2, aside h3").first().waitFor();
  await page.locator(".map-pennant[data-post=nairobi]").focus();
  await page.locator(".map-names-marked").first().waitFor({ state: "attached" });
  await look({
    what: "the map with a post's card and a name",
    shown: page.locator("aside h2, aside h3").first(),
    part: ".coverage",
  });

  await open("compare/?what=posts");
  await page.locator(".compare-finder input").first().click();
  await options.first().waitFor();
  await look({ what: "the posts that can be compared", shown: options.first(), part: ".compare-finder" });

  await open("budget/?view=time");
  await page.locator(".year-columns").focus();
  const tooltip = page.locator(".year-tooltip b");
  await tooltip.waitFor();
  await look({ what: "a chart with its tooltip", shown: tooltip, part: ".budget-years" });

  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator(".menu-button").click();
  const menu = page.locator(".site-menu:popover-open");
  await menu.waitFor();
  await look({ what: "the menu of a phone", shown: menu, part: ".site-header", isNarrow: true });
}
