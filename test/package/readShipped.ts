import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findShownFolder, readPackageFolder } from "../../src/cli/projectPackages";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The package that the site opens with. */
export const DATA = findShownFolder();
export const SOURCE_FILE = join(ROOT, "../shared/source/qrva-54-b079-0516-fr.txt");
export const SCHEMA_FOLDER = join(ROOT, "../shared/schemas/datapackage-2.0");

/** For the names of tests: says plainly why one is skipped. */
export const unlessAbsent = (path: string, name: string, what: string): string =>
  existsSync(path) ? name : `${name} (skipped: ${what} is not beside this repository)`;

/** The texts of the shipped package, by file name. */
export const readShipped = (): ReadonlyMap<string, string> => readPackageFolder(DATA);
