import type { Plugin } from "vite";
import { join } from "node:path";
import { DATA, listShippedPackages, readPackageFolder } from "../../cli/projectPackages";
import { findTitle } from "../../domain/dataset/sourceKind";
import { formatCompactTables } from "../../package/read/compactTables";
import { parsePackage } from "../../package/read/parsePackage";
import type { ShippedSource } from "../../ui/answer/openedDocument";
import { sendFile } from "../serve/sendFile";

/**
 * Tells the code which packages the site ships. In development the data packages are served from where they lie, and
 * their tables as pages fetch them; a build writes both.
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
      server.middlewares.use("/tables", (request, response) => {
        const folder = listShippedPackages().find((each) => request.url?.startsWith(`/${each}.json`));
        if (folder === undefined) {
          response.writeHead(404).end();
          return;
        }
        response.setHeader("Content-Type", "application/json");
        response.end(formatCompactTables(readPackage(folder)));
      });
    },
    transformIndexHtml: {
      order: "pre",
      handler: (html, { server }) =>
        server ? html.replace('id="root"', `id="root" ${nameSources()}`) : html,
    },
  };
}

/** What a built page says of the sources in its root element. */
function nameSources(): string {
  const sources = listShippedPackages().map((folder, position): ShippedSource => {
    const { descriptor, dataset } = readPackage(folder);
    return {
      reference: position === 0 ? "" : folder,
      packageName: descriptor.name,
      label: findTitle(dataset, "en") || folder,
      url: `/tables/${folder}.json`,
      ministryCount: dataset.ministries.length,
    };
  });
  const named = JSON.stringify(sources).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `data-answer="${sources[0]?.url ?? ""}" data-sources="${named}"`;
}

function readPackage(folder: string) {
  return parsePackage(readPackageFolder(join(DATA, folder)));
}
