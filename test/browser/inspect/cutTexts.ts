import type { Locator, Page } from "playwright-core";
import { measureOverflow } from "./measureOverflow";

/** Up to here some tables are no columns. */
const WIDEST_PHONE = 480;

/** What WCAG 1.4.12 lets a reader ask for. */
export const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/**
 * Boxes with text of their own that is cut off: wider or higher than the box, which hides what sticks out. What
 * scrolls, is for screen readers only, or is shortened with the whole text beside it, is no fault.
 */
export function findCut(page: Page): Promise<string[]> {
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

/** Lists of choices and fields whose text is longer than they are wide: what is chosen, and the hint of an empty one. */
export function findCutControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const selects = [...document.querySelectorAll("select")].filter(isSeen).flatMap((select) => {
      const text = select.selectedOptions[0]?.text ?? "";
      const { offsetWidth } = select;
      // Only the browser knows how wide its arrow is. Beside the others it would change which of them is the last.
      const whole = select.cloneNode() as HTMLSelectElement;
      whole.style.cssText =
        "position: absolute; flex: none; width: max-content; min-width: 0; max-width: none;";
      const { fontSize, padding } = getComputedStyle(select);
      Object.assign(whole.style, { fontSize, padding });
      whole.append(new Option(text));
      document.body.append(whole);
      const isCut = whole.offsetWidth > offsetWidth + 1;
      whole.remove();
      return isCut ? [text] : [];
    });
    const pen = document.createElement("canvas").getContext("2d");
    const fields = [...document.querySelectorAll("input")].filter(isSeen).flatMap((field) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (pen) pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return pen && pen.measureText(field.placeholder).width > room + 1 ? [field.placeholder] : [];
    });
    return [...selects, ...fields];
  });
}

/** Pairs of controls and texts in the header that lie on each other. */
export function findOverlapsInHeader(page: Page): Promise<string[]> {
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

/** Numbers with a hyphen or a dash, `54-0516` or `2014–2015`, of which a line holds one part alone. */
export function findParted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parted: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.checkVisibility() || text.parentElement.closest(".visually-hidden, code"))
        continue;
      for (const { 0: found, index } of text.data.matchAll(/\d+(?:[-–]\d+)+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + found.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) parted.push(`${found} in ${text.data.slice(0, 60)}`);
      }
    }
    return parted;
  });
}

/** Heads of columns that reach into the next. */
function findWideHeads(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("thead th")]
      .filter((head) => head.checkVisibility({ visibilityProperty: true }))
      .filter((head) => head.scrollWidth > head.clientWidth + 1)
      .map((head) => head.textContent ?? ""),
  );
}

/**
 * What is wrong with the texts of a page at these widths of the window: a page that is too wide, texts that are cut
 * off, things in the header that lie on each other, heads of columns that reach into the next.
 */
export async function findFaultyTexts(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await measureOverflow(page);
    const heads = width > WIDEST_PHONE ? await findWideHeads(page) : [];
    const found = [
      ...(overflow > 0 ? [`${overflow} px too wide`] : []),
      ...(await findCut(page)).map((cut) => `cut off: ${cut}`),
      ...(await findOverlapsInHeader(page)).map((overlap) => `on each other: ${overlap}`),
      ...heads.map((head) => `the head of a column is too wide: ${head}`),
    ];
    faults.push(...found.map((fault) => `at ${width} px: ${fault}`));
  }
  return faults;
}

export function addStyles(page: Page, styles: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
}

/** Makes every text longer by two fifths, as a language not thought of might. */
export function lengthenTexts(page: Page): Promise<void> {
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

/** How many rows of a box that scrolls are seen in part alone at its foot. */
export function countCutRows(box: Locator): Promise<number> {
  return box.evaluate((element) => {
    const foot = element.getBoundingClientRect().top + element.clientTop + element.clientHeight;
    return [...element.querySelectorAll("tbody tr")].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top < foot - 1 && bottom > foot + 1;
    }).length;
  });
}
