import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { DATA } from "../cli/projectPackages";
import { formatSizes, isWithinLimits, measureSizes } from "./sizeLimits";
import { findStrayClasses } from "./houseChecks/classFloors";
import { findDeadClasses } from "./houseChecks/classNames";
import { compareExtraction } from "./houseChecks/compareExtraction";
import { cruiseFloors } from "./houseChecks/cruiseFloors";
import { findEqualFileNames, listFiles } from "./houseChecks/fileNames";
import { ensureBuilt } from "./build/ensureBuilt";
import { checkOldest } from "./oldest/checkOldest";
import { readLayers } from "./plugins/styleLayers";
import { DIST, ROOT } from "./root";
import { runNode, type Outcome } from "./runNode";

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const FEWEST_MODULES = 20;
const KNIP = ["--no-progress", "--no-config-hints"];

// The longest first: what is short fills the gaps.
const STEPS: readonly Step[] = [
  { name: "build, sizes, oldest browsers", run: checkBuild },
  { name: "types", run: () => runPackage("typescript/bin/tsc", "-p", ".") },
  { name: "floors", run: checkFloors },
  { name: "styles and their floors", run: checkStyles },
  { name: "file names", run: checkFileNames },
  { name: "unused code", run: () => runPackage("knip/bin/knip.js", ...KNIP) },
  { name: "code that only tests use", run: () => runPackage("knip/bin/knip.js", "--production", ...KNIP) },
  {
    name: "format",
    run: () => runPackage("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."),
  },
  {
    name: "lint",
    run: () =>
      runPackage(
        "oxlint/bin/oxlint",
        "--type-aware",
        "--deny-warnings",
        "--format",
        "unix",
        "src",
        "test",
        "vite.config.ts",
      ),
  },
  ...listPackages().map((folder) => ({
    name: `data contract of ${folder}`,
    run: () => runNode(["--import", "tsx", "src/cli/runValidate.ts", folder]),
  })),
  { name: "data are fresh", run: compareExtraction },
];

const outcomes = await runAll(STEPS, Math.min(2, availableParallelism()));
const failures = outcomes.filter(({ passed }) => !passed).length;
console.log(failures === 0 ? "All checks passed." : `${failures} of ${outcomes.length} checks failed.`);
process.exit(failures === 0 ? 0 : 1);

/** Runs the steps, as many at a time as `lanes`, and says of each how it went as soon as it is known. */
async function runAll(steps: readonly Step[], lanes: number): Promise<readonly Outcome[]> {
  const waiting = [...steps];
  const finished: Outcome[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = performance.now();
      const outcome = await step.run().catch((error: unknown) => fail(error));
      finished.push(outcome);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${outcome.passed ? "ok    " : "FAILED"} ${step.name} (${seconds} s)`);
      if (outcome.output !== "" && (!outcome.passed || outcome.worthReading))
        console.log(indent(outcome.output));
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return finished;
}

async function checkBuild(): Promise<Outcome> {
  await ensureBuilt();
  const lines = measureSizes();
  const tooNew = checkOldest(DIST);
  return {
    passed: isWithinLimits(lines) && tooNew.length === 0,
    output: [formatSizes(lines), ...tooNew].join("\n"),
    worthReading: true,
  };
}

async function checkFloors(): Promise<Outcome> {
  const { modules, violations } = await cruiseFloors(ROOT);
  // A cruise that cannot read TypeScript sees nothing and finds nothing wrong.
  if (modules < FEWEST_MODULES) return { passed: false, output: `only ${modules} modules were seen` };
  const lines = violations.map(({ rule, from, to, comment }) => `${rule}: ${from} → ${to} (${comment})`);
  return { passed: violations.length === 0, output: lines.join("\n") };
}

function checkStyles(): Promise<Outcome> {
  const src = join(ROOT, "src");
  const dead = findDeadClasses(src).map((found) => `${found} has no component`);
  const wrong = [...dead, ...findStrayClasses(src, readLayers())];
  return Promise.resolve({ passed: wrong.length === 0, output: wrong.join("\n") });
}

function checkFileNames(): Promise<Outcome> {
  const equal = findEqualFileNames(listFiles(ROOT, ["src", "test"]));
  return Promise.resolve({ passed: equal.length === 0, output: equal.join("\n") });
}

/** All that lie in `data/`, the example for outsiders among them. */
function listPackages(): readonly string[] {
  const entries = readdirSync(DATA, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join("data", name));
}

function runPackage(program: string, ...parameters: string[]): Promise<Outcome> {
  return runNode([join(ROOT, "node_modules", program), ...parameters]);
}

function fail(error: unknown): Outcome {
  return {
    passed: false,
    output: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error),
  };
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "       ");
}
