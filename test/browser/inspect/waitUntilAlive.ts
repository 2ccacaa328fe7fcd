import type { Locator, Page } from "playwright-core";

/**
 * Waits until React has taken over what was prerendered: before that the page can be read, but what is ticked or
 * clicked is not heard.
 */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(isAlive);
  await waitUntilAwake(page);
  // React marks the elements a moment before it listens to them.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Runs in the page: whether React has marked all that can be operated there. */
export function isAlive(): boolean {
  // Late parts come alive when they are looked at.
  const elements = [...document.querySelectorAll("main :is(h1, button, input, select):not(.late *)")];
  // Enabled once all has been taken over; the marks are there before.
  // Without its title a screen is still on its way.
  return (
    document.querySelector("header button:disabled") === null &&
    elements.some(({ tagName }) => tagName === "H1") &&
    elements.every((element) => Object.keys(element).some((key) => key.startsWith("__reactProps$")))
  );
}

/** Waits until what comes alive when it is looked at, and is, has done so. */
export async function waitUntilAwake(page: Page): Promise<void> {
  await page.waitForFunction(hasAwoken);
}

/** Runs in the page: whether what comes alive when it is looked at, and is, has done so. */
function hasAwoken(): boolean {
  const isSeen = (part: Element) => {
    const { top, bottom, height } = part.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const isAwake = (part: Element) => Object.keys(part).some((key) => key.startsWith("__reactProps$"));
  return (
    [...document.querySelectorAll(".late > *")].every((part) => isAwake(part) || !isSeen(part)) &&
    [...document.querySelectorAll(".map-box-placeholder, .year-columns-box:empty")].every(
      (place) => !isSeen(place),
    )
  );
}

/** Looks at one element and waits until its part, which may be a late one, has come alive. */
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
