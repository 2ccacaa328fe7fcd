import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../../src/i18n/languages";
import { SCREENS } from "../../../src/app/screens";
import { findViolations } from "../inspect/axe";
import { readAccessibilityTree } from "../inspect/accessibilityTree";
import {
  addStyles,
  findCut,
  findFaultyTexts,
  findOverlapsInHeader,
  findParted,
  lengthenTexts,
  SPACING,
} from "../inspect/cutTexts";
import { findDisorder } from "../inspect/disorder";
import { createJudge, findWrongNames } from "../inspect/englishNames";
import { findHiddenNames } from "../inspect/filterLists";
import { findInBothThemes, LANGUAGE_OF_STRUCTURE, WIDTHS } from "../inspect/findInBothThemes";
import { measureOverflow } from "../inspect/measureOverflow";
import { findUncovered } from "../inspect/uncoveredFigures";
import { expect, test, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

/** Addresses that show what a screen does not show at first, and where, if all around it is as at first. */
const FURTHER: Readonly<Record<string, string>> = {
  "coverage/?view=matrix&post=bangkok": "#posts",
  "coverage/?view=combinations": ".coverage-side",
  "coverage/?view=groups": ".coverage-side",
  "coverage/?regions=Oceania&channels=twitter&q=atlantis&view=oz": "html",
  "budget/?view=time": "#budget-lines",
};

const PATHS: readonly string[] = [
  // The whole dossier is made of screens that are looked at by themselves.
  ...SCREENS.map((screen) => (screen === "dossier" ? "dossier/?of=budget" : `${screen}/`)),
  ...Object.keys(FURTHER),
];

/** There, what script adds to a screen is looked at in one of them, in turn. */
const OTHERS = INTERFACE_LANGUAGES.filter((language) => language !== LANGUAGE_OF_STRUCTURE);

const judgeStructure = createJudge(LANGUAGE_OF_STRUCTURE);

for (const path of PATHS) {
  test(`${path}: axe finds nothing at 360 and 1280 px, light and dark, headings and landmarks are in order, no name is missing, of another language or of those that filter lists hide, every number has evidence or a formula, and no text is cut off or too wide, down to 320 px, also with wider spacing`, async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    await openWhole(page, LANGUAGE_OF_STRUCTURE, path);
    const tree = await readAccessibilityTree(page);
    expect.soft(findDisorder(tree)).toEqual([]);
    expect.soft(await findWrongNames(page, tree, judgeStructure)).toEqual([]);
    expect.soft(await findHiddenNames(page)).toEqual([]);
    const part = FURTHER[path];
    if (part === undefined) expect.soft(await findUncovered(page)).toEqual([]);
    // Around it, the screen's own address was looked at: only what may be there once can be wrong anew.
    if (part !== undefined) {
      expect.soft(await findViolations(page, { rules: "ids" })).toEqual([]);
      expect(await page.locator(part).count(), part).toBe(1);
    }
    expect.soft(await findInBothThemes(page, WIDTHS, part)).toEqual([]);
    expect.soft(await findOutOfPlace(page)).toEqual([]);
    expect.soft(await findFaultyTexts(page, [320, 768, 1280])).toEqual([]);
    await addStyles(page, SPACING);
    expect.soft(await findFaultyTexts(page, [1280, 320])).toEqual([]);
  });
}

// Made of screens that are looked at by themselves, down to their colours and what of them hydrates on view.
test("the whole dossier: headings and landmarks are in order, no name is missing, every number has evidence or a formula, and no text is cut off or too wide", async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: "reduce" });
  await page.goto(`${LANGUAGE_OF_STRUCTURE}/dossier/`);
  await waitUntilHydrated(page);
  const tree = await readAccessibilityTree(page);
  expect.soft(findDisorder(tree)).toEqual([]);
  expect.soft(await findWrongNames(page, tree, judgeStructure)).toEqual([]);
  expect.soft(await findUncovered(page)).toEqual([]);
  expect.soft(await findViolations(page, { rules: "ids" })).toEqual([]);
  expect.soft(await findFaultyTexts(page, [1280, 320])).toEqual([]);
});

for (const [turn, language] of OTHERS.entries()) {
  test(`${language}: on every screen no name is missing or of another language, nothing scrolls sideways at 320 px, and texts that are longer by two fifths, as in a language not thought of, break no layout`, async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    const prerendered = await openPage({ javaScriptEnabled: false });
    const judge = createJudge(language);
    const look = async (path: string, each: Page) => {
      expect.soft(await findWrongNames(each, await readAccessibilityTree(each), judge), path).toEqual([]);
      expect.soft(await findTooWide(each), path).toEqual([]);
    };
    for (const [position, path] of PATHS.entries()) {
      if (position % OTHERS.length === turn) {
        await openWhole(page, language, path);
        await look(path, page);
        // What were hydrated only afterwards would find other texts than were prerendered; some parts only a phone shows.
        await hydrateAll(page);
        await lengthenTexts(page);
        expect.soft(await findFaultyTexts(page, [360, 1280]), path).toEqual([]);
      } else if (!(path in FURTHER)) {
        await prerendered.goto(`${language}/${path}`);
        await look(path, prerendered);
      }
    }
  });
}

test("text enlarged to 200 % lies on nothing, and with wider spacing fits 320 px, in every language", async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: "reduce" });
  const found: string[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    for (const screen of ["overview", "budget"]) {
      const where = `${language}/${screen}`;
      await page.goto(`${where}/`);
      await waitUntilHydrated(page);
      await addStyles(page, "html { font-size: 200%; }");
      const enlarged = await findFaultyTexts(page, [1280]);
      await addStyles(page, `html { font-size: 100%; } ${SPACING}`);
      const spaced = await findFaultyTexts(page, [320]);
      found.push(...[...enlarged, ...spaced].map((fault) => `${where}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test("no line break parts the number of a question or the years of a period", async ({ openPage }) => {
  const page = await openPage({ reducedMotion: "reduce" });
  for (const path of ["fr/overview/", "de/budget/"]) {
    await page.goto(path);
    await waitUntilHydrated(page);
    for (const width of [320, 412, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findParted(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test("a text that is cut off and two that lie on each other are noticed", async ({ page }) => {
  await page.goto("en/accessibility/");
  await waitUntilHydrated(page);
  await addStyles(
    page,
    "h1 { height: 10px; overflow: hidden; } .brand { position: absolute; left: 50%; width: 30em; }",
  );
  expect(await findCut(page)).toHaveLength(1);
  expect((await findOverlapsInHeader(page)).length).toBeGreaterThan(0);
});

/** Opens a page in a window of 1280 by 800 and waits until all of it is hydrated. */
async function openWhole(page: Page, language: InterfaceLanguage, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${language}/${path}`);
  await waitUntilHydrated(page);
  await hydrateAll(page);
  expect.soft(await page.locator("html").getAttribute("lang"), path).toBe(language);
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
