import type { Page } from "playwright-core";
import { SCREENS } from "../../../src/app/screens";
import { PIECE_HEADER, startFaultServer } from "../faults/faultServer";
import { waitUntilSeenIsHydrated } from "../inspect/waitUntilHydrated";
import { createProfiles, type Profiles } from "../site/profiles";
import { expect, test as base, waitUntilHydrated } from "../site/site";

const test = base.extend<{
  /** Of a site whose pages arrive in pieces. */
  slowProfiles: Profiles;
  /** Opens a page of that site in a window of this width. */
  openSlowly: (path: string, width: number) => Promise<Page>;
  /** Opens one in pieces of so many bytes. */
  openInPieces: (path: string, width: number, bytes: number) => Promise<Page>;
}>({
  slowProfiles: [
    async ({ browser }, provide) => {
      const server = await startFaultServer();
      server.spoil(/\/en\/\w+\/$/, "in-pieces");
      const profiles = createProfiles(browser, server.url);
      await provide(profiles);
      await profiles.giveUp();
      await server.close();
    },
    { scope: "file" },
  ],
  openSlowly: async ({ slowProfiles, problems, onTestFailed }, provide) => {
    onTestFailed(slowProfiles.giveUp);
    await provide(async (path, width) => {
      const page = await slowProfiles.openPage(problems, { viewport: { width, height: 800 } });
      // As on a first visit: nothing is there before it is asked for.
      const session = await page.context().newCDPSession(page);
      await session.send("Network.setCacheDisabled", { cacheDisabled: true });
      await page.addInitScript(noteLengths);
      await page.goto(path);
      await waitUntilHydrated(page);
      return page;
    });
    await slowProfiles.closePages();
  },
  openInPieces: async ({ slowProfiles, problems, onTestFailed }, provide) => {
    onTestFailed(slowProfiles.giveUp);
    await provide(async (path, width, bytes) => {
      const page = await slowProfiles.openPage(problems, { viewport: { width, height: 800 } });
      await page.setExtraHTTPHeaders({ [PIECE_HEADER]: String(bytes) });
      await page.goto(path);
      return page;
    });
    await slowProfiles.closePages();
  },
});

const WIDTHS: readonly number[] = [360, 768, 1280];
/** Between the two that differ most, where only the beginning is looked at. */
const BETWEEN = 768;
const MOST = 0.01;
const MOST_STEPS = 150;
/** They cut headings, lists and filters in places other than the server's own length does. */
const PIECES = [1400, 2300, 2700] as const;
const EXTREMES = WIDTHS.filter((width) => width !== BETWEEN);

test.for(SCREENS)(
  "%s: nothing jumps while the page arrives in pieces, at 360, 768 and 1280 px, nor from there to its end, and what was prerendered stays at every moment",
  async (screen, { openSlowly }) => {
    const pages = await Promise.all(WIDTHS.map((width) => openSlowly(`en/${screen}/`, width)));
    for (const [index, page] of pages.entries()) {
      // A page behind others may get no frames.
      await page.bringToFront();
      if (WIDTHS[index] !== BETWEEN) await scrollThrough(page);
      await expectNoShift(page);
      await expectKept(page);
    }
  },
);

test.for(SCREENS)(
  "%s: nothing jumps while the page arrives, however long the pieces are that it is cut into",
  async (screen, { openInPieces }) => {
    const pages = await Promise.all(
      PIECES.flatMap((bytes) => EXTREMES.map((width) => openInPieces(`en/${screen}/`, width, bytes))),
    );
    for (const page of pages) {
      await page.bringToFront();
      await expectNoShift(page);
    }
  },
);

test("a block that pushes others down is noticed", async ({ openSlowly }) => {
  const page = await openSlowly("en/traffic/", 1280);
  await page.evaluate(() => {
    const block = document.createElement("p");
    block.textContent = "late";
    block.className = "loading";
    document.querySelector("main")?.prepend(block);
  });
  await expect.poll(async () => (await readShifts(page)).length).toBeGreaterThan(0);
});

declare global {
  interface Window {
    /** How many letters the page had once it had arrived, and after each change since. */
    lengths: number[];
  }
}

/** Runs in the page before all else. */
function noteLengths(): void {
  window.lengths = [];
  const note = () => window.lengths.push(document.querySelector("main")?.textContent.length ?? 0);
  document.addEventListener("readystatechange", () => {
    document.querySelector("main h1")?.setAttribute("data-prerendered", "");
    if (window.lengths.length > 0) return;
    note();
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
  });
}

/** That hydrating took over what was prerendered, and neither tore it away for a moment nor drew it anew. */
async function expectKept(page: Page): Promise<void> {
  expect(await page.locator("main h1[data-prerendered]").count()).toBe(1);
  const [first = 0, ...later] = await page.evaluate(() => window.lengths);
  expect(Math.min(...later, first)).toBeGreaterThan(first * 0.95);
}

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
