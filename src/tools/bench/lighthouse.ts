import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ChromiumInstallation } from "../../../test/browser/site/chromium";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { SCREENS } from "../../app/screens";
import { CACHE } from "../root";
import { isReached, summariseRounds, type BenchLine, type MadeOf } from "./report";

const VERSION = "12.8.2";
const MOST_ATTEMPTS = 3;
const MOST_RUNS = 3;
const FOLDER = join(CACHE, "lighthouse");
const PROGRAM = join(FOLDER, "node_modules", "lighthouse", "cli", "index.js");
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu"];
const REACH = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** What Lighthouse makes its score of performance of: milliseconds, and the shift of the layout without a unit. */
const PERFORMANCE_PARTS = {
  "first-contentful-paint": "first paint",
  "largest-contentful-paint": "largest paint",
  "total-blocking-time": "blocking",
  "speed-index": "speed index",
  "cumulative-layout-shift": "layout shift",
} as const;

const run = promisify(execFile);

/**
 * Lighthouse's four scores of every screen in four languages, each the median of at most three runs of its mobile
 * profile; a screen whose scores are all reached has one line. Lighthouse brings
 * two hundred packages that nothing else needs: it is installed aside when it is first asked for.
 */
export async function benchLighthouse(
  siteUrl: string,
  { executablePath, env }: ChromiumInstallation,
  rounds: number,
): Promise<BenchLine[]> {
  if (!existsSync(PROGRAM)) {
    await run("npm", [
      "install",
      "--prefix",
      FOLDER,
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `lighthouse@${VERSION}`,
    ]);
  }
  const programEnv = { ...process.env, ...env, CHROME_PATH: executablePath };
  const lines: BenchLine[] = [];
  for (const screen of SCREENS) {
    for (const language of INTERFACE_LANGUAGES) {
      const runs: PageScores[] = [];
      for (let round = 0; round < Math.min(rounds, MOST_RUNS); round += 1) {
        runs.push(await scoreAtLast(`${siteUrl}${language}/${screen}/`, programEnv));
      }
      lines.push(...linesOf(`${language}/${screen}`, runs));
    }
  }
  return lines;
}

function linesOf(page: string, runs: readonly PageScores[]): BenchLine[] {
  const lines = Object.entries(REACH).map(([category, reach]): BenchLine => {
    const scores = runs.map(({ scoreOf }) => scoreOf[category] ?? Number.NaN);
    return {
      name: `${page}: ${category}`,
      unit: "",
      isFloor: true,
      reach,
      ...summariseRounds(scores),
      ...(category === "performance" && { madeOf: runs.at(-1)?.madeOf ?? [] }),
    };
  });
  const [first, ...missed] = lines.filter((line) => !isReached(line));
  if (first) return [first, ...missed];
  return [{ name: `${page}: the least of the four`, unit: "", isFloor: true, reach: 100, value: 100 }];
}

interface PageScores {
  readonly scoreOf: Readonly<Record<string, number>>;
  /** Of the score of performance. */
  readonly madeOf: MadeOf;
}

interface LighthouseReport {
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/** Now and then it records no beginning of the page (NO_NAVSTART) and asks to be run again. */
async function scoreAtLast(url: string, env: NodeJS.ProcessEnv): Promise<PageScores> {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      return await score(url, env);
    } catch {
      // What the last attempt fails of is told.
    }
  }
  return await score(url, env);
}

async function score(url: string, env: NodeJS.ProcessEnv): Promise<PageScores> {
  const output = join(FOLDER, `report-${process.pid}.json`);
  await run(
    process.execPath,
    [
      PROGRAM,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${output}`,
      `--chrome-flags=${FLAGS.join(" ")}`,
    ],
    { env },
  );
  const { categories, audits } = JSON.parse(await readFile(output, "utf8")) as LighthouseReport;
  await rm(output);
  return {
    scoreOf: Object.fromEntries(
      Object.entries(categories).map(([name, category]) => [
        name,
        Math.round((category.score ?? Number.NaN) * 100),
      ]),
    ),
    madeOf: Object.entries(PERFORMANCE_PARTS).map(([audit, name]) => [
      name,
      audits[audit]?.numericValue ?? Number.NaN,
    ]),
  };
}
