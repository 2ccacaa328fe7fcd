import type { Plugin } from "vite";
import { COARSE, computeBaseMap, FINE } from "./baseMapGeometry";

const MODULE_ID = "virtual:base-map";
const RESOLVED_ID = `\0${MODULE_ID}`;
const DETAILS = { coarse: COARSE, fine: FINE };
type DetailName = keyof typeof DETAILS;
const NAMES = Object.keys(DETAILS) as DetailName[];

/**
 * Makes `virtual:base-map` resolve to the addresses of the base maps, which are generated from world-atlas: hashed
 * assets in a build, served from memory in development.
 */
export function baseMap(): Plugin {
  const json = new Map<DetailName, string>();
  let devBase: string | undefined;
  const generate = (name: DetailName) => {
    const known = json.get(name) ?? JSON.stringify(computeBaseMap(DETAILS[name]));
    json.set(name, known);
    return known;
  };

  return {
    name: "chancery:base-map",
    configureServer(server) {
      const { base } = server.config;
      devBase = base;
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        const name = NAMES.find((each) => path === `/${fileName(each)}` || path === base + fileName(each));
        if (!name) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(generate(name));
      });
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined;
    },
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      return NAMES.map((name) => {
        // The program that writes the pages has no server to ask.
        if (this.environment.config.consumer === "server")
          return `export const ${name}Url = ${JSON.stringify(name === "coarse" ? toDataUrl(generate(name)) : "")};`;
        if (devBase !== undefined)
          return `export const ${name}Url = ${JSON.stringify(devBase + fileName(name))};`;
        const asset = this.emitFile({ type: "asset", name: fileName(name), source: generate(name) });
        return `export const ${name}Url = import.meta.ROLLUP_FILE_URL_${asset};`;
      }).join("\n");
    },
  };
}

function toDataUrl(text: string): string {
  return `data:application/json,${encodeURIComponent(text)}`;
}

function fileName(name: DetailName): string {
  return `base-map-${name}.json`;
}
