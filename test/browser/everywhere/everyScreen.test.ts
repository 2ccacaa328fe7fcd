import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { SCREENS } from "../../../src/view-state/address";
import { findViolations } from "../inspect/axe";
import { readAccessibilityTree } from "../inspect/accessibilityTree";
import { findDisorder } from "../inspect/disorder";
import { createJudge, findWrongNames } from "../inspect/englishNames";
import { findInBothThemes, LANGUAGE_OF_STRUCTURE, WIDTHS } from "../inspect/findInBothThemes";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

/** Every screen, and addresses that show what a screen does not show at first. */
const PATHS: readonly string[] = [
  ...SCREENS.map((screen) => `${screen}/`),
  "coverage/?view=matrix&post=bangkok",
  "coverage/?view=combinations",
  "coverage/?view=groups",
  "coverage/?regions=Oceania&channels=twitter&q=atlantis&view=oz",
  "budget/?view=time",
];

/** The whole dossier is made of screens that are looked at by themselves. */
const ONE_OF_DOSSIER = "dossier/?of=budget";

for (const path of PATHS) {
  test(`${path}: axe finds nothing at 360 and 1280 px, light and dark, headings and landmarks are in order, and nothing scrolls sideways at 320 px`, async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    await page.goto(`${LANGUAGE_OF_STRUCTURE}/${path}`);
    await waitUntilHydrated(page);
    await hydrateAll(page);
    expect.soft(findDisorder(await readAccessibilityTree(page))).toEqual([]);
    expect.soft(await findInBothThemes(page, WIDTHS)).toEqual([]);
    expect.soft(await findOutOfPlace(page)).toEqual([]);
    expect.soft(await findTooWide(page)).toEqual([]);
  });
}

for (const language of INTERFACE_LANGUAGES) {
  test(`${language}: on every screen no name is missing or of another language, and nothing scrolls sideways at 320 px`, async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    const judge = createJudge(language);
    for (const path of PATHS.with(PATHS.indexOf("dossier/"), ONE_OF_DOSSIER)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${language}/${path}`);
      await waitUntilHydrated(page);
      await hydrateAll(page);
      expect.soft(await page.locator("html").getAttribute("lang"), path).toBe(language);
      expect.soft(await findWrongNames(page, await readAccessibilityTree(page), judge), path).toEqual([]);
      expect.soft(await findViolations(page, { rules: "words" }), path).toEqual([]);
      expect.soft(await findTooWide(page), path).toEqual([]);
    }
  });
}

/** Headings that are seen above one that is read before them; in a narrow window all stand below each other. */
function findOutOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll("main :is(h1, h2, h3)")].filter(
      (heading) => heading.checkVisibility() && !heading.closest(".visually-hidden"),
    );
    return headings.flatMap((heading, position) => {
      const before = headings[position - 1];
      const isAbove = before && heading.getBoundingClientRect().top < before.getBoundingClientRect().top;
      return isAbove ? [`“${heading.textContent}” is seen above “${before.textContent}”`] : [];
    });
  });
}

async function findTooWide(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await measureOverflow(page);
  return width > 0 ? [`${width} px too wide at 320 px`] : [];
}
