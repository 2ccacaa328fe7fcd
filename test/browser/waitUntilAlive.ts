import type { Page } from "playwright-core";

/**
 * Waits until React has taken over what was prerendered: before that the page can be read, but what is ticked or
 * clicked is not heard.
 */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // Late parts come alive when they are looked at.
    const elements = [...document.querySelectorAll("main :is(h1, button, input, select):not(.late *)")];
    const isThere = elements.some((element) => element.tagName === "H1") || !document.querySelector("main");
    return (
      isThere &&
      elements.every((element) => Object.keys(element).some((key) => key.startsWith("__reactProps$")))
    );
  });
  // React marks the elements a moment before it listens to them.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
