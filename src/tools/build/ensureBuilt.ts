import { isDistCurrent } from "./distStamp";
import { ANYWHERE, type SiteAddress } from "./siteAddress";

/** Builds the site unless `dist/` is up to date, quietly. Vite is only loaded where there is something to do. */
export async function ensureBuilt(address: SiteAddress = ANYWHERE): Promise<void> {
  if (await isDistCurrent(address)) return;
  const { buildSite } = await import("../build");
  await buildSite({ ...address, quiet: true });
}
