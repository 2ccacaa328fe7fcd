import type { Page } from "playwright-core";
import { findViolations } from "./axe";

export const WIDTHS: readonly number[] = [1280, 360];

/** The language in which structure is looked at, the one with the longest words; it is the same in all. */
export const LANGUAGE_OF_STRUCTURE = "de";

const UNSEEN = "data-unseen";

/**
 * What axe finds, light and dark, at these widths; ends light, at the last of them. At further widths, in the dark only
 * what the first did not show. With `part` only there: the page around it was looked at without it, and is inert or as
 * before.
 */
export async function findInBothThemes(
  page: Page,
  widths: readonly number[],
  part = "html",
): Promise<string[]> {
  const found: string[] = [];
  for (const [position, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 800 });
    const looks = [
      { colorScheme: "dark", rules: "colours", within: position === 0 ? part : `:is(${part}) [${UNSEEN}]` },
      { colorScheme: "light", rules: "all", within: part },
    ] as const;
    for (const { colorScheme, rules, within } of looks) {
      await page.emulateMedia({ colorScheme });
      if ((await page.locator(within).count()) === 0) continue;
      for (const violation of await findViolations(page, { rules, part: within }))
        found.push(`${colorScheme} at ${width} px: ${violation}`);
    }
    if (position === 0 && widths.length > 1) await markUnseen(page, part);
  }
  return found;
}

/** Marks what lies in a part and is not to be seen now. */
function markUnseen(page: Page, part: string): Promise<void> {
  return page.evaluate(
    ({ selector, mark }) => {
      for (const element of document.querySelectorAll(`:is(${selector}) *`))
        if (!element.checkVisibility()) element.setAttribute(mark, "");
    },
    { selector: part, mark: UNSEEN },
  );
}
