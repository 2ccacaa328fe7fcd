import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Makes the window as high as the page for a moment, and waits until all that hydrates on view, map and charts
 * among it, is there. A page that grows meanwhile, as where another source arrives, is followed.
 */
export async function hydrateAll(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  let height = size.height;
  await expect
    .poll(async () => {
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      if (needed > height) {
        height = needed;
        await page.setViewportSize({ ...size, height });
      }
      return await page.evaluate(listUnhydrated);
    })
    .toEqual([]);
  await page.setViewportSize(size);
}

/** What waits for being seen and is not hydrated, by its beginning. */
function listUnhydrated(): string[] {
  const isHydrated = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith("__reactProps$"));
  const parts = [...document.querySelectorAll(".on-view > *")].filter((part) => !isHydrated(part));
  const places = document.querySelectorAll(".on-view:empty, .map-box-placeholder, .year-columns-box:empty");
  // What is hidden is never in view, and so never hydrates.
  return [...parts, ...places]
    .filter((element) => element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 100));
}
