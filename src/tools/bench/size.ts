import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readEditorialFolder } from "../../cli/readEditorialFolder";
import { zipPackage } from "../../export/zipPackage";
import { makeSample } from "../sample/samplePackage";
import { countBlankFrames, timeLargeFilters, timeMapFrames } from "./largeCoverage";
import { openSample, type OpenedSample } from "./openSample";
import { openProfiledPage, PROFILES } from "./profile";
import { quantile, summariseRounds, type BenchLine } from "./report";

const SIZES = [1_000, 10_000, 100_000] as const;
const SEED = 1;

interface SizeReach {
  readonly openMs: number;
  readonly longestTaskMs: number;
  readonly shownMs?: number;
  readonly longestShowingTaskMs?: number;
  readonly heapMb?: number;
  readonly filterMs: number;
  readonly frameMs?: number;
  readonly longestFrameMs?: number;
  readonly blankFrames?: number;
}

/** All missions of all states are about 10,000; ten times as many are a strain that is to stay bearable. */
const REACH: Readonly<Partial<Record<(typeof SIZES)[number], SizeReach>>> = {
  10_000: { openMs: 1000, longestTaskMs: 50, shownMs: 200, longestShowingTaskMs: 50, filterMs: 50 },
  100_000: {
    openMs: 2500,
    longestTaskMs: 50,
    heapMb: 300,
    filterMs: 100,
    frameMs: 17,
    longestFrameMs: 50,
    blankFrames: 0,
  },
};

/** Samples of three sizes, opened in the site on the desktop profile, then filtered, panned and scrolled. */
export async function benchSize(browser: Browser, siteUrl: string): Promise<BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), "chancery-size-"));
  const { editorial } = readEditorialFolder(undefined);
  const lines: BenchLine[] = [];
  const opened: OpenedSample[] = [];
  try {
    for (const postCount of SIZES) {
      const { name, files } = await makeSample(editorial.reference, { postCount, seed: SEED });
      const zipPath = join(folder, `${name}.zip`);
      await writeFile(zipPath, zipPackage(name, files));
      const { page, session, context } = await openProfiledPage(browser, PROFILES.desktop);
      page.setDefaultTimeout(120_000);
      const sample = await openSample(page, session, siteUrl, zipPath);
      opened.push(sample);
      lines.push(...linesOfOpening(postCount, sample));
      const filters = await timeLargeFilters(page);
      const frames = await timeMapFrames(page);
      lines.push(...linesOfUse(postCount, filters, frames, await countBlankFrames(page)));
      await context.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return [...lines, ...growthLines(opened)];
}

/** A line of one size, with what is to be reached there. */
function lineAt(
  postCount: (typeof SIZES)[number],
  key: keyof SizeReach,
  line: Omit<BenchLine, "reach">,
): BenchLine {
  const reach = REACH[postCount]?.[key];
  return { ...line, name: `${postCount} posts: ${line.name}`, ...(reach === undefined ? {} : { reach }) };
}

function linesOfOpening(postCount: (typeof SIZES)[number], sample: OpenedSample): BenchLine[] {
  return [
    lineAt(postCount, "openMs", {
      name: "parsed, validated, put together",
      unit: "ms",
      value: sample.openMs,
      madeOf: [["processor time of page and worker", sample.processorMs]],
    }),
    lineAt(postCount, "longestTaskMs", {
      name: "longest task of the page meanwhile (0: below 50)",
      unit: "ms",
      value: sample.longestTask.ms,
      madeOf: sample.longestTask.madeOf,
    }),
    lineAt(postCount, "shownMs", {
      name: "click on coverage to its count",
      unit: "ms",
      value: sample.shownMs,
      madeOf: [["longest task", sample.longestShowingTask.ms]],
    }),
    lineAt(postCount, "longestShowingTaskMs", {
      name: "longest task of the page meanwhile (0: below 50)",
      unit: "ms",
      value: sample.longestShowingTask.ms,
      madeOf: sample.longestShowingTask.madeOf,
    }),
    lineAt(postCount, "heapMb", { name: "JavaScript heap on coverage", unit: "MB", value: sample.heapMb }),
  ];
}

function linesOfUse(
  postCount: (typeof SIZES)[number],
  filters: readonly number[],
  frames: readonly number[],
  blank: number,
): BenchLine[] {
  return [
    lineAt(postCount, "filterMs", {
      name: "filter to count, table and map, p95",
      unit: "ms",
      value: quantile(filters, 0.95),
      madeOf: [["median", quantile(filters, 0.5)]],
    }),
    lineAt(postCount, "frameMs", {
      name: "frame while panning and zooming",
      unit: "ms",
      ...summariseRounds(frames),
    }),
    lineAt(postCount, "longestFrameMs", {
      name: "the longest of them",
      unit: "ms",
      value: Math.max(...frames),
    }),
    lineAt(postCount, "blankFrames", {
      name: "frames without rows while scrolling",
      unit: "",
      value: blank,
    }),
  ];
}

/** How many times more ten times the posts cost; up to 10 is linear or better. */
function growthLines(opened: readonly OpenedSample[]): BenchLine[] {
  return opened.slice(1).flatMap((sample, index) => {
    const before = opened[index];
    if (!before) return [];
    const between = `from ${SIZES[index]} to ${SIZES[index + 1]} posts`;
    return [
      { name: `opening, ${between}`, unit: "×" as const, value: sample.openMs / before.openMs, reach: 10 },
      { name: `heap, ${between}`, unit: "×" as const, value: sample.heapMb / before.heapMb, reach: 10 },
    ];
  });
}
