import type { Page } from "playwright-core";

/**
 * Makes the window as high as the page for a moment, and waits until all that comes alive late, map and charts
 * among it, is there.
 */
export async function wakeAll(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  await page.waitForFunction(() => {
    const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps$"));
    // What is hidden is never near the screen, and so never wakes.
    const isSeen = (element: Element | null) => element?.checkVisibility() ?? false;
    return (
      [...document.querySelectorAll(".late > *")].every((part) => isAlive(part) || !isSeen(part)) &&
      [...document.querySelectorAll(".late:empty, .map-box-placeholder, .year-columns-box:empty")].every(
        (place) => !isSeen(place),
      )
    );
  });
  await page.setViewportSize(size);
}
