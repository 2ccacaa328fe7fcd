import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "vite";
import { messagesOfScreen, SCREENS } from "../app/screens";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../i18n/languages";
import type { Screen } from "../view-state/address";
import { isMain } from "./isMain";
import {
  collectStaticImports,
  findEntryKey,
  findPageAssets,
  findScreenKey,
  readManifest,
} from "./build/manifest";
import { DIST } from "./root";

/** One line of the table of sizes, which are in bytes as sent to a current browser. */
interface SizeLine {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;
const LIMITS = {
  // What a start does is parted into tasks of which none is long: 200 bytes.
  firstLoad: 102.3 * KB,
  // A new screen is drawn without a long task: 60 bytes. Names of files with their hashes are packed 100 bytes better or
  // worse from build to build.
  coverage: 90.2 * KB,
  // Three screens more than at 14.5, what the overview begins with, and a sheet of its own for the colours of channels.
  // What is far below the list of posts is drawn when it is come to: 70 bytes. No closed list of filters is cut: 20.
  // Many channels take three rows of a phone: 70. No selector ends in a choice, which is tried on every element: 110. No
  // table without a body is seen, and no list of choices grows while it arrives: 50.
  styles: 15.5 * KB,
  // A page carries the script that asks for its modules: 60 bytes. Names of files with their hashes are packed a few bytes
  // better or worse from build to build.
  page: 23.8 * KB,
  messages: 13 * KB,
  map: 55 * KB,
  charts: 105 * KB,
  baseMap: 25 * KB,
  fineBaseMap: 70 * KB,
  answer: 24 * KB,
  otherTables: 110 * KB,
  // Each screen is prerendered in four languages; the tables of every source are loaded where it is shown.
  // With the gazetteer and the outlines by which a reader's own list is placed (195 kB, loaded for that alone), the worker
  // that reads it (36 kB), and its screen.
  // The nine views that other sites can frame are 224 kB, and 43 the script that draws them under a filter.
  // The page in plain words, titles of choices and what search knows of the screens are 55 kB in four languages.
  // The glossary stands on that page too, for readers without script: 14 kB.
  // Under review a list shows its doubtful rows, and is kept over a reload: 4 kB.
  // Long parts fold on narrow windows, under a word on what is in them: 2 kB.
  // One ministry of a source is shown alone on all pages, and ministries are compared over one kind of post: 3 kB.
  // Evidence names its list, plain words say who asked, and the search knows more words for who answered: 2 kB.
  // The worker that reads texts and the one that reads lists have the one table of channels: 2 kB.
  // The accounts of ministries themselves stand in their rows, with their records, and in what is taken along: 0.8 kB.
  // Each page hears Enter before its search is there: 0.4 kB.
  // Names are placed on the map in a third of the time, and pennants and names of a former filter not at all: 0.9 kB.
  // The first styles of all pages hide a table whose body has yet to arrive, and keep choices from growing: 0.8 kB.
  // Each page names its modules and carries the script that asks for them: 4 kB, of which fewer files save 2. What looks
  // whether the stylesheet is whole asks the sheet: 1 kB.
  // Names of files with their hashes are packed 2 kB better or worse from build to build.
  total: 2608.5 * KB,
  // With the feeds of changes, two for each pair of sources and language.
  data: 1900 * KB,
};

/** Measures what was built last. Throws where a part of the site is not found: it would pass unmeasured. */
export function measureSizes(): readonly SizeLine[] {
  const manifest = readManifest();
  const { css } = findPageAssets(manifest);
  const entry = new Set(collectStaticImports(manifest, findEntryKey(manifest)));

  const firstLoads = SCREENS.map((screen) => {
    const chunks = new Set([...entry, ...collectStaticImports(manifest, findScreenKey(manifest, screen))]);
    return {
      name: `script of ${screen}`,
      bytes: measureChunks(manifest, chunks),
      limit: screen === "coverage" ? LIMITS.coverage : LIMITS.firstLoad,
      chunks,
    };
  });
  const seen = new Set(firstLoads.flatMap(({ chunks }) => [...chunks]));
  const measureLater = (name: string, pattern: RegExp) => {
    const keys = demand(name, findKeys(manifest, pattern));
    const chunks = new Set(keys.flatMap((key) => collectStaticImports(manifest, key)));
    for (const key of seen) chunks.delete(key);
    return measureChunks(manifest, chunks);
  };
  const assets = readdirSync(join(DIST, "assets"));
  const catalogues = demand(
    "messages",
    assets.filter((name) => /^messages-\w+$/.test(name)),
  );
  const measureMessages = (screen: Screen, language: InterfaceLanguage) =>
    sum(
      ["everyPage", ...messagesOfScreen(screen)].map((group) =>
        measureFile(`assets/${catalogues[0]}/${language}-${group}.json`),
      ),
    );
  const measureBaseMap = (detail: string) => {
    const names = assets.filter((name) => name.startsWith(`base-map-${detail}-`) && name.endsWith(".json"));
    return sum(demand("a base map", names).map((name) => measureFile(`assets/${name}`)));
  };
  const answers = demand(
    "the tables",
    assets.filter((name) => /^answer-.*\.json$/.test(name)),
  );

  return [
    ...firstLoads.map(({ name, bytes, limit }) => ({ name, bytes, limit })),
    { name: "styles", bytes: sum(demand("a stylesheet", css).map(measureFile)), limit: LIMITS.styles },
    { name: "largest page but the dossier", bytes: measureLargestPage(), limit: LIMITS.page },
    {
      name: "messages of a screen, at most",
      bytes: Math.max(
        ...SCREENS.filter((screen) => screen !== "dossier").flatMap((screen) =>
          INTERFACE_LANGUAGES.map((language) => measureMessages(screen, language)),
        ),
      ),
      limit: LIMITS.messages,
    },
    { name: "map, when looked at", bytes: measureLater("the map", /^src\/map\//), limit: LIMITS.map },
    { name: "charts, when looked at", bytes: measureLater("charts", /^src\/charts\//), limit: LIMITS.charts },
    { name: "base map of the world", bytes: measureBaseMap("coarse"), limit: LIMITS.baseMap },
    { name: "base map, when zoomed in", bytes: measureBaseMap("fine"), limit: LIMITS.fineBaseMap },
    {
      name: "tables of the answer",
      bytes: sum(answers.map((name) => measureFile(`assets/${name}`))),
      limit: LIMITS.answer,
    },
    {
      name: "tables of another source, at most",
      bytes: Math.max(
        ...demand(
          "the tables of another source",
          assets.filter((name) => /^(?:register|list)-.*\.json$/.test(name)),
        ).map((name) => measureFile(`assets/${name}`)),
      ),
      limit: LIMITS.otherTables,
    },
    { name: "whole site without data packages", bytes: measureSite(isNoData), limit: LIMITS.total },
    // No page loads them: programs do, and whoever takes them along. They grow with the sources.
    { name: "data packages", bytes: measureSite((path) => !isNoData(path)), limit: LIMITS.data },
  ];
}

/** A table of sizes, one line each; what is over its limit says so. */
export function formatSizes(lines: readonly SizeLine[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const inKb = (bytes: number) => (bytes / KB).toFixed(1).padStart(6);
  return lines
    .map(({ name, bytes, limit }) => {
      const verdict = bytes > limit ? "  TOO LARGE" : "";
      return `${name.padEnd(width)} ${inKb(bytes)} of ${inKb(limit)} kB${verdict}`;
    })
    .join("\n");
}

export function isWithinLimits(lines: readonly SizeLine[]): boolean {
  return lines.every(({ bytes, limit }) => bytes <= limit);
}

function measureChunks(manifest: Manifest, keys: ReadonlySet<string>): number {
  return sum([...keys].map((key) => measureFile(manifest[key]?.file ?? key)));
}

function measureFile(path: string): number {
  const compressed = join(DIST, `${path}.br`);
  return statSync(existsSync(compressed) ? compressed : join(DIST, path)).size;
}

function measureLargestPage(): number {
  const screens = SCREENS.filter((screen) => screen !== "dossier");
  const paths = screens.flatMap((screen) =>
    INTERFACE_LANGUAGES.map((language) => `${language}/${screen}/index.html`),
  );
  return Math.max(...demand("a page", paths).map(measureFile));
}

function isNoData(path: string): boolean {
  return !/^data\/|\.(?:atom|feed\.json)$/.test(path);
}

function measureSite(isCounted: (path: string) => boolean): number {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter(isCounted);
  return sum(
    files
      .filter((path) => !/\.(?:br|gz)$/.test(path) && statSync(join(DIST, path)).isFile())
      .map((path) => measureFile(path)),
  );
}

function findKeys(manifest: Manifest, pattern: RegExp): string[] {
  return Object.keys(manifest).filter((key) => pattern.test(key) && manifest[key]?.isDynamicEntry === true);
}

function demand<T>(what: string, found: readonly T[]): readonly T[] {
  if (found.length === 0) throw new Error(`The build has no file for ${what}: nothing was measured.`);
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

if (isMain(import.meta.url)) {
  const lines = measureSizes();
  console.log(formatSizes(lines));
  if (!isWithinLimits(lines)) process.exitCode = 1;
}
