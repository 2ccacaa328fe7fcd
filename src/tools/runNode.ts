import { execFile } from "node:child_process";
import { ROOT } from "./root";

export interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  /** Whether the output is of interest also where the step passed. */
  readonly worthReading?: boolean;
}

/** Runs a program of Node in the checkout; passed is exit code 0. */
export function runNode(parameters: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, maxBuffer: 2 ** 28 };
    execFile(process.execPath, parameters, options, (error, stdout, stderr) => {
      const output = stdout + stderr;
      resolve({ passed: error === null, output: output === "" && error ? error.message : output });
    });
  });
}
