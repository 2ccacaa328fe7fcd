import type { Page } from "playwright-core";
import { findViolations } from "./axe";

export const WIDTHS: readonly number[] = [1280, 360];

/** Colours are the same in all languages. */
const LANGUAGE_IN_THE_DARK = "de";

/**
 * What axe finds, light, and in one language dark, at these widths; ends light, at the last of them. With `part` only
 * there: the page around it was looked at without it, and is inert or as before.
 */
export async function findInBothThemes(
  page: Page,
  widths: readonly number[],
  part?: string,
): Promise<string[]> {
  const language = await page.locator("html").getAttribute("lang");
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [colorScheme, rules] of [
      ["dark", "colours"],
      ["light", "all"],
    ] as const) {
      if (colorScheme === "dark" && language !== LANGUAGE_IN_THE_DARK) continue;
      await page.emulateMedia({ colorScheme });
      for (const violation of await findViolations(page, { rules, part }))
        found.push(`${colorScheme} at ${width} px: ${violation}`);
    }
  }
  return found;
}
