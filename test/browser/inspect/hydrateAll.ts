import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Waits until all that hydrates on view, map and charts among it, is there; where something is not, makes the window as
 * high as the page for that time. A page that grows meanwhile, as where another source arrives, is followed.
 */
export async function hydrateAll(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  let height = size.height;
  await expect
    .poll(async () => {
      const { unhydrated, needed } = await page.evaluate(listUnhydrated);
      if (unhydrated.length > 0 && needed > height) {
        height = needed;
        await page.setViewportSize({ ...size, height });
      }
      return unhydrated;
    })
    .toEqual([]);
  if (height > size.height) await page.setViewportSize(size);
}

/** What waits for being seen and is not hydrated, by its beginning, and how high the page is. */
function listUnhydrated(): { readonly unhydrated: readonly string[]; readonly needed: number } {
  const isHydrated = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith("__reactProps$"));
  const parts = [...document.querySelectorAll(".on-view > *")].filter((part) => !isHydrated(part));
  const places = document.querySelectorAll(".on-view:empty, .map-box-placeholder, .year-columns-box:empty");
  // What is hidden is never in view, and so never hydrates.
  const unhydrated = [...parts, ...places]
    .filter((element) => element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 100));
  return { unhydrated, needed: document.documentElement.scrollHeight };
}
