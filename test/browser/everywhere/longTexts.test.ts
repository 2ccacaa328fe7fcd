import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { SCREENS } from "../../../src/view-state/address";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

const PATHS = [
  ...SCREENS.map((screen) => `${screen}/`),
  "coverage/?view=matrix&post=bangkok",
  "coverage/?view=groups",
  "coverage/?view=combinations",
  "budget/?view=time",
];

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/**
 * Boxes with text of their own that is cut off: wider or higher than the box, which hides what sticks out. What
 * scrolls, is for screen readers only, or is shortened with the whole text beside it, is no fault.
 */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim(),
      );
    return [...document.querySelectorAll("body *")]
      .filter((element): element is HTMLElement => element instanceof HTMLElement && hasText(element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const box = element.closest<HTMLElement>("body *") ?? element;
        if (element.closest(".visually-hidden, .map-hidden, .skip-part, .skip-link, option, select"))
          return [];
        const style = getComputedStyle(box);
        const hides = [style.overflowX, style.overflowY].some(
          (value) => value === "hidden" || value === "clip",
        );
        const isCut = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
        return hides && isCut && style.display !== "inline"
          ? [`${box.tagName.toLowerCase()}.${box.className}: ${(box.textContent ?? "").trim().slice(0, 50)}`]
          : [];
      });
  });
}

/** Pairs of controls and texts in the header that lie on each other. */
function findOverlapsInHeader(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const items = [
      ...document.querySelectorAll(".site-header :is(a, button, label, .finder-button, .text-input)"),
    ].filter(
      (item) => item.checkVisibility({ visibilityProperty: true }) && !item.closest(".visually-hidden"),
    );
    return items.flatMap((one, index) =>
      items.slice(index + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one)) return [];
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return width > 1 && height > 1 ? [`${one.textContent} and ${other.textContent}`] : [];
      }),
    );
  });
}

/** Heads of columns that reach into the next; on a phone some tables are no columns. */
function findWideHeads(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("thead th")]
      .filter((head) => head.checkVisibility({ visibilityProperty: true }))
      .filter((head) => head.scrollWidth > head.clientWidth + 1)
      .map((head) => head.textContent ?? ""),
  );
}

/** Makes every text longer by two fifths, as a language not thought of might. */
function lengthen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      // Drawings measure their texts themselves; figures are no longer in any language.
      if (!parent || parent.closest("script, style, svg, code, textarea, .map-frame")) continue;
      const words = text.data.match(/\p{L}{2,}/gu) ?? [];
      const length = words.join("").length;
      if (length > 0)
        text.data = `${text.data.trimEnd()} ${"ōñĝ ẽŵö ".repeat(length).slice(0, Math.ceil(length * 0.4))} `;
    }
  });
}

async function findFaults(page: Page, where: string): Promise<string[]> {
  const faults: string[] = [];
  const overflow = await measureOverflow(page);
  if (overflow > 0) faults.push(`${where}: ${overflow} px too wide`);
  for (const cut of await findCut(page)) faults.push(`${where}: cut off: ${cut}`);
  for (const overlap of await findOverlapsInHeader(page)) faults.push(`${where}: on each other: ${overlap}`);
  return faults;
}

test(
  "German, the longest language, keeps every text whole with wider spacing, also at 320 px",
  {
    timeout: 600_000,
  },
  async ({ openPage }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    const found: string[] = [];
    for (const path of PATHS) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`de/${path}`);
      await waitUntilHydrated(page);
      await hydrateAll(page);
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await findFaults(page, `${path} at ${width} px`)));
        const heads = width > 480 ? await findWideHeads(page) : [];
        found.push(
          ...heads.map((head) => `${path} at ${width} px: the head of a column is too wide: ${head}`),
        );
      }
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await findFaults(page, `${path} spaced, at ${width} px`)));
      }
    }
    expect(found).toEqual([]);
  },
);

test("text enlarged to 200 % lies on nothing, and with wider spacing fits 320 px, in every language", async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: "reduce" });
  const found: string[] = [];
  const style = (css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
  for (const language of INTERFACE_LANGUAGES) {
    for (const screen of ["overview", "budget"]) {
      const where = `${language}/${screen}`;
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${where}/`);
      await waitUntilHydrated(page);
      await style("html { font-size: 200%; }");
      found.push(...(await findFaults(page, `${where} enlarged`)));
      await style(`html { font-size: 100%; } ${SPACING}`);
      await page.setViewportSize({ width: 320, height: 800 });
      found.push(...(await findFaults(page, `${where} spaced`)));
    }
  }
  expect(found).toEqual([]);
});

test("texts that are longer by two fifths break no layout", { timeout: 600_000 }, async ({ openPage }) => {
  const page = await openPage({ reducedMotion: "reduce" });
  const found: string[] = [];
  for (const path of PATHS) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`en/${path}`);
    await waitUntilHydrated(page);
    // What were hydrated only afterwards would find other texts than were prerendered; some parts only a phone shows.
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await hydrateAll(page);
    }
    await lengthen(page);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await findFaults(page, `${path} at ${width} px`)));
    }
  }
  expect(found).toEqual([]);
});

test("a text that is cut off and two that lie on each other are noticed", async ({ page }) => {
  await page.goto("en/accessibility/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "h1 { height: 10px; overflow: hidden; } .brand { position: absolute; left: 50%; width: 30em; }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await findCut(page)).toHaveLength(1);
  expect((await findOverlapsInHeader(page)).length).toBeGreaterThan(0);
});
