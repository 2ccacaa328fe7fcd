import type { Plugin } from "vite";
import { isKeptOffline } from "../build/offlineSwitch";

/** Makes `import.meta.env.KEPT_OFFLINE` say whether pages let the browser keep the site: never while it is worked on. */
export function offlineFlag(): Plugin {
  return {
    name: "chancery:offline-flag",
    config: (_config, { command }) => ({
      define: { "import.meta.env.KEPT_OFFLINE": String(command === "build" && isKeptOffline()) },
    }),
  };
}
