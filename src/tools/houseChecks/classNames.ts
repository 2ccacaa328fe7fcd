import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";

/** What libraries draw, and what Leaflet is told to call its panes. */
const OF_LIBRARIES = /^(?:leaflet|recharts)-/;

/** Class names that a stylesheet below `folder` has and no component writes: `path: .name`, in order. */
export function findDeadClasses(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const code = paths.filter((path) => /\.(?:tsx?|m?js)$/.test(path) && !/\.test\.tsx?$/.test(path)).map(read);
  const written = new Set(code.flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []));
  // `timeline-${ink}` may become any name of that beginning.
  const beginnings = code.flatMap((text) =>
    [...text.matchAll(/className=\{?[^>\n]*?\b([a-z][\w-]*-)\$\{/g)].map(([, beginning = ""]) => beginning),
  );
  const isWritten = (name: string) =>
    written.has(name) ||
    OF_LIBRARIES.test(name) ||
    beginnings.some((beginning) => name.startsWith(beginning));
  return paths
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) =>
      listClasses(read(path))
        .filter((name) => !isWritten(name))
        .map((name) => `${path}: .${name}`),
    );
}

/** The names of the classes that a stylesheet asks for, each once. */
export function listClasses(css: string): readonly string[] {
  const names = new Set<string>();
  postcss.parse(css).walkRules(({ selector }) => {
    const plain = selector.replaceAll(/"[^"]*"/g, "");
    for (const [, name = ""] of plain.matchAll(/\.([A-Za-z][\w-]*)/g)) names.add(name);
  });
  return [...names];
}
