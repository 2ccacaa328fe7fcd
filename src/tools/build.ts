import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as viteBuild, type LogLevel } from "vite";
import { compressFolder } from "./compress";
import { PAGE_POLICY } from "./contentSecurityPolicy";
import { computeStamp, writeStamp } from "./distStamp";
import { isMain } from "./isMain";
import { findPageAssets, MANIFEST_FILE, readManifest, type PageAssets } from "./manifest";
import { readBase } from "./readBase";
import { formatHeadersFile } from "./responseHeaders";
import { CACHE, DIST, ROOT } from "./root";

export interface BuildOptions {
  /** Absolute path the site will stand under, with slashes at both ends; undefined: any folder of any host. */
  readonly base: string | undefined;
  /** Says nothing but what failed. */
  readonly quiet: boolean;
}

/** What `src/prerender.tsx` exports for the build. */
interface PrerenderModule {
  readonly prerenderPages: (input: {
    readonly files: ReadonlyMap<string, string>;
    readonly assets: PageAssets;
    readonly base: string | undefined;
    readonly contentSecurityPolicy: string;
  }) => Promise<ReadonlyMap<string, string>>;
}

const SSR_DIR = join(CACHE, "ssr");
const DATA_DIR = join(ROOT, "data");

/** Builds the whole site into `dist/`. Rejects on anything that would leave it less than whole. */
export async function buildSite({ base, quiet }: BuildOptions): Promise<void> {
  const stamp = await computeStamp(base);
  await writeStamp(undefined);

  const logLevel: LogLevel = quiet ? "error" : "info";
  await viteBuild({
    root: ROOT,
    base: base ?? "./",
    configLoader: "runner",
    logLevel,
    build: { outDir: DIST, emptyOutDir: true, rolldownOptions: { input: join(ROOT, "src/main.tsx") } },
  });
  await mkdir(CACHE, { recursive: true });
  await rename(join(DIST, ".vite", "manifest.json"), MANIFEST_FILE);
  await rm(join(DIST, ".vite"), { recursive: true });

  await viteBuild({
    root: ROOT,
    base: base ?? "./",
    configLoader: "runner",
    logLevel: quiet ? "error" : "warn",
    build: {
      ssr: join(ROOT, "src/prerender.tsx"),
      outDir: SSR_DIR,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
    },
  });

  const files = await readData();
  const pages = await prerender(files, base);
  const written = [
    ...[...pages].map(([path, html]) => writeInto(DIST, path, html)),
    ...[...files.keys()].map((name) => copyInto(join(DATA_DIR, name), join(DIST, "data"), name)),
    writeInto(DIST, "_headers", formatHeadersFile(base ?? "/")),
  ];
  await Promise.all(written);
  await compressFolder(DIST);
  await writeStamp(stamp);
  if (!quiet) console.log(`${pages.size} pages and ${files.size} data files in dist/`);
}

async function readData(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(DATA_DIR)).filter(
    (name) => name.endsWith(".csv") || name === "datapackage.json",
  );
  if (!names.includes("datapackage.json")) throw new Error("data/datapackage.json is missing.");
  const texts = names
    .sort()
    .map(async (name) => [name, await readFile(join(DATA_DIR, name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

async function prerender(
  files: ReadonlyMap<string, string>,
  base: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  // The query makes Node read the file again in a process that builds twice.
  const address = `${pathToFileURL(join(SSR_DIR, "prerender.js")).href}?${Date.now()}`;
  const { prerenderPages } = (await import(address)) as PrerenderModule;
  const assets = findPageAssets(readManifest());
  const pages = await prerenderPages({ files, assets, base, contentSecurityPolicy: PAGE_POLICY });
  if (pages.size === 0) throw new Error("Prerendering gave no page.");
  for (const [path, html] of pages) {
    if (!path.endsWith(".html") || path.startsWith("/") || path.split("/").includes("..")) {
      throw new Error(`Prerendering gave a page the path “${path}”.`);
    }
    if (!html.includes("</html>")) throw new Error(`Prerendering left ${path} incomplete.`);
  }
  return pages;
}

async function writeInto(folder: string, path: string, text: string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

async function copyInto(source: string, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(source, join(folder, name));
}

if (isMain(import.meta.url)) await buildSite({ base: readBase(), quiet: false });
