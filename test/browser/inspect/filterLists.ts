import type { Page } from "playwright-core";

/** How names begin that filter lists of readers hide or block. */
export const HIDDEN_NAME = /^(?:share-|social-|newsletter-|banner|cookie|ad-|ads|sponsor|follow|tracking)/i;

/** The classes and ids of a page, those that script has added among them, that such lists hide. */
export async function findHiddenNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll("[class], [id]")].flatMap(({ classList, id }) => [...classList, id]),
  );
  return [...new Set(names)].filter((name) => HIDDEN_NAME.test(name));
}
