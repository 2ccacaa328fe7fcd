import { isDistCurrent } from "./distStamp";

/** Builds the site unless `dist/` is up to date, quietly. Vite is only loaded where there is something to do. */
export async function ensureBuilt(base: string | undefined): Promise<void> {
  if (await isDistCurrent(base)) return;
  const { buildSite } = await import("../build");
  await buildSite({ base, quiet: true });
}
