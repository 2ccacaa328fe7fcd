import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The data packages that the project brings along, a folder each, with `index.json` beside them. */
export const DATA = fileURLToPath(new URL("../../data", import.meta.url));
export const INDEX_FILE = "index.json";

/** `packages`: the folders, in the order in which they are offered; `shown`: the one that the site opens with. */
export interface DataIndex {
  readonly shown: string;
  readonly packages: readonly string[];
}

export function readDataIndex(): DataIndex {
  return JSON.parse(readFileSync(join(DATA, INDEX_FILE), "utf8")) as DataIndex;
}

/** The folders of all packages; first the one that the site opens with. */
export function listShippedPackages(): readonly string[] {
  const { shown, packages } = readDataIndex();
  return [shown, ...packages.filter((folder) => folder !== shown)];
}

/** Folder of the package that the site opens with. */
export function findShownFolder(): string {
  return join(DATA, readDataIndex().shown);
}

/** The texts of the package in a folder, by file name: its tables and its descriptor. */
export function readPackageFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv") || name === "datapackage.json");
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
