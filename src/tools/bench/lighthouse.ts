import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ChromiumInstallation } from "../../../test/browser/site/chromium";
import { SCREENS } from "../../view-state/address";
import { CACHE } from "../root";
import { summariseRounds, type BenchLine } from "./report";

const VERSION = "12.8.2";
const RUNS = 3;
const FOLDER = join(CACHE, "lighthouse");
const PROGRAM = join(FOLDER, "node_modules", "lighthouse", "cli", "index.js");
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu"];
const REACH = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;

const run = promisify(execFile);

/**
 * Lighthouse's four scores of every screen, each the median of three runs of its mobile profile. Lighthouse brings
 * two hundred packages that nothing else needs: it is installed aside when it is first asked for.
 */
export async function benchLighthouse(
  siteUrl: string,
  { executablePath, env }: ChromiumInstallation,
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
  const lines: BenchLine[] = [];
  for (const screen of SCREENS) {
    const runs: Record<string, number>[] = [];
    for (let round = 0; round < RUNS; round += 1) {
      runs.push(
        await score(`${siteUrl}en/${screen}/`, { ...process.env, ...env, CHROME_PATH: executablePath }),
      );
    }
    for (const [category, reach] of Object.entries(REACH)) {
      const scores = runs.map((scored) => scored[category] ?? Number.NaN);
      lines.push({
        name: `${screen}: ${category}`,
        unit: "",
        isFloor: true,
        reach,
        ...summariseRounds(scores),
      });
    }
  }
  return lines;
}

interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

async function score(url: string, env: NodeJS.ProcessEnv): Promise<Record<string, number>> {
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
  const { categories } = JSON.parse(await readFile(output, "utf8")) as LighthouseReport;
  await rm(output);
  return Object.fromEntries(
    Object.entries(categories).map(([name, category]) => [
      name,
      Math.round((category.score ?? Number.NaN) * 100),
    ]),
  );
}
