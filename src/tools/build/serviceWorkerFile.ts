import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build } from "vite";
import { INTERFACE_LANGUAGES } from "../../i18n/languages";
import { hashFile, type FileList, type ListedFile } from "../../offline/keeper";
import { ROOT } from "../root";

/** What the worker never needs: itself, headers, pictures and frames for others, tables that programs ask for. */
const NOT_KEPT =
  /^(?:_headers|service-worker\.js|preview\.jpg|icon-\d+\.png|robots\.txt|sitemap\.xml|data\/|\w\w\/embed\/|assets\/embed-)/;
const COMPRESSED = /\.(?:br|gz)$/;

interface ListOptions extends Pick<FileList, "entry"> {
  /** The folder of the package that the site opens with, below `data/`. */
  readonly shown: string;
  /** Tables of further sources, relative to the published folder, that are kept only for who has asked for them. */
  readonly asked: readonly string[];
}

/** The files in a built site that the worker can keep. */
export async function listKeptFiles(site: string, { entry, shown, asked }: ListOptions): Promise<FileList> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => !COMPRESSED.test(path))
    .filter((path) => !NOT_KEPT.test(path) || path.startsWith(`data/${shown}/`))
    .sort(byNeed);
  const files = await Promise.all(paths.map((path) => describeFile(site, path)));
  // Posts are found by the names of countries in all languages.
  const languageOf = ([path]: ListedFile) =>
    INTERFACE_LANGUAGES.find((language) =>
      new RegExp(`^(?:${language}/|assets/messages-\\w+/${language}-(?!countries))`).test(path),
    );
  const isAsked = ([path]: ListedFile) => asked.includes(path);
  const lists = {
    entry,
    all: files.filter((file) => !languageOf(file) && !isAsked(file)),
    languages: Object.fromEntries(
      INTERFACE_LANGUAGES.map((language) => [
        language,
        files.filter((file) => languageOf(file) === language),
      ]),
    ),
    asked: files.filter(isAsked),
  };
  const build = await hashFile(new TextEncoder().encode(JSON.stringify(lists)));
  return { build, ...lists };
}

/** What is named by its content first, pages last, so that a page that is kept has what it needs. */
function byNeed(one: string, other: string): number {
  const rank = (path: string) => (path.startsWith("assets/") ? 0 : path.endsWith(".html") ? 2 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

async function describeFile(site: string, path: string): Promise<ListedFile> {
  const content = readFileSync(join(site, path));
  // Pages are asked for by the folder that they stand in.
  const address = path.replace(/(^|\/)index\.html$/, "$1");
  return path.startsWith("assets/")
    ? [address, content.length]
    : [address, content.length, await hashFile(content)];
}

/** Bundles the worker as one classic script, since older browsers start no module as a service worker. */
export async function bundleServiceWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: join(ROOT, "src/offline/serviceWorker.ts"), output: { format: "iife" } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const [script] = outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
  if (script === undefined || outputs.length !== 1) throw new Error("The service worker is not one script.");
  return script;
}
