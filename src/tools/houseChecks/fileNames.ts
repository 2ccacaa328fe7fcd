import { basename, extname, join } from "node:path";
import { readdirSync } from "node:fs";

/** Names that every folder may have, since their folder says which one is meant. */
const NAMED_BY_FOLDER = /^(?:README\.md|index\.\w+)$/;
/** Folders whose files are data, named by language or by what they try. */
const DATA = /^(?:src\/i18n\/(?:messages|countries)|test\/documents\/answers)\//;

/**
 * Files whose names are the same but for their folder, or differ only by case: `budget.ts, Budget.tsx`, in order.
 * A component, its stylesheet and its test share one name within one folder. Tests are compared with tests alone.
 */
export function findEqualFileNames(paths: readonly string[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = basename(path);
    if (NAMED_BY_FOLDER.test(name) || DATA.test(path)) continue;
    const key = `${stemOf(name)}${isTest(name) ? ".test" : ""}`.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  return [...byName.values()]
    .filter((equal) => new Set(equal.map((path) => join(path, "..", stemOf(basename(path))))).size > 1)
    .map((equal) => equal.toSorted().join(", "))
    .toSorted();
}

/** Every file below some folders of the project, by its path from the root. */
export function listFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)),
  );
}

function stemOf(name: string): string {
  return name.slice(0, name.length - extname(name).length).replace(/\.(?:test|d)$/, "");
}

function isTest(name: string): boolean {
  return /\.test\.tsx?$/.test(name);
}
