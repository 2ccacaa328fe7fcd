import { fetchFile } from "./fetchFile";
import { LoadError } from "./loadError";

/** Ends each script that the build writes: one without it was cut off, or is something else. */
export const LAST_LINE = "//whole";

const found = new Map<string, Promise<unknown>>();

/**
 * Imports a part of the site. Browsers remember a module that did not arrive, or arrived damaged, as long as the page is
 * open; so all its files are fetched and looked at first, and the import finds them in the browser's cache. The build
 * calls this for each `import()`, in place of what preloads files. Rejects with a {@link LoadError}; calling it again
 * tries again.
 * @param files addresses of the part's script and of all that it imports, relative to `from`.
 */
export async function importPart<Module>(
  start: () => Promise<Module>,
  files: readonly string[],
  from: string,
): Promise<Module> {
  await Promise.all(files.map((file) => find(new URL(file, from).href)));
  return await start().catch((cause: unknown) => {
    throw new LoadError("damaged", `${files[0] ?? from}: cannot be imported`, { cause });
  });
}

function find(url: string): Promise<unknown> {
  // Those that the page names are imported already.
  const links = document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]");
  if ([...links].some(({ href }) => href === url)) return Promise.resolve();
  const known = found.get(url);
  if (known) return known;
  const search = fetchFile(url, (text, contentType) => {
    if (!contentType.includes("javascript")) throw new Error(`is ${contentType}`);
    if (!text.trimEnd().endsWith(LAST_LINE)) throw new Error("is not whole");
  });
  found.set(url, search);
  search.catch(() => found.delete(url));
  return search;
}
