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
const STRESS = 100_000;
const SEED = 1;

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

/** What is to be reached is to be reached at the largest size; of the others it is only shown. */
function reachAt(postCount: number, reach: number): Pick<BenchLine, "reach"> {
  return postCount === STRESS ? { reach } : {};
}

function linesOfOpening(postCount: number, sample: OpenedSample): BenchLine[] {
  const at = `${postCount} posts:`;
  return [
    {
      name: `${at} parsed, validated, put together`,
      unit: "ms",
      value: sample.openMs,
      ...reachAt(postCount, 2500),
    },
    { name: `${at} processor time of page and worker meanwhile`, unit: "ms", value: sample.processorMs },
    {
      name: `${at} longest task of the page meanwhile (0: below 50)`,
      unit: "ms",
      value: sample.longestTaskMs,
      ...reachAt(postCount, 50),
    },
    { name: `${at} click on coverage to its count`, unit: "ms", value: sample.shownMs },
    { name: `${at} longest task of the page meanwhile`, unit: "ms", value: sample.longestShowingTaskMs },
    {
      name: `${at} JavaScript heap on coverage`,
      unit: "MB",
      value: sample.heapMb,
      ...reachAt(postCount, 300),
    },
  ];
}

function linesOfUse(
  postCount: number,
  filters: readonly number[],
  frames: readonly number[],
  blank: number,
): BenchLine[] {
  const at = `${postCount} posts:`;
  return [
    {
      name: `${at} filter to count, table and map`,
      unit: "ms",
      ...summariseRounds(filters),
    },
    { name: `${at} the same, p95`, unit: "ms", value: quantile(filters, 0.95), ...reachAt(postCount, 100) },
    {
      name: `${at} frame while panning and zooming`,
      unit: "ms",
      ...summariseRounds(frames),
      ...reachAt(postCount, 17),
    },
    { name: `${at} the same, longest`, unit: "ms", value: Math.max(...frames), ...reachAt(postCount, 50) },
    { name: `${at} frames without rows while scrolling`, unit: "", value: blank, ...reachAt(postCount, 0) },
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
