import type { Page } from "playwright-core";

/** What a page's own observers saw; times in milliseconds since navigation. */
export interface LoadFigures {
  readonly largestContentfulPaint: number;
  readonly layoutShift: number;
  /** What long tasks took beyond 50 ms each. */
  readonly blocking: number;
  /** When land and posts were first drawn; absent where they were not. */
  readonly mapDrawn: number | undefined;
  /** When the last file that had come before then was there; NaN where no map was drawn. */
  readonly filesOfMap: number;
  readonly loadEvent: number;
  /** When the last byte of the page was there, and when something of it was first painted. */
  readonly pageArrived: number;
  readonly firstPaint: number;
}

declare global {
  interface Window {
    benchFigures: { largest: number; shift: number; blocking: number; mapDrawn?: number };
  }
}

/** Sets up the observers before anything of the page runs. */
export async function observeLoad(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const figures: Window["benchFigures"] = { largest: 0, shift: 0, blocking: 0 };
    window.benchFigures = figures;
    const observe = (type: string, read: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
    observe("largest-contentful-paint", (entry) => {
      figures.largest = entry.startTime;
    });
    observe("layout-shift", (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) figures.shift += shift.value;
    });
    observe("longtask", (entry) => {
      figures.blocking += Math.max(0, entry.duration - 50);
    });
    const watchMap = () => {
      // Of the ordinary app land and posts are drawn together.
      const isDrawn =
        document.querySelector("path.leaflet-interactive") ??
        (document.querySelector(".leaflet-pane canvas") && document.querySelector(".map-pennant"));
      if (isDrawn) figures.mapDrawn ??= performance.now();
      else requestAnimationFrame(watchMap);
    };
    requestAnimationFrame(watchMap);
  });
}

export async function readLoad(page: Page): Promise<LoadFigures> {
  const { figures, filesOfMap, loadEvent, pageArrived, firstPaint } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const { mapDrawn = Number.NaN } = window.benchFigures;
    const arrivals = performance
      .getEntriesByType("resource")
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
      .filter((end) => end <= mapDrawn);
    return {
      figures: window.benchFigures,
      filesOfMap: arrivals.length > 0 ? Math.max(...arrivals) : Number.NaN,
      loadEvent: navigation?.loadEventEnd ?? Number.NaN,
      pageArrived: navigation?.responseEnd ?? Number.NaN,
      firstPaint: performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN,
    };
  });
  return {
    largestContentfulPaint: figures.largest,
    layoutShift: figures.shift,
    blocking: figures.blocking,
    mapDrawn: figures.mapDrawn,
    filesOfMap,
    loadEvent,
    pageArrived,
    firstPaint,
  };
}
