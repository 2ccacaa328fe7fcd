import { join } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "./root";

/** Vite's own module, which preloads what an `import()` needs. */
const PRELOAD_ID = "\0vite/preload-helper.js";

/** Makes each `import()` of the built site go through `load/importPart.ts`, with the addresses of all that it needs. */
export function importParts(): Plugin {
  return {
    name: "chancery:import-parts",
    apply: "build",
    enforce: "pre",
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // A script that imports nothing would not be named otherwise.
          resolveDependencies: (file, dependencies) => (dependencies.length > 0 ? dependencies : [file]),
        },
      },
    }),
    load(id) {
      if (id !== PRELOAD_ID) return undefined;
      const path = JSON.stringify(join(ROOT, "src/load/importPart.ts"));
      return `export { importPart as __vitePreload } from ${path};`;
    },
  };
}
