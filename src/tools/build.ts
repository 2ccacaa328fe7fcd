import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  build as viteBuild,
  loadConfigFromFile,
  mergeConfig,
  minify,
  type InlineConfig,
  type Manifest,
} from "vite";
import { DATA, INDEX_FILE, readDataIndex, readPackageFolder } from "../cli/projectPackages";
import { formatCompactTables } from "../package/read/compactTables";
import { parsePackage } from "../package/read/parsePackage";
import type { Screen } from "../view-state/address";
import { CODE_GROUPS, nameChunk } from "./build/codeGroups";
import { createPacker } from "./build/compress";
import { createSitePolicy, type SitePolicy } from "./build/contentSecurityPolicy";
import { computeStamp, writeStamp } from "./build/distStamp";
import { LAST_RULE } from "./plugins/importParts";
import { isMain } from "./isMain";
import { pickFirstStyles } from "./build/firstStyles";
import {
  findEntryFile,
  findPageAssets,
  listPageModules,
  MANIFEST_FILE,
  readManifest,
} from "./build/manifest";
import { formatServiceWorker, isKeptOffline, SERVICE_WORKER } from "./build/offlineSwitch";
import { makePackageForms } from "./build/packageForms";
import { describeSiteAddress, readSiteAddress, type SiteAddress } from "./build/siteAddress";
import { formatRobots, formatSitemap } from "./build/siteIndex";
import { formatHeadersFile, HEADERS_FILE, securityHeaders } from "./build/responseHeaders";
import { CACHE, DIST, DIST_SERVER, PACKED, ROOT } from "./root";
import { formatServerFiles } from "./build/serverFiles";
import { bundleServiceWorker, listKeptFiles } from "./build/serviceWorkerFile";

export interface BuildOptions extends SiteAddress {
  /** Says nothing but what failed. */
  readonly quiet: boolean;
}

/** What `src/prerender.tsx` exports for the build. */
interface PrerenderModule {
  readonly formatPostsWide: (files: ReadonlyMap<string, string>) => Promise<string>;
  readonly prerenderPages: (
    input: FeedInput & {
      readonly base: string | undefined;
      readonly pickStyles: (bodies: readonly string[]) => string;
      readonly policyFor: SitePolicy["allow"];
    },
  ) => Promise<ReadonlyMap<string, string>>;
  readonly formatFeeds: (input: FeedInput) => Promise<ReadonlyMap<string, string>>;
}

interface FeedInput {
  readonly files: ReadonlyMap<string, string>;
  readonly others: readonly OtherPackage[];
  readonly assets: PrerenderAssets;
  readonly siteUrl: string | undefined;
}

/** A package beside the one that the site opens with. */
interface OtherPackage {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly answer: string;
}

/** What pages ask for, relative to the published folder, and the scripts that stand in each of them. */
interface PrerenderAssets {
  readonly entry: string;
  readonly css: readonly string[];
  readonly answer: string;
  readonly modulesOf: (screen: Screen) => readonly string[];
  readonly firstScripts: readonly string[];
  readonly embed: { readonly script: string; readonly style: string };
}

/** They stand in each page, each list as one script. */
const FIRST_SCRIPTS = [
  ["start/oldBrowser.js"],
  ["start/firstPaint.js", "start/watchStart.js", "finder/typeAhead.js", "start/askAfterPaint.js"],
];

/** Stands in each page for frames, and in no other. */
const EMBED_STYLE = "src/app/embeds/embedPage.css";

/**
 * Builds the whole site into `dist/`, and what servers include into `dist-server/`. Both are made aside and put in
 * place at the end: a build that fails leaves the site as it was, and a server that runs meanwhile never shows a
 * half. Rejects on anything that would leave it less than whole.
 */
export async function buildSite({ base, siteUrl, quiet }: BuildOptions): Promise<void> {
  // A test runner that builds has its own value here, which would bring React's development version.
  process.env["NODE_ENV"] = "production";
  const stamp = await computeStamp({ base, siteUrl });
  const workshop = join(CACHE, `build-${process.pid}`);
  const site = join(workshop, "site");
  const program = join(workshop, "program");
  const serverFiles = join(workshop, "server-files");
  try {
    const common = await readConfig(base);
    await bundle({ common, site, program, quiet });
    const embedScript = await bundleEmbed({ common, site, folder: join(workshop, "embed") });
    const { shown, packages } = readDataIndex();
    const files = readPackageFolder(join(DATA, shown));
    const answer = await publishTables(files, "answer", site);
    const others = await Promise.all(
      packages
        .filter((folder) => folder !== shown)
        .map(async (folder): Promise<OtherPackage> => {
          const otherFiles = readPackageFolder(join(DATA, folder));
          return { folder, files: otherFiles, answer: await publishTables(otherFiles, folder, site) };
        }),
    );
    const programFile = join(program, "prerender.js");
    await Promise.all([
      ...packages.map((name) => publishForms(name, site, programFile)),
      // Its addresses before packages had folders of their own.
      publishPackage(join(DATA, shown), join(site, "data")),
      publishIndex(site),
    ]);
    const packer = createPacker(PACKED);
    const policy = createSitePolicy();
    const root = base ?? "/";
    // Both end before the workshop is cleared away, so that what fails first is what is told.
    const [made, packed] = await Promise.allSettled([
      prerender(programFile, { files, others, site, answer, embedScript, base, siteUrl, policy }),
      // In threads of its own, which have nothing else to do meanwhile.
      packer.packFolder(site),
    ]);
    if (made.status === "rejected") throw made.reason;
    if (packed.status === "rejected") throw packed.reason;
    const { pages, feeds } = made.value;
    const headers = securityHeaders(policy.formatForServer());
    await Promise.all([
      ...[...pages, ...feeds].map(([path, text]) => writeInto(site, path, text)),
      ...(siteUrl === undefined
        ? []
        : [
            writeInto(site, "sitemap.xml", formatSitemap(siteUrl)),
            writeInto(site, "robots.txt", formatRobots(siteUrl)),
          ]),
      writeInto(site, HEADERS_FILE, formatHeadersFile(root, headers)),
      ...[...formatServerFiles(root, headers)].map(([name, text]) => writeInto(serverFiles, name, text)),
    ]);
    const { entry } = findPageAssets(readManifest());
    // The second source is compared with the first on a screen of its own.
    const asked = others.slice(1).map((other) => other.answer);
    const keptFiles = isKeptOffline() ? await listKeptFiles(site, { entry, shown, asked }) : null;
    await writeInto(site, SERVICE_WORKER, formatServiceWorker(await bundleServiceWorker(), keptFiles));
    await packer.packFolder(site);
    await putInPlace({ [site]: DIST, [serverFiles]: DIST_SERVER }, join(workshop, "previous"), stamp);
    await packer.forgetOthers();
    if (!quiet) {
      console.log(`${pages.size} pages and ${packages.length} data packages in dist/`);
      console.log(describeSiteAddress({ base, siteUrl }));
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** The settings of the site, read once: plugins keep what they have computed from one bundle to the next. */
async function readConfig(base: string | undefined): Promise<InlineConfig> {
  const env = { command: "build", mode: "production" } as const;
  const loaded = await loadConfigFromFile(
    env,
    join(ROOT, "vite.config.ts"),
    ROOT,
    "warn",
    undefined,
    "runner",
  );
  if (!loaded) throw new Error("vite.config.ts was not found.");
  return mergeConfig(loaded.config, { root: ROOT, base: base ?? "./", configFile: false });
}

interface BundleOptions extends Pick<BuildOptions, "quiet"> {
  readonly common: InlineConfig;
  /** Where the files for the browser go. */
  readonly site: string;
  /** Where the program that writes the pages goes. */
  readonly program: string;
}

async function bundle({ common, quiet, site, program }: BundleOptions): Promise<void> {
  await viteBuild({
    ...common,
    logLevel: quiet ? "error" : "info",
    build: {
      ...common.build,
      outDir: site,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(ROOT, "src/main.tsx"),
        output: { codeSplitting: CODE_GROUPS, chunkFileNames: nameChunk },
      },
    },
  });
  await rename(join(site, ".vite", "manifest.json"), MANIFEST_FILE);
  await rm(join(site, ".vite"), { recursive: true });
  await viteBuild({
    ...common,
    logLevel: quiet ? "error" : "warn",
    build: {
      ...common.build,
      ssr: join(ROOT, "src/prerender.tsx"),
      outDir: program,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
    },
  });
}

interface BundleEmbedOptions extends Pick<BundleOptions, "common" | "site"> {
  /** Where it is made. */
  readonly folder: string;
}

/**
 * Adds the script of the pages for frames to the site; gives its path. It is made apart: among the entries of the site
 * it would change into which files the code of every screen is parted.
 */
async function bundleEmbed({ common, site, folder }: BundleEmbedOptions): Promise<string> {
  await viteBuild({
    ...common,
    logLevel: "error",
    build: {
      ...common.build,
      outDir: folder,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(ROOT, "src/embed.ts"),
        output: { entryFileNames: "assets/embed-[hash].js", chunkFileNames: "assets/embed-[name]-[hash].js" },
      },
    },
  });
  const scripts = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".js"));
  await Promise.all(
    scripts.map((name) => copyFile(join(folder, "assets", name), join(site, "assets", name))),
  );
  return findEntryFile(JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8")) as Manifest);
}

/** Moves each folder to its place; what stood there goes into `previous`. */
async function putInPlace(
  places: Readonly<Record<string, string>>,
  previous: string,
  stamp: string,
): Promise<void> {
  await writeStamp(undefined);
  await mkdir(previous);
  for (const [made, place] of Object.entries(places)) {
    if (existsSync(place)) await rename(place, join(previous, basename(place)));
    await rename(made, place);
  }
  await writeStamp(stamp);
}

async function publishIndex(site: string): Promise<void> {
  await writeInto(site, `data/${INDEX_FILE}`, await readFile(join(DATA, INDEX_FILE), "utf8"));
}

async function publishPackage(folder: string, site: string): Promise<void> {
  await Promise.all([...readPackageFolder(folder)].map(([name, text]) => writeInto(site, name, text)));
}

/** Writes the tables of a package as pages fetch them; gives the path. */
async function publishTables(
  files: ReadonlyMap<string, string>,
  name: string,
  site: string,
): Promise<string> {
  const tables = formatCompactTables(parsePackage(files));
  const path = `assets/${name}-${hashOf(tables)}.json`;
  await writeInto(site, path, tables);
  return path;
}

/** The package's own files, the other forms of its tables, and all of its posts in one table. */
async function publishForms(name: string, site: string, program: string): Promise<void> {
  const { formatPostsWide } = (await import(pathToFileURL(program).href)) as PrerenderModule;
  const folder = join(site, "data", name);
  const files = readPackageFolder(join(DATA, name));
  const forms = makePackageForms(name, files);
  await publishPackage(join(DATA, name), folder);
  await Promise.all([
    ...[...forms].map(([path, content]) => writeInto(folder, path, content)),
    formatPostsWide(files).then((wide) => writeInto(folder, "posts_wide.csv", wide)),
  ]);
}

interface PrerenderInput {
  readonly files: ReadonlyMap<string, string>;
  readonly others: readonly OtherPackage[];
  readonly site: string;
  readonly answer: string;
  readonly embedScript: string;
  readonly base: string | undefined;
  readonly siteUrl: string | undefined;
  readonly policy: SitePolicy;
}

async function prerender(
  program: string,
  { files, others, site, answer, embedScript, base, siteUrl, policy }: PrerenderInput,
): Promise<{ readonly pages: ReadonlyMap<string, string>; readonly feeds: ReadonlyMap<string, string> }> {
  const { prerenderPages, formatFeeds } = (await import(pathToFileURL(program).href)) as PrerenderModule;
  const manifest = readManifest();
  const { entry, css } = findPageAssets(manifest);
  const styles = (await Promise.all(css.map((file) => readFile(join(site, file), "utf8")))).join("\n");
  const rules = styles.replaceAll(LAST_RULE, "");
  const style = await readFile(join(ROOT, EMBED_STYLE), "utf8");
  const firstScripts = await Promise.all(FIRST_SCRIPTS.map(readFirstScript));
  const modulesOf = (screen: Screen) => listPageModules(manifest, screen);
  const embed = { script: embedScript, style };
  const input = { files, others, assets: { entry, css, answer, modulesOf, firstScripts, embed }, siteUrl };
  const pages = await prerenderPages({
    ...input,
    base,
    pickStyles: (bodies) => pickFirstStyles(rules, bodies),
    policyFor: policy.allow,
  });
  if (pages.size === 0) throw new Error("Prerendering gave no page.");
  for (const [path, html] of pages) {
    if (!path.endsWith(".html") || path.startsWith("/") || path.split("/").includes("..")) {
      throw new Error(`Prerendering gave a page the path “${path}”.`);
    }
    if (!html.includes("</html>")) throw new Error(`Prerendering left ${path} incomplete.`);
  }
  return { pages, feeds: await formatFeeds(input) };
}

async function readFirstScript(names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map((name) => readFile(join(ROOT, "src/app", name), "utf8")));
  // What older browsers can read and do not have is asked for: nothing is taken for granted, nor made shorter for it.
  const { code, errors } = await minify("firstScript.js", texts.join(""), {
    compress: { target: "es2015" },
  });
  if (errors.length > 0) throw new Error("The first scripts of the pages cannot be read.", { cause: errors });
  return code;
}

/** Enough of a hash to tell one content from another under the same name. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

async function writeInto(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

if (isMain(import.meta.url)) await buildSite({ ...readSiteAddress(), quiet: false });
