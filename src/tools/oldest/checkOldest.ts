import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXCEPTIONS, type Exception } from "./exceptions";
import { findInPage } from "./findInPage";
import { findInScript } from "./findInScript";
import { findInStyles } from "./findInStyles";

/** A file of the site, by its path in it. */
interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What the built site in a folder uses that the oldest browsers lack and that is not in the list of exceptions, and what is
 * in that list without being used; a line each. Throws where the folder holds no script, style or page.
 */
export function checkOldest(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  for (const kind of [".js", ".css", ".html"]) {
    if (!files.some(({ path }) => path.endsWith(kind))) throw new Error(`No ${kind} was found in ${folder}.`);
  }
  return judge(files, EXCEPTIONS);
}

/**
 * As `checkOldest`, of files and with exceptions that are given.
 *
 * @internal Exported for tests.
 */
export function judge(files: readonly SiteFile[], exceptions: readonly Exception[]): string[] {
  const used = new Map<string, { lackedBy: string; path: string }>();
  for (const { path, text } of files.flatMap(listParts)) {
    const find = path.endsWith(".css") ? findInStyles : path.endsWith(".js") ? findInScript : findInPage;
    for (const { name, lackedBy } of find(text)) if (!used.has(name)) used.set(name, { lackedBy, path });
  }
  const excepted = new Set(exceptions.flatMap(({ names }) => names));
  return [
    ...[...used]
      .filter(([name]) => !excepted.has(name))
      .map(
        ([name, { lackedBy, path }]) => `${name} in ${path} is later than the oldest browsers: ${lackedBy}`,
      ),
    ...[...excepted]
      .filter((name) => !used.has(name))
      .map((name) => `${name} is an exception, but nothing uses it`),
  ];
}

/** A page with the scripts in it, which most pages have in common: each script is read once. */
function listParts(file: SiteFile, position: number, files: readonly SiteFile[]): readonly SiteFile[] {
  if (!file.path.endsWith(".html")) return [file];
  const isNew = (script: string) => !files.slice(0, position).some(({ text }) => text.includes(script));
  const scripts = [...file.text.matchAll(/<script>.*?<\/script>/gs)].map(([script]) => script).filter(isNew);
  return [file, ...scripts.map((script) => ({ path: `${file.path}.js`, text: script.slice(8, -9) }))];
}
