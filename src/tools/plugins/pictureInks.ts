import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "../root";

const MODULE_ID = "virtual:inks";
const RESOLVED_ID = `\0${MODULE_ID}`;
const SHEETS = ["tokens.css", "channelColours.css"].map((name) => join(ROOT, "src/ui/styles", name));

/** Makes `virtual:inks` resolve to the colours of the pages, light and dark, for pictures, which reach no stylesheet. */
export function pictureInks(): Plugin {
  return {
    name: "chancery:picture-inks",
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      for (const sheet of SHEETS) this.addWatchFile(sheet);
      const css = SHEETS.map((sheet) => readFileSync(sheet, "utf8")).join("\n");
      return `export const INKS = ${JSON.stringify(readInks(css))};`;
    },
  };
}

/** The colours that stylesheets give as pairs, by name. */
function readInks(css: string) {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  return {
    light: Object.fromEntries(pairs.map(([, name = "", light = ""]) => [name, light])),
    dark: Object.fromEntries(pairs.map(([, name = "", , dark = ""]) => [name, dark])),
  };
}
