import type { Locator, Page } from "playwright-core";

/**
 * Waits until React has taken over what was prerendered: before that the page can be read, but what is ticked or
 * clicked is not heard.
 */
export async function waitUntilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(isHydrated);
  await waitUntilSeenIsHydrated(page);
  // React marks the elements a moment before it listens to them.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Runs in the page: whether React has marked all that can be operated there. */
export function isHydrated(): boolean {
  // Some parts hydrate only when they are looked at.
  const elements = [...document.querySelectorAll("main :is(h1, button, input, select):not(.on-view *)")];
  // Enabled once all has been taken over; the marks are there before.
  // Without its title a screen is still on its way.
  return (
    document.querySelector("header button:disabled") === null &&
    elements.some(({ tagName }) => tagName === "H1") &&
    elements.every((element) => Object.keys(element).some((key) => key.startsWith("__reactProps$")))
  );
}

/** Waits until what hydrates on view and is in view has been hydrated. */
export async function waitUntilSeenIsHydrated(page: Page): Promise<void> {
  await page.waitForFunction(isSeenHydrated);
}

/** Runs in the page: whether what hydrates on view and is in view has been hydrated. */
function isSeenHydrated(): boolean {
  const isSeen = (part: Element) => {
    const { top, bottom, height } = part.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const isHydrated = (part: Element) => Object.keys(part).some((key) => key.startsWith("__reactProps$"));
  return (
    [...document.querySelectorAll(".on-view > *")].every((part) => isHydrated(part) || !isSeen(part)) &&
    [...document.querySelectorAll(".map-box-placeholder, .year-columns-box:empty")].every(
      (place) => !isSeen(place),
    )
  );
}

/** Looks at one element and waits until its part has been hydrated. */
export async function waitUntilListening(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const handle = await element.elementHandle();
  await element
    .page()
    .waitForFunction(
      (found) => Object.keys(found ?? {}).some((key) => key.startsWith("__reactProps$")),
      handle,
    );
}
