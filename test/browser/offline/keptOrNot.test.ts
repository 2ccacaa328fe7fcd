import type { Page } from "playwright-core";
import { inject } from "vitest";
import { DIST } from "../../../src/tools/root";
import { startServer, type ServerOptions } from "../../../src/tools/serve/serve";
import { createEnginePage } from "../engines/enginePage";
import { startFirefox } from "../engines/firefoxEngine";
import { watch } from "../inspect/watch";
import { expect, test, waitUntilHydrated } from "../site/site";

const FILTERED = /^15 of 83 posts/;

/** The site as a public host serves it, for as long as `visit` takes. */
async function serve<T>(visit: (url: string) => Promise<T>, options?: Partial<ServerOptions>): Promise<T> {
  const server = await startServer({ dir: DIST, port: 0, isKeptOffline: true, ...options });
  try {
    return await visit(server.url);
  } finally {
    await server.close();
  }
}

/** Until then the clock goes on by itself, on a busy machine for seconds: also past the moment at which it was to stop. */
async function stopClock(page: Page): Promise<void> {
  for (let aheadMs = 50; ; aheadMs *= 2) {
    try {
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + aheadMs);
      return;
    } catch (error) {
      if (aheadMs > 5_000) throw error;
    }
  }
}

test("nothing is kept before ten seconds, and below a path it is kept from then on", async ({
  browser,
  problems,
}) => {
  await serve(
    async (url) => {
      const context = await browser.newContext();
      await watch(context, url, problems);
      const page = await context.newPage();
      await page.clock.install();
      await page.goto(`${url}en/budget/`);
      await waitUntilHydrated(page);
      await stopClock(page);
      const passed = await page.evaluate(() => performance.now());
      await page.clock.runFor(Math.max(0, 9_900 - passed));
      expect(
        await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
      ).toBe(0);
      await page.clock.runFor(200);
      await page.clock.resume();
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
        .toBe(`${url}service-worker.js`);
      expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringContaining(` ${url} `)]);
      await context.close();
    },
    { base: "/below/a/path/" },
  );
});

test("a reader who saves data keeps nothing", async ({ browser, problems }) => {
  await serve(async (url) => {
    const context = await browser.newContext();
    await watch(context, url, problems);
    const page = await context.newPage();
    await (
      await context.newCDPSession(page)
    ).send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
    await page.clock.install();
    await page.goto(`${url}en/budget/`);
    await waitUntilHydrated(page);
    // What the reader had opened is looked for after that, by scripts that arrive late on a busy machine.
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.clock.runFor(20_000);
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
    ).toBe(0);
    expect(asked).toEqual([]);
    await context.close();
  });
});

test("where the storage is full, nothing stays and the site works as without", async ({
  browser,
  problems,
}) => {
  await serve(async (url) => {
    const context = await browser.newContext();
    await watch(context, url, problems);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(url).origin, quotaSize: 100_000 });
    const states: string[] = [];
    await session.send("ServiceWorker.enable");
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) =>
      states.push(...versions.map(({ status }) => status)),
    );
    await page.clock.install();
    await page.goto(`${url}en/coverage/`);
    await waitUntilHydrated(page);
    await page.clock.runFor(11_000);
    await page.clock.resume();
    await expect.poll(() => states.at(-1)).toBe("redundant");
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await page.getByRole("checkbox", { name: /^Twitter/ }).check();
    await page.getByRole("status").filter({ hasText: FILTERED }).waitFor();
    await context.close();
  });
});

test("the project's own server takes away what was kept under its address", async ({ browser, problems }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const keep = async (url: string) => {
    await page.clock.install();
    await page.goto(`${url}en/budget/`);
    await waitUntilHydrated(page);
    await page.clock.runFor(11_000);
    await page.clock.resume();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    return Number(new URL(url).port);
  };
  const port = await serve(keep);
  await serve(
    async (url) => {
      await watch(context, url, problems);
      await page.goto(`${url}en/budget/`);
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
      await page.goto(`${url}en/overview/`);
      await expect
        .poll(() =>
          page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
        )
        .toBe(0);
    },
    { port, isKeptOffline: false },
  );
  await context.close();
});

const { firefox } = inject("engines");
(firefox ? test : test.skip)("where Firefox forbids all storage, the site works as without", async () => {
  if (!firefox) return;
  await serve(async (url) => {
    const engine = await startFirefox(firefox, url, { "network.cookie.cookieBehavior": 2 });
    try {
      const driver = await engine.open();
      const page = createEnginePage(driver);
      await page.runFirst(() => {
        const wait = window.setTimeout.bind(window) as (run: TimerHandler, ...rest: unknown[]) => number;
        Object.assign(window, {
          setTimeout: (run: TimerHandler, milliseconds?: number, ...rest: unknown[]) =>
            wait(run, milliseconds === 10_000 ? 0 : milliseconds, ...rest),
        });
      });
      await page.open("en/coverage/");
      await page.click("checkbox", /^Twitter/);
      await page.waitForText("15 of 83 posts");
      await page.settle();
      expect(driver.problems.filter((each) => each.startsWith("exception"))).toEqual([]);
      expect(await page.evaluate(() => navigator.serviceWorker?.controller ?? null, null)).toBe(null);
    } finally {
      await engine.close();
    }
  });
});
