import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES } from "../../src/i18n/languages";
import { CHECKED_SCREENS } from "./checkedScreens";
import { findViolations, measureOverflow, wakeAll } from "./axe";
import { messagesOf } from "./messagesOf";
import { openPopUps } from "./popUps";
import { expect, test, waitUntilAlive } from "./site";

const WIDTHS = [1280, 360] as const;

/** Addresses that show what the screen itself does not show at first. */
const VIEWS: readonly string[] = [
  "coverage/?view=matrix",
  "coverage/?view=sets",
  "coverage/?view=groups",
  "budget/?view=time",
];

async function findInBothThemes(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, what] of [
    ["light", "all"],
    ["dark", "colours"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    for (const violation of await findViolations(page, what))
      found.push(`${where}, ${colorScheme}: ${violation}`);
  }
  return found;
}

for (const language of INTERFACE_LANGUAGES) {
  test(
    `${language}: axe finds nothing on any screen, light and dark, at 360 and 1280 px`,
    { timeout: 600_000 },
    async ({ openPage }) => {
      const page = await openPage({ reducedMotion: "reduce" });
      const found: string[] = [];
      for (const path of [...CHECKED_SCREENS.map((screen) => `${screen}/`), ...VIEWS]) {
        await page.setViewportSize({ width: WIDTHS[0], height: 800 });
        await page.goto(`${language}/${path}`);
        await waitUntilAlive(page);
        await wakeAll(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await findInBothThemes(page, `${path} at ${width} px`)));
        }
      }
      expect(found).toEqual([]);
    },
  );

  test(
    `${language}: axe finds nothing with dialogs and pop-ups open`,
    { timeout: 600_000 },
    async ({ openPage }) => {
      const page = await openPage({ reducedMotion: "reduce" });
      const found: string[] = [];
      await openPopUps(page, language, async (what) => {
        if (language === "nl") found.push(...(await findInBothThemes(page, what)));
        else found.push(...(await findViolations(page)).map((violation) => `${what}: ${violation}`));
      });
      expect(found).toEqual([]);
    },
  );
}

test("axe notices a faint text, also where it is in doubt", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilAlive(page);
  await page.evaluate(() => {
    const text = document.createElement("p");
    text.textContent = "faint";
    text.setAttribute("id", "faint");
    document.querySelector("main")?.append(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#faint { color: #999; background: linear-gradient(90deg, #fff, #eee); }");
    document.adoptedStyleSheets.push(sheet);
  });
  expect((await findViolations(page)).filter((line) => line.includes("faint"))).toEqual([
    expect.stringContaining("as measured"),
  ]);
});

for (const language of INTERFACE_LANGUAGES) {
  test(`${language}: no screen scrolls sideways at 320 px`, async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    for (const screen of CHECKED_SCREENS) {
      await page.goto(`${language}/${screen}/`);
      await page.waitForLoadState("networkidle");
      expect(await measureOverflow(page), screen).toBe(0);
    }
  });
}

test("in forced colours flags, chosen values and focus are there", async ({ openPage }) => {
  const page = await openPage({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto("en/coverage/");
  await waitUntilAlive(page);
  const flag = page.locator("tbody .pennant").first();
  const [cloth, ground] = await flag.evaluate((svg) => [
    getComputedStyle(svg.querySelector(".pennant-cloth") ?? svg).stroke,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(cloth).not.toBe(ground);
  const listed = await flag
    .locator(".pennant-listed")
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);
  expect(listed).not.toBe(ground);
  const chosen = await page
    .locator(".segmented input:checked + span")
    .first()
    .evaluate((span) => [getComputedStyle(span).color, getComputedStyle(span).backgroundColor]);
  expect(chosen[0]).not.toBe(chosen[1]);
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe("none");
  expect(await findViolations(page, "colours")).toEqual([]);
});

test("where more contrast is asked for, rules and quiet inks are stronger", async ({ openPage }) => {
  const inks = async (contrast: "no-preference" | "more") => {
    const page = await openPage({ contrast });
    await page.goto("en/budget/");
    return await page.evaluate(() => {
      const probe = document.querySelector(".lead");
      const header = document.querySelector(".site-header");
      return [
        probe ? getComputedStyle(probe).color : "",
        header ? getComputedStyle(header).borderBottomColor : "",
      ];
    });
  };
  const [usual, strong] = [await inks("no-preference"), await inks("more")];
  expect(strong[0]).not.toBe(usual[0]);
  expect(strong[1]).not.toBe(usual[1]);
});

test("the statement is one action away on every screen, in the language of the page", async ({ page }) => {
  await page.goto("nl/traffic/");
  const messages = messagesOf("nl");
  await page.getByRole("contentinfo").getByRole("link", { name: messages["footer.accessibility"]! }).click();
  await page.waitForURL("**/nl/accessibility/");
  await page.getByRole("heading", { level: 1, name: messages["accessibility.title"]! }).waitFor();
  expect(
    await page.getByRole("link", { name: messages["accessibility.complaint.link"]! }).getAttribute("href"),
  ).toBe("https://www.federaalombudsman.be/nl");
});
