import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { PACKED, ROOT } from "../root";
import { quantile, summariseRounds, type BenchLine } from "./report";

const MOST_ROUNDS = 5;
const BUILD_MS = 20_000;
const START_MS = 1000;

/** What the shell says of its children: minutes and seconds in user and in system time, on its last line. */
const CHILD_TIMES = /(\d+)m([\d.]+)s\s+(\d+)m([\d.]+)s\s*$/;

interface BuildTime {
  readonly elapsedMs: number;
  /** Of all processors together. */
  readonly processorMs: number;
}

/** `npm run build`, first with nothing kept from a build before, and `npm start` from what was built. */
export async function benchBuilding(rounds: number): Promise<BenchLine[]> {
  await rm(PACKED, { recursive: true, force: true });
  const first = await timeBuild();
  const again: BuildTime[] = [];
  const starts: number[] = [];
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
    again.push(await timeBuild());
    starts.push(await timeStart());
  }
  return [
    lineOfBuilds("npm run build, first", [first]),
    lineOfBuilds("npm run build, again", again),
    {
      name: "npm start from a built state, until it says its address",
      unit: "ms",
      reach: START_MS,
      ...summariseRounds(starts),
    },
  ];
}

function lineOfBuilds(name: string, builds: readonly BuildTime[]): BenchLine {
  const processorMs = quantile(
    builds.map((build) => build.processorMs),
    0.5,
  );
  return {
    name,
    unit: "ms",
    reach: BUILD_MS,
    ...summariseRounds(builds.map(({ elapsedMs }) => elapsedMs)),
    madeOf: [["processor time, shared by the cores", processorMs]],
  };
}

async function timeBuild(): Promise<BuildTime> {
  const start = performance.now();
  const shell = await promisify(execFile)("sh", ["-c", "npm run --silent build >/dev/null 2>&1 && times"], {
    cwd: ROOT,
  });
  const elapsedMs = performance.now() - start;
  const times = CHILD_TIMES.exec(shell.stdout);
  if (!times) throw new Error("The shell did not say what the build took.");
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = times.slice(1).map(Number);
  return { elapsedMs, processorMs: 1000 * (60 * (userMinutes + systemMinutes) + user + system) };
}

async function timeStart(): Promise<number> {
  const start = performance.now();
  const npm = spawn("npm", ["start", "--silent"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own, so that the server ends with npm.
    detached: true,
  });
  let said = "";
  for await (const chunk of npm.stdout) {
    said += String(chunk);
    if (said.includes("http")) break;
  }
  const elapsed = performance.now() - start;
  if (!said.includes("http")) throw new Error("npm start ended without an address.");
  const ended = once(npm, "exit");
  if (npm.pid !== undefined) process.kill(-npm.pid, "SIGTERM");
  await ended;
  return elapsed;
}
