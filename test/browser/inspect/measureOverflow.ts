import type { Page } from "playwright-core";

/** How many pixels the page is wider than its window, once charts have followed the window. */
export async function measureOverflow(page: Page): Promise<number> {
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, {
      timeout: 2000,
    })
    .catch(() => undefined);
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
