import type { Plugin } from "vite";
import { DATA, findShownFolder, listShippedPackages, readPackageFolder } from "../../cli/projectPackages";
import { formatCompactTables } from "../../package/read/compactTables";
import { parsePackage } from "../../package/read/parsePackage";
import { sendFile } from "../serve/sendFile";

/**
 * Tells the code which packages the site ships. In development the data packages are served from where they lie, and
 * the tables of the one shown as pages fetch them; a build writes both.
 */
export function serveData(): Plugin {
  return {
    name: "chancery:serve-data",
    config: () => ({ define: { __SHIPPED_PACKAGES__: JSON.stringify(listShippedPackages()) } }),
    configureServer(server) {
      server.middlewares.use("/data", (request, response) => {
        const [path = ""] = (request.url ?? "").slice(1).split("?", 1);
        sendFile(DATA, path, request, response).then(
          (isSent) => void (isSent || response.writeHead(404).end()),
          () => response.destroy(),
        );
      });
      server.middlewares.use("/answer.json", (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(formatCompactTables(parsePackage(readPackageFolder(findShownFolder()))));
      });
    },
  };
}
