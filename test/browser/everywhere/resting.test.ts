import type { Page } from "playwright-core";
import { hydrateAll } from "../inspect/hydrateAll";
import { expect, test, waitUntilHydrated } from "../site/site";

/** How often anything changed in the page, while thirty frames were drawn. */
function countChanges(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver((changes) => (count += changes.length));
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    observer.disconnect();
    return count;
  });
}

test("a page that nobody touches does not change", async ({ openPage }) => {
  for (const address of [
    "en/overview/",
    "en/coverage/",
    "en/coverage/?view=matrix",
    "en/coverage/?data=register-2026",
    "en/newsletters/",
    "en/traffic/",
    "en/changes/",
    "en/ministries/",
    "en/compare/",
  ]) {
    const page = await openPage();
    await page.goto(address);
    await waitUntilHydrated(page);
    await hydrateAll(page);
    await expect.poll(() => countChanges(page), { message: address }).toBe(0);
    await page.close();
  }
});
