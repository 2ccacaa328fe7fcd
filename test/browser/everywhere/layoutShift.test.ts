import type { BrowserContext, Page } from "playwright-core";
import { SCREENS } from "../../../src/view-state/address";
import { startFaultServer } from "../faults/faultServer";
import { waitUntilSeenIsHydrated } from "../inspect/waitUntilHydrated";
import { expect, test as base, waitUntilHydrated } from "../site/site";
import { watch } from "../inspect/watch";

const test = base.extend<{
  /** Opens a page in a window of this width; the pages of the site arrive in pieces here. */
  openSlowly: (path: string, width: number) => Promise<Page>;
}>({
  openSlowly: async ({ browser, problems }, provide) => {
    const server = await startFaultServer();
    server.spoil(/\/en\/\w+\/$/, "in-pieces");
    const contexts: BrowserContext[] = [];
    await provide(async (path, width) => {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width, height: 800 } });
      contexts.push(context);
      context.setDefaultTimeout(60_000);
      await watch(context, server.url, problems);
      const page = await context.newPage();
      await page.goto(path);
      await waitUntilHydrated(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    await server.close();
  },
});

const WIDTHS: readonly number[] = [360, 768, 1280];
/** Between the two that differ most, where only the beginning is looked at. */
const BETWEEN = 768;
const MOST = 0.01;
const MOST_STEPS = 150;

test.for(SCREENS)(
  "%s: nothing jumps while the page arrives in pieces, at 360, 768 and 1280 px, nor from there to its end",
  async (screen, { openSlowly }) => {
    const pages = await Promise.all(WIDTHS.map((width) => openSlowly(`en/${screen}/`, width)));
    for (const [index, page] of pages.entries()) {
      // A page behind others may get no frames.
      await page.bringToFront();
      if (WIDTHS[index] !== BETWEEN) await scrollThrough(page);
      await expectNoShift(page);
    }
  },
);

test("a block that pushes others down is noticed", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    const block = document.createElement("p");
    block.textContent = "late";
    block.className = "loading";
    document.querySelector("main")?.prepend(block);
  });
  await expect.poll(async () => (await readShifts(page)).length).toBeGreaterThan(0);
});

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await readShifts(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, shifts.map(({ what }) => what).join("\n")).toBeLessThanOrEqual(MOST);
}

/** Goes down the page in steps, each painted and with what came into view hydrated. */
async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const isEnd = await page.evaluate(async () => {
      window.scrollBy(0, window.innerHeight * 0.8);
      // Observers of what came into view are called a frame later; a busy machine may withhold frames.
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
          setTimeout(resolve, 500);
        });
      }
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    });
    await waitUntilSeenIsHydrated(page);
    if (isEnd) return;
  }
  throw new Error(`the end of ${page.url()} was not reached in ${MOST_STEPS} steps`);
}

/** The shifts since the page was opened, those apart that follow on the reader's own doing. */
function readShifts(page: Page): Promise<{ value: number; what: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        interface Shift extends PerformanceEntry {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly {
            readonly node: Node | null;
            readonly previousRect: DOMRectReadOnly;
            readonly currentRect: DOMRectReadOnly;
          }[];
        }
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          // A space that goes to the next line with the mark after it is seen by nobody.
          const isSpace = ({ node }: Shift["sources"][number]) =>
            node instanceof Text && node.data.trim() === "";
          const shifts = (list.getEntries() as Shift[]).filter(
            ({ hadRecentInput, sources }) =>
              !hadRecentInput && !(sources.length > 0 && sources.every(isSpace)),
          );
          resolve(
            shifts.map(({ value, sources }) => {
              const moved = sources.map(({ node, previousRect, currentRect }) => {
                const name =
                  node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent;
                return `${name} ${previousRect.top}→${currentRect.top}`;
              });
              return { value, what: `${value.toFixed(4)}: ${moved.join("; ")}` };
            }),
          );
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Called after the observer before it, also where nothing has moved: every page has been painted.
        new PerformanceObserver(() => resolve([])).observe({ type: "paint", buffered: true });
      }),
  );
}
