import type { Page } from "playwright-core";
import { findViolations } from "./axe";

export const WIDTHS: readonly number[] = [1280, 360];

/** The language in which structure is looked at, the one with the longest words; it is the same in all. */
export const LANGUAGE_OF_STRUCTURE = "de";

/**
 * What axe finds, light and dark, at these widths; ends light, at the last of them. With `part` only there: the page
 * around it was looked at without it, and is inert or as before.
 */
export async function findInBothThemes(
  page: Page,
  widths: readonly number[],
  part?: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [colorScheme, rules] of [
      ["dark", "colours"],
      ["light", "all"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      for (const violation of await findViolations(page, { rules, part }))
        found.push(`${colorScheme} at ${width} px: ${violation}`);
    }
  }
  return found;
}
