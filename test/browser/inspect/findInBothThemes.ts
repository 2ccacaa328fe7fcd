import type { Page } from "playwright-core";
import { findViolations } from "./axe";

export const WIDTHS: readonly number[] = [1280, 360];

/** The language in which structure is looked at, the one with the longest words; it is the same in all. */
export const LANGUAGE_OF_STRUCTURE = "de";

const ANEW = "data-looks-anew";

/** What decides on the contrast of a text, of an element and of those around it. */
const DECIDING: readonly string[] = [
  "color",
  "fill",
  "background-color",
  "background-image",
  "opacity",
  "font-size",
  "font-weight",
  "position",
];

/**
 * What axe finds, light and dark, at these widths; ends light, at the last of them. At further widths colours are read
 * only of what the first did not show, or showed in another look. With `part` only there: the page around it was looked
 * at without it, and is inert or as before.
 */
export async function findInBothThemes(
  page: Page,
  widths: readonly number[],
  part = "html",
): Promise<string[]> {
  const found: string[] = [];
  const anew = `:is(${part}) [${ANEW}]`;
  for (const [position, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 800 });
    if (widths.length > 1) await compareLooks(page, part, position === 0);
    const looks =
      position === 0
        ? ([
            { colorScheme: "dark", rules: "colours", within: part },
            { colorScheme: "light", rules: "all", within: part },
          ] as const)
        : ([
            { colorScheme: "dark", rules: "colours", within: anew },
            { colorScheme: "light", rules: "colours", within: anew },
            { colorScheme: "light", rules: "others", within: part },
          ] as const);
    for (const { colorScheme, rules, within } of looks) {
      await page.emulateMedia({ colorScheme });
      if ((await page.locator(within).count()) === 0) continue;
      for (const violation of await findViolations(page, { rules, part: within }))
        found.push(`${colorScheme} at ${width} px: ${violation}`);
    }
  }
  return found;
}

declare global {
  interface Window {
    /** What decides on the contrast of each element that was seen at the first width. */
    looks?: WeakMap<Element, string>;
  }
}

/** Remembers how what is seen in a part looks, or marks what is new to that or looks otherwise now; in one theme. */
async function compareLooks(page: Page, part: string, isFirst: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(
    ({ selector, mark, isStart, deciding }) => {
      if (isStart) window.looks = new WeakMap();
      for (const element of document.querySelectorAll(`:is(${selector}) *`)) {
        if (!element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const look = deciding.map((property) => style.getPropertyValue(property)).join(" ");
        if (isStart) window.looks?.set(element, look);
        else element.toggleAttribute(mark, window.looks?.get(element) !== look);
      }
    },
    { selector: part, mark: ANEW, isStart: isFirst, deciding: DECIDING },
  );
}
