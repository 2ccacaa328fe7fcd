import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** The programs on the path with one of the names, in the order of the names. */
export function findOnPath(names: readonly string[]): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

/** The program that a variable of the environment names; undefined where it names none. Throws where that is none. */
export function readNamedProgram(variable: string): string | undefined {
  const named = process.env[variable];
  if (named === undefined || named === "") return undefined;
  if (!isExecutable(named)) throw new Error(`${variable} is “${named}”, which is not a program.`);
  return named;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first number with points that a program prints when asked for its version; undefined where it prints none. */
export async function readVersion(
  path: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  try {
    const options = { env: { ...process.env, ...env }, timeout: 30_000 };
    const { stdout } = await promisify(execFile)(path, ["--version"], options);
    return /\d+(?:\.\d+)+/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
}

/** Whether a version is older than another, compared as far as the other is given: 156.0.1 is not older than 156. */
export function isOlder(version: string, than: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [index, wanted] of than.split(".").map(Number).entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}
