import { inject, test as base } from "vitest";
import type { Engine } from "../engines/driver";
import { createEnginePage, type EnginePage } from "../engines/enginePage";
import { startEngine } from "../engines/startEngine";
import { startFaultServer, type FaultServer } from "./faultServer";

export const FAULT_ENGINES = ["chromium", "firefox"] as const;
type FaultEngine = (typeof FAULT_ENGINES)[number];

interface FaultFixtures {
  server: FaultServer;
  engine: Engine;
  /** A page of the site behind that server, in a profile of its own. */
  page: EnginePage;
}

/** `test` of vitest with a site that can go wrong; skipped where this machine does not have the engine. */
export function createFaultTest(name: FaultEngine) {
  const faultTest = base.extend<FaultFixtures>({
    server: [
      async ({}, provide) => {
        const server = await startFaultServer();
        await provide(server);
        await server.close();
      },
      { scope: "file" },
    ],
    engine: [
      async ({ server }, provide) => {
        const engine = await startEngine(name, server.url);
        await provide(engine);
        await engine.close();
      },
      { scope: "file" },
    ],
    page: async ({ engine, server }, provide) => {
      server.heal();
      const driver = await engine.open();
      await provide(createEnginePage(driver));
      await driver.close();
    },
  });
  return inject("engines")[name] === undefined ? faultTest.skip : faultTest;
}
