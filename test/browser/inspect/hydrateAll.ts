import type { Page } from "playwright-core";

/**
 * Makes the window as high as the page for a moment, and waits until all that hydrates on view, map and charts
 * among it, is there.
 */
export async function hydrateAll(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  // Asked again and again, not frame by frame: a busy machine may withhold frames.
  await page.waitForFunction(
    () => {
      const isHydrated = (element: Element) =>
        Object.keys(element).some((key) => key.startsWith("__reactProps$"));
      // What is hidden is never in view, and so never hydrates.
      const isSeen = (element: Element | null) => element?.checkVisibility() ?? false;
      return (
        [...document.querySelectorAll(".on-view > *")].every((part) => isHydrated(part) || !isSeen(part)) &&
        [...document.querySelectorAll(".on-view:empty, .map-box-placeholder, .year-columns-box:empty")].every(
          (place) => !isSeen(place),
        )
      );
    },
    null,
    { polling: 100 },
  );
  await page.setViewportSize(size);
}
