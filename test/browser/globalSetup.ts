import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../src/tools/ensureBuilt";
import { DIST } from "../../src/tools/root";
import { startServer } from "../../src/tools/serve";
import { findChromium, removeChromium, type ChromiumInstallation } from "./chromium";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    siteUrl: string;
    chromium: ChromiumInstallation;
  }
}

/** One server and one browser on disk for all test files; both are gone at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt(undefined);
  const chromium = await findChromium();
  const server = await startServer({ dir: DIST, port: 0 });
  project.provide("siteUrl", server.url);
  project.provide("chromium", chromium);
  return async () => {
    await server.close();
    await removeChromium(chromium);
  };
}
