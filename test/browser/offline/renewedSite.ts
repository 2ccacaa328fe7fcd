import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatServiceWorker, SERVICE_WORKER } from "../../../src/tools/build/offlineSwitch";
import { listKeptFiles } from "../../../src/tools/build/serviceWorkerFile";
import { DIST } from "../../../src/tools/root";

const ENTRY = /<script type="module" src="[./]*assets\/(main-[\w-]+\.js)"/;

/** Makes a site in a folder as the next build would: its pages name another entry, all else is as it was. */
export async function makeRenewedSite(folder: string): Promise<void> {
  cpSync(DIST, folder, { recursive: true });
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => join(folder, path));
  const [, name = ""] = ENTRY.exec(readFileSync(join(folder, "en/overview/index.html"), "utf8")) ?? [];
  const entry = `assets/renewed-${name}`;
  writeFileSync(join(folder, entry), `import "./${name}";\n//whole\n`);
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace(`src="../../assets/${name}"`, `src="../../${entry}"`));
    for (const ending of [".br", ".gz"]) rmSync(page + ending, { force: true });
  }
  const former = readFileSync(join(folder, SERVICE_WORKER), "utf8");
  const shown = (JSON.parse(readFileSync(join(folder, "data/index.json"), "utf8")) as { shown: string })
    .shown;
  const files = await listKeptFiles(folder, { entry, shown, asked: [] });
  writeFileSync(
    join(folder, SERVICE_WORKER),
    formatServiceWorker(former.slice(former.indexOf("\n") + 1), files),
  );
  for (const ending of [".br", ".gz"]) rmSync(join(folder, SERVICE_WORKER) + ending, { force: true });
}
