import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { SCREENS } from "../../../src/view-state/address";
import { readAccessibilityTree } from "../inspect/accessibilityTree";
import { findDisorder } from "../inspect/disorder";
import { createJudge, findWrongNames } from "../inspect/englishNames";
import { findInBothThemes, WIDTHS } from "../inspect/findInBothThemes";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilAlive } from "../site/site";
import { wakeAll } from "../inspect/wakeAll";

/** Every screen, and addresses that show what a screen does not show at first. */
const PATHS: readonly string[] = [
  ...SCREENS.map((screen) => `${screen}/`),
  "coverage/?view=matrix&post=bangkok",
  "coverage/?view=sets",
  "coverage/?view=groups",
  "coverage/?regions=Oceania&channels=twitter&q=atlantis&view=oz",
  "budget/?view=time",
];

/** A page takes long to load and to wake, so that all is looked at in one go. */
for (const language of INTERFACE_LANGUAGES) {
  test(
    `${language}: on every screen axe finds nothing at 360 and 1280 px, in German in the dark too; headings and landmarks are in order; no name is of another language; nothing scrolls sideways at 320 px`,
    { timeout: 600_000 },
    async ({ openPage }) => {
      const page = await openPage({ reducedMotion: "reduce" });
      const judge = createJudge(language);
      const found: string[] = [];
      for (const path of PATHS) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(`${language}/${path}`);
        await waitUntilAlive(page);
        await wakeAll(page);
        const faults = [
          ...(await findInTree(page, judge)),
          ...(await findInBothThemes(page, WIDTHS)),
          ...(await findOutOfPlace(page)),
          ...(await findTooWide(page)),
        ];
        found.push(...faults.map((fault) => `${path}: ${fault}`));
      }
      expect(found).toEqual([]);
    },
  );
}

async function findInTree(page: Page, judge: ReturnType<typeof createJudge>): Promise<string[]> {
  const tree = await readAccessibilityTree(page);
  return [...findDisorder(tree), ...(await findWrongNames(page, tree, judge))];
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
