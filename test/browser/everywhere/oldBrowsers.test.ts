import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { messagesOf } from "../inspect/messagesOf";
import { SCREENS } from "../../../src/app/screens";
import { expect, test, waitUntilHydrated } from "../site/site";

// No old browser runs here: single names are taken out of today's before a page loads, which shows what the site does
// where they are missing, and nothing of how an old browser draws it.

/** Takes names away, as `AbortSignal.any` or `Element.prototype.checkVisibility`. */
const takeAway = (page: Page, names: readonly string[]) =>
  page.addInitScript((paths) => {
    for (const path of paths) {
      const steps = path.split(".");
      const name = steps.pop()!;
      const owner = steps.reduce<object>((each, step) => Reflect.get(each, step) as object, window);
      if (!Reflect.deleteProperty(owner, name)) throw new Error(`${path} stays`);
    }
  }, names);

/** Newer than the oldest browsers that the site works in; `structuredClone` and the like are in all of them. */
const NEWER = [
  "AbortSignal.any",
  "Array.fromAsync",
  "Element.prototype.checkVisibility",
  "HTMLElement.prototype.hidePopover",
  "HTMLElement.prototype.popover",
  "HTMLElement.prototype.showPopover",
  "HTMLElement.prototype.togglePopover",
  "Iterator",
  "Map.groupBy",
  "Object.groupBy",
  "Promise.try",
  "Promise.withResolvers",
  "Set.prototype.union",
  "URL.canParse",
  "navigation",
  "scheduler",
];

/** As if the browser knew no popovers: their rules are passed over, and the attribute says nothing. */
const forgetPopovers = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll("[popover]")) element.removeAttribute("popover");
    const forget = (rules: CSSRuleList, remove: (position: number) => void) => {
      for (let position = rules.length - 1; position >= 0; position -= 1) {
        const rule = rules[position]!;
        const asks = rule instanceof CSSSupportsRule && rule.conditionText.includes(":popover-open");
        if (asks && !rule.conditionText.startsWith("not")) remove(position);
        else if (rule instanceof CSSGroupingRule) forget(rule.cssRules, (each) => rule.deleteRule(each));
      }
    };
    for (const sheet of document.styleSheets) forget(sheet.cssRules, (each) => sheet.deleteRule(each));
  });

for (const screen of ["overview", "coverage", "source"]) {
  test(`${screen} hydrates without what the oldest browsers lack`, async ({ page }) => {
    await takeAway(page, NEWER);
    await page.goto(`en/${screen}/`);
    await waitUntilHydrated(page);
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").fill("bangkok");
    await dialog.getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("heading", { name: "Bangkok" }).waitFor();
    await page.keyboard.press("Escape");
  });
}

test("without popovers the menu of a narrow window lies open, and leads on", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await takeAway(page, NEWER);
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  await forgetPopovers(page);
  const link = page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Budget" });
  expect(await link.isVisible()).toBe(true);
  const [menu, title] = await Promise.all([
    page.locator("#site-menu").boundingBox(),
    page.getByRole("heading", { level: 1 }).boundingBox(),
  ]);
  expect(menu!.y + menu!.height).toBeLessThanOrEqual(title!.y);
  await link.click();
  await page.waitForURL("**/en/budget/");
  await page.getByRole("heading", { level: 1 }).waitFor();
});

/** Each of them tells a browser that is too old. */
const DECISIVE = ["Array.prototype.toSorted", "DecompressionStream"];

for (const [position, language] of INTERFACE_LANGUAGES.entries()) {
  const missing = DECISIVE[position % DECISIVE.length]!;

  test(`${language}: without ${missing} a page stays as prerendered and says why its controls do nothing`, async ({
    page,
    openPage,
  }) => {
    const withoutScript = await openPage({ javaScriptEnabled: false });
    await takeAway(page, [missing]);
    await page.clock.install();
    for (const screen of SCREENS.slice(position * 2, position * 2 + 2)) {
      await page.goto(`${language}/${screen}/`);
      await withoutScript.goto(`${language}/${screen}/`);
      const notice = page.getByText(messagesOf(language)["start.oldBrowser"]!);
      await notice.waitFor();
      await page.clock.runFor(30_000);
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(await page.locator("#root").innerHTML()).toBe(await withoutScript.locator("#root").innerHTML());
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    }
  });
}

test("a browser of today is not told that it is too old, before and after the page is hydrated", async ({
  page,
}) => {
  const word = page.getByText(messagesOf("en")["start.oldBrowser"] ?? "");
  await page.goto("en/overview/", { waitUntil: "commit" });
  await word.waitFor({ state: "attached" });
  expect(await word.isVisible()).toBe(false);
  await waitUntilHydrated(page);
  expect(await word.isVisible()).toBe(false);
});
