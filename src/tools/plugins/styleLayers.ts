import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "../root";

/** Sheets of `src/ui` that are below or above all others. */
const APART: Readonly<Record<string, string>> = {
  "ui/styles/tokens.css": "tokens",
  "ui/styles/channelColours.css": "tokens",
  "ui/styles/base.css": "base",
  "ui/styles/print.css": "print",
};
/** Drawn within the map alone. */
const LEAFLET = /[\\/]leaflet[\\/]dist[\\/]leaflet\.css$/;
const STATES_LAYERS = "ui/styles/layers.css";

/** Puts each stylesheet of the site into the layer of its folder; `layers.css` states their order. */
export function styleLayers(): Plugin {
  return {
    name: "chancery:style-layers",
    enforce: "pre",
    transform(code, id) {
      const [path = ""] = id.split("?");
      if (!path.endsWith(".css")) return undefined;
      const layer = LEAFLET.test(path) ? "map" : layerOf(relative(join(ROOT, "src"), path));
      return layer === undefined ? undefined : { code: `@layer ${layer} {\n${code}\n}\n`, map: null };
    },
  };
}

/** The layers in their order, lowest first. */
export function readLayers(): readonly string[] {
  const css = readFileSync(join(ROOT, "src", STATES_LAYERS), "utf8");
  return (/@layer ([^;]+);/.exec(css)?.[1] ?? "").split(", ");
}

/** The layer of a stylesheet, named by its path below `src`; undefined for the sheet that states the layers. */
function layerOf(path: string): string | undefined {
  return path === STATES_LAYERS ? undefined : (APART[path] ?? path.split("/")[0]);
}
