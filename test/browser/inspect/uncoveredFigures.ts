import type { Page } from "playwright-core";

/**
 * Blocks that hold a number and no way to its evidence or formula.
 *
 * A number counts as covered when its block (a row, list item, paragraph, heading, term …) has a footnote or
 * a derived link, or when it stands in a table whose caption or card states the formula (`data-formula`).
 * No figures are: identifiers (`1b`, `54-0516`, `B079`), dates and years, options of a choice, the drawing of a
 * chart (its rows stand in the table beside it), notes themselves, how much is in a fold, and what is marked
 * `data-no-figure`.
 */
export function findUncovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const BLOCK = "tr, li, p, h1, h2, h3, dt, dd, .chip, caption, summary";
    const EXEMPT =
      "select, textarea, .chart-box, .map-box, .page-notes, .source-list, .footnote, .stamp, q, [data-no-figure], [role=img], svg, dialog, .fold > summary";
    const COVER = "a.footnote, a.derived-link, [data-formula], [data-counted]";
    const walker = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found = new Set<string>();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!parent || parent.closest(EXEMPT)) continue;
      const text = (node.textContent ?? "")
        .replace(/\b\d{1,2}\.? \p{L}{3,9}\.?( \d{4})?|\b(19|20)\d\d(–(19|20)\d\d|\/\d\d)?\b/gu, "")
        .replace(/UTF-8|\b\d{2}-\d{3,4}\b|\bB\d{3}\b|\b\d[a-z]\b/g, "");
      if (!/\d/.test(text)) continue;
      const block = parent.closest(BLOCK) ?? parent;
      const table = parent.closest("table");
      if (
        block.querySelector(COVER) ||
        block.closest("[data-formula], [data-counted]") ||
        table?.querySelector("caption [data-formula]")
      )
        continue;
      // The marks of a heading stand beside it.
      if (block.parentElement?.matches(".marked") && block.parentElement.querySelector(COVER)) continue;
      // A definition list pairs a term with its value: either may carry the link.
      if (block.parentElement?.matches("dl > div") && block.parentElement.querySelector(COVER)) continue;
      found.add(`${block.tagName.toLowerCase()}: ${(block.textContent ?? "").trim().slice(0, 90)}`);
    }
    return [...found];
  });
}
