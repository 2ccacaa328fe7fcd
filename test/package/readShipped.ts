import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const DATA = join(ROOT, "data", "answer-54-0516");
export const SOURCE_FILE = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");
export const SCHEMA_FOLDER = join(ROOT, "../shared/schemas/datapackage-2.0");

/** For the names of tests: says plainly why one is skipped. */
export const unlessAbsent = (path: string, name: string, what: string): string =>
  existsSync(path) ? name : `${name} (skipped: ${what} is not beside this repository)`;

/** The texts of a package in a folder, by file name. */
export function readPackage(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv") || name === "datapackage.json");
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
