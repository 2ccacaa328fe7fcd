import { expect, inject, test as base } from "vitest";
import type { Engine, EngineName } from "./driver";
import { createEnginePage, type EnginePage } from "./enginePage";
import { startEngine } from "./startEngine";

interface EngineFixtures {
  engine: Engine;
  /**
   * A page in a window of 1280 by 800 and a profile of its own. The test fails on whatever goes wrong in it; a test
   * that expects an entry of `problems` takes it out.
   */
  page: EnginePage;
}

export type EngineTest = ReturnType<typeof createEngineTest>;

/** `test` of vitest, with a page of the built site in one engine; skipped where this machine does not have it. */
export function createEngineTest(name: EngineName) {
  const siteUrl = inject("siteUrl");
  const engineTest = base.extend<EngineFixtures>({
    engine: [
      async ({}, provide) => {
        const engine = await startEngine(name, siteUrl);
        await provide(engine);
        await engine.close();
      },
      { scope: "file" },
    ],
    page: async ({ engine }, provide) => {
      const driver = await engine.open();
      try {
        await provide(createEnginePage(driver));
        await driver.settle();
        expect(driver.problems, "problems on the page").toEqual([]);
      } finally {
        await driver.close();
      }
    },
  });
  return inject("engines")[name] === undefined ? engineTest.skip : engineTest;
}
