import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";
import type { Screen } from "../../view-state/address";
import { CACHE } from "../root";

/** Where the build leaves Vite's manifest: not in the published folder, where nobody needs it. */
export const MANIFEST_FILE = join(CACHE, "manifest.json");

/** What a prerendered page has to name; paths relative to the published folder. */
export interface PageAssets {
  readonly entry: string;
  readonly css: string[];
}

/** The manifest of the last build. Throws where nothing was built yet. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(MANIFEST_FILE, "utf8")) as Manifest;
}

export function findPageAssets(manifest: Manifest): PageAssets {
  const entryKey = findEntryKey(manifest);
  const chunks = collectStaticImports(manifest, entryKey).map((key) => manifest[key]);
  // Where all styles are one file, no chunk claims it.
  const commonCss = manifest["style.css"]?.file;
  return {
    entry: findEntryFile(manifest),
    css: [...new Set([commonCss ?? [], chunks.flatMap((chunk) => chunk?.css ?? [])].flat())],
  };
}

/** The script with which a build starts, relative to the published folder. */
export function findEntryFile(manifest: Manifest): string {
  return manifest[findEntryKey(manifest)]?.file ?? "";
}

export function findEntryKey(manifest: Manifest): string {
  const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry);
  if (!entry) throw new Error("The manifest of the build names no entry.");
  return entry[0];
}

/** The key of a screen's own file; what it loads later lies beside it under another name. */
export function findScreenKey(manifest: Manifest, screen: Screen): string {
  const pattern = new RegExp(`^src/(?:features|app)/${screen}/${screen}\\.tsx$`, "i");
  const key = Object.keys(manifest).find((each) => pattern.test(each));
  if (key === undefined) throw new Error(`The manifest of the build names no file for the screen ${screen}.`);
  return key;
}

/** Files that a page needs beside the entry before it is hydrated, relative to the published folder. */
export function listPageModules(manifest: Manifest, screen: Screen): readonly string[] {
  const entryKey = findEntryKey(manifest);
  const roots = [entryKey, findScreenKey(manifest, screen)];
  const keys = new Set(roots.flatMap((key) => collectStaticImports(manifest, key)));
  keys.delete(entryKey);
  return [...keys].map((key) => {
    const file = manifest[key]?.file;
    if (file === undefined) throw new Error(`The manifest of the build has no ${key}.`);
    return file;
  });
}

/** Keys of a chunk and of all that it imports at once, dependencies first. */
export function collectStaticImports(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const imported = (manifest[key]?.imports ?? []).flatMap((next) =>
    collectStaticImports(manifest, next, seen),
  );
  return [...imported, key];
}
