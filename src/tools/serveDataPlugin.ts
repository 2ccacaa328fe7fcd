import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { formatCompactTables } from "../package/compactTables";
import { parsePackage } from "../package/parsePackage";
import { ROOT } from "./root";
import { sendFile } from "./sendFile";

const DATA = join(ROOT, "data");

/** In development the data package is served from where it lies, and its tables as pages fetch them; a build writes both. */
export function serveData(): Plugin {
  return {
    name: "chancery:serve-data",
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
        response.end(formatCompactTables(parsePackage(readData())));
      });
    },
  };
}

function readData(): ReadonlyMap<string, string> {
  const names = readdirSync(DATA).filter((name) => /\.(?:csv|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(DATA, name), "utf8")]));
}
