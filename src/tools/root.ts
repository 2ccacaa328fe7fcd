import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** The site as built. */
export const DIST = join(ROOT, "dist");
/** What servers are to include; beside the site, since it is not published. */
export const DIST_SERVER = join(ROOT, "dist-server");
/** What the tools keep between runs; never published, safe to delete. */
export const CACHE = join(ROOT, ".cache");
/** Files as packed for the last build, by their content. */
export const PACKED = join(CACHE, "packed");
