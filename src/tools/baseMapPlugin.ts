import type { Plugin } from "vite";
import { computeBaseMap } from "./baseMapGeometry";

const MODULE_ID = "virtual:base-map";
const RESOLVED_ID = `\0${MODULE_ID}`;
const DEV_PATH = "base-map.json";

/**
 * Makes `virtual:base-map` resolve to the address of the base map, which is generated from world-atlas: a
 * hashed asset in a build, served from memory in development.
 */
export function baseMap(): Plugin {
  let json: string | undefined;
  let devAddress: string | undefined;
  const generate = () => (json ??= JSON.stringify(computeBaseMap()));

  return {
    name: "chancery:base-map",
    configureServer(server) {
      devAddress = `${server.config.base}${DEV_PATH}`;
      server.middlewares.use((request, response, next) => {
        if (request.url?.split("?")[0] !== `/${DEV_PATH}` && request.url !== devAddress) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(generate());
      });
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : undefined;
    },
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      if (devAddress !== undefined) return `export default ${JSON.stringify(devAddress)};`;
      const asset = this.emitFile({ type: "asset", name: "base-map.json", source: generate() });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}
