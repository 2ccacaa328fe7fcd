import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CACHE, DIST, DIST_SERVER, ROOT } from "../root";
import { isKeptOffline } from "./offlineSwitch";
import type { SiteAddress } from "./siteAddress";

const STAMP_FILE = join(CACHE, "dist-stamp");
const SOURCES = ["src", "public", "data"];
const SINGLE_FILES = ["index.html", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json"];

/** A hash over everything that the built site is made of, tests left out. */
export async function computeStamp({ base, siteUrl }: SiteAddress): Promise<string> {
  const hash = createHash("sha256").update(
    JSON.stringify([base ?? null, siteUrl ?? null, isKeptOffline(), process.version]),
  );
  const sources = (await listSources()).map(
    async (path) => [path, await readFile(join(ROOT, path))] as const,
  );
  for (const [path, content] of await Promise.all(sources)) {
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Remembers what `dist/` was made of; undefined: it is not whole. */
export async function writeStamp(stamp: string | undefined): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  if (stamp === undefined) await rm(STAMP_FILE, { force: true });
  else await writeFile(STAMP_FILE, stamp);
}

/** Whether `dist/` and what is beside it was built from exactly what is in the checkout now. */
export async function isDistCurrent(address: SiteAddress): Promise<boolean> {
  const isThere = [STAMP_FILE, join(DIST, "index.html"), DIST_SERVER].every((path) => existsSync(path));
  if (!isThere) return false;
  return (await readFile(STAMP_FILE, "utf8")) === (await computeStamp(address));
}

async function listSources(): Promise<string[]> {
  const folders = await Promise.all(
    SOURCES.filter((folder) => existsSync(join(ROOT, folder))).map(async (folder) => {
      const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !/\.(test\.tsx?|md)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
    }),
  );
  return [...folders.flat(), ...SINGLE_FILES.filter((file) => existsSync(join(ROOT, file)))].sort();
}
