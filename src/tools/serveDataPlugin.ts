import { join } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";
import { ROOT } from "./root";

/** In development the data package is served from where it lies; a build copies it. */
export function serveData(): Plugin {
  return {
    name: "chancery:serve-data",
    configureServer(server) {
      server.middlewares.use("/data", sirv(join(ROOT, "data"), { dev: true }));
    },
  };
}
