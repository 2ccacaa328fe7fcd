import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root";

export interface FloorViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** What the rule demands, in words. */
  readonly comment: string;
}

export interface FloorReport {
  /** How many modules were seen; a cruise that sees none passes and means nothing. */
  readonly modules: number;
  readonly violations: readonly FloorViolation[];
}

interface CruiseResult {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
    };
  };
}

const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const RULES = join(ROOT, ".dependency-cruiser.cjs");

/** Holds the sources below `folder` against the floors of the house. Rejects where they cannot be read. */
export function cruiseFloors(folder: string): Promise<FloorReport> {
  const places = ["src", "test", "vite.config.ts"].filter((place) => existsSync(join(folder, place)));
  const parameters = [CRUISER, "--config", RULES, "--output-type", "json", ...places];
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 2 ** 28 };
    // The exit code counts the violations; what says that the cruise failed is that it printed no result.
    execFile(process.execPath, parameters, options, (error, stdout, stderr) => {
      try {
        resolve(summarise(JSON.parse(stdout) as CruiseResult));
      } catch {
        reject(new Error(`dependency-cruiser failed: ${stderr || stdout || error?.message}`));
      }
    });
  });
}

function summarise({ summary }: CruiseResult): FloorReport {
  const comments = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
      comment: comments.get(rule.name) ?? "",
    })),
  };
}
