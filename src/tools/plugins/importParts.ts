import { join } from "node:path";
import type { Plugin } from "vite";
import { LAST_LINE } from "../../load/importPart";
import { ROOT } from "../root";

/** Vite's own module, which preloads what an `import()` needs. */
const PRELOAD_ID = "\0vite/preload-helper.js";

/** Ends the stylesheet: `app/start/watchStart.js` looks for it to tell one that was cut off. */
export const LAST_RULE = ":root{--whole:1}";

/**
 * Makes each `import()` of the built site go through `load/importPart.ts`, with the addresses of all that it needs, and
 * ends each script and the stylesheet with a mark that shows that it is whole.
 */
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
    outputOptions: (options) => ({ ...options, postFooter: LAST_LINE }),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".css"))
            file.source = `${String(file.source)}${LAST_RULE}`;
        }
      },
    },
    load(id) {
      if (id !== PRELOAD_ID) return undefined;
      const path = JSON.stringify(join(ROOT, "src/load/importPart.ts"));
      return `export { importPart as __vitePreload } from ${path};`;
    },
  };
}
