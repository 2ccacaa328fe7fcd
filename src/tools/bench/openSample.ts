import type { CDPSession, Page } from "playwright-core";
import { waitUntilHydrated } from "../../../test/browser/inspect/waitUntilHydrated";
import { forgetTasks, readLongestTask, watchTasks, type LongestTask } from "./longestTask";

/** What opening one sample cost. */
export interface OpenedSample {
  /** From the choice of the file, or the consent to a large one, until the page says what it holds. */
  readonly openMs: number;
  /** What page and worker together used of a processor meanwhile: what is left of it on a busy machine. */
  readonly processorMs: number;
  readonly longestTask: LongestTask;
  /** From the click on coverage to its count. */
  readonly shownMs: number;
  readonly longestShowingTask: LongestTask;
  /** JavaScript heap of the page on coverage, after its garbage was collected. */
  readonly heapMb: number;
}

declare global {
  interface Window {
    benchStart?: number;
  }
}

/** Opens a package on the source screen, has all screens show it and goes to coverage. */
export async function openSample(
  page: Page,
  session: CDPSession,
  siteUrl: string,
  zipPath: string,
): Promise<OpenedSample> {
  await watchTasks(page);
  await page.addInitScript(() => {
    for (const type of ["change", "click"]) {
      addEventListener(type, () => void (window.benchStart = performance.now()), { capture: true });
    }
  });
  await page.goto(`${siteUrl}en/source/`);
  await waitUntilHydrated(page);
  const processorTime = await watchProcessor(page);
  const opened = page.getByRole("heading", { name: /^A data package: Synthetic/ });
  const consent = page.getByRole("button", { name: "Open it all the same" });
  await forgetTasks(page);
  await page.getByLabel("Choose a file").setInputFiles(zipPath);
  await opened.or(consent).waitFor();
  if (await consent.isVisible()) await consent.evaluate((button: HTMLElement) => button.click());
  const openMs = await untilText(page, "h2", "A data package: Synthetic");
  const processorMs = await processorTime();
  const longestTask = await readLongestTask(page);

  await page.getByRole("button", { name: "Show it on all pages" }).click();
  await page.getByRole("region", { name: "Document shown" }).waitFor();
  await forgetTasks(page);
  await page.getByRole("navigation").getByRole("link", { name: "Coverage", exact: true }).click();
  const shownMs = await untilText(page, ".coverage-count", "posts");
  await page.locator("[data-posts]").first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const longestShowingTask = await readLongestTask(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { openMs, processorMs, longestTask, shownMs, longestShowingTask, heapMb: usedSize / 1e6 };
}

/** Processor time of all pages and their workers from now on, in ms. */
async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error("A page without its browser cannot be measured.");
  const read = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === "renderer" ? cpuTime : 0), 0);
  };
  const before = await read();
  return async () => {
    const spent = ((await read()) - before) * 1000;
    await session.detach();
    return spent;
  };
}

/** Time from the last choice or click until an element with the text is painted. */
async function untilText(page: Page, selector: string, text: string): Promise<number> {
  return await page.evaluate(
    async ([wanted, beginning]) => {
      const isThere = () =>
        [...document.querySelectorAll(wanted)].some((each) => each.textContent.includes(beginning));
      const start = window.benchStart ?? Number.NaN;
      // A page that never says so is a failure, not a long time.
      while (!isThere() && performance.now() - start < 120_000) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      if (!isThere()) throw new Error(`The page never said “${beginning}”.`);
      return performance.now() - start;
    },
    [selector, text] as const,
  );
}
