import type { Page } from "playwright-core";
import type { InterfaceLanguage } from "../../src/i18n/languages";
import { waitUntilAlive } from "./site";

type Look = (what: string) => Promise<void>;

/** Opens everything that opens, one after the other, and calls `look` each time. Ends with a narrow window. */
export async function openPopUps(page: Page, language: InterfaceLanguage, look: Look): Promise<void> {
  const dialogs = page.locator("dialog[open]");
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
    await page.goto(`${language}/${path}`);
    await waitUntilAlive(page);
  };

  await open("traffic/");
  await page.locator("main .footnote").first().click();
  await dialogs.first().waitFor();
  await look("the note of a stated figure");
  await dialogs.locator(".cite-actions button, button[aria-haspopup], .note-panel button").first().click();
  await page.waitForFunction(() => document.querySelectorAll("dialog[open]").length === 2);
  await look("a citation");
  await close();
  await page.locator("main .derived-link").first().click();
  await dialogs.first().waitFor();
  await look("the note of a derived figure");
  await close();
  await page.keyboard.press("/");
  const search = page.locator("dialog[open] [role=combobox]");
  await search.fill("a");
  await page.locator("[role=option]").first().waitFor();
  await look("the search with results");
  await search.fill("atlantis");
  await page.locator("[role=option]").first().waitFor({ state: "detached" });
  await look("the search without results");
  await close();
  await page.locator(".site-footer .footer-ways button").click();
  await dialogs.locator("dt, h3").first().waitFor();
  await look("the glossary");
  await close();

  await open("coverage/?view=map&post=bangkok");
  await page.locator(".map-pennant").first().waitFor();
  await page.locator("aside h2, aside h3").first().waitFor();
  await page.locator(".map-pennant[data-post=nairobi]").focus();
  await page.locator(".map-names-marked").first().waitFor({ state: "attached" });
  await look("the map with a post's card and a name");

  await open("budget/?view=time");
  await page.locator(".year-columns").focus();
  await page.locator(".year-tooltip b").waitFor();
  await look("a chart with its tooltip");

  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator(".menu-button").click();
  await page.locator(".site-menu:popover-open").waitFor();
  await look("the menu of a phone");
}
