import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../../src/tools/build/ensureBuilt";
import { DIST } from "../../../src/tools/root";
import { startServer } from "../../../src/tools/serve/serve";
import { findChromium, findHeadlessShell, removeChromium } from "./chromium";
import { describeInstallations, findFirefox, type Installations } from "../engines/installations";
import { openWebKitDisplay } from "../engines/webkitDisplay";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    siteUrl: string;
    engines: Installations;
  }
}

/** One server, one display and one browser on disk for all test files; all are gone at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const [chromium, firefox, display] = await Promise.all([
    findChromium(),
    findFirefox(),
    openWebKitDisplay(),
  ]);
  const server = await startServer({ dir: DIST, port: 0 });
  const shell = await findHeadlessShell(chromium);
  const engines: Installations = { chromium, shell, firefox, webkit: display?.installation };
  console.log(describeInstallations(engines));
  project.provide("siteUrl", server.url);
  project.provide("engines", engines);
  return async () => {
    await server.close();
    await display?.close();
    await removeChromium(chromium);
  };
}
