import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileList } from "../../offline/keeper";

/** The script that keeps the site, in the published folder: its place decides which pages it may answer for. */
export const SERVICE_WORKER = "service-worker.js";

const LIST_HEAD = "self.chanceryFiles=";

/**
 * Whether the built site is kept for readers without a connection, as whoever builds says by `OFFLINE`. Throws where that
 * is neither `on` nor `off`.
 */
export function isKeptOffline(): boolean {
  const given = process.env["OFFLINE"] ?? "";
  if (!["", "on", "off"].includes(given)) throw new Error(`OFFLINE is “${given}”; expected on or off`);
  return given !== "off";
}

/** The script with its list in the first line; without a list it takes away what a former one has kept, and itself. */
export function formatServiceWorker(script: string, files: FileList | null): string {
  return `${LIST_HEAD}${JSON.stringify(files)};\n${script}`;
}

/** The list of a built site; `null` where it keeps nothing. */
export function readKeptFiles(site: string): FileList | null {
  const [list = ""] = readFileSync(join(site, SERVICE_WORKER), "utf8").split(";\n", 1);
  return JSON.parse(list.slice(LIST_HEAD.length)) as FileList | null;
}

/** The same script without its list. */
export function withoutList(serviceWorker: string): string {
  return formatServiceWorker(serviceWorker.slice(serviceWorker.indexOf("\n") + 1), null);
}
