import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatServiceWorker, readKeptFiles, SERVICE_WORKER } from "../../../src/tools/build/offlineSwitch";
import { listKeptFiles } from "../../../src/tools/build/serviceWorkerFile";
import { DIST } from "../../../src/tools/root";
import { startServer } from "../../../src/tools/serve/serve";
import { watch } from "../inspect/watch";
import { expect, test as base, waitUntilHydrated } from "../site/site";

// A whole build of its own: OFFLINE=off npm test -- test/browser/offline/switchedOff.test.ts
const test = process.env["OFFLINE"] === "off" ? base : base.skip;

const countWorkers = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);

test("a site that was built without it keeps nothing, however long a page is open", async ({
  browser,
  problems,
}) => {
  expect(readKeptFiles(DIST)).toBe(null);
  const server = await startServer({ dir: DIST, port: 0, isKeptOffline: true });
  const context = await browser.newContext();
  try {
    await watch(context, server.url, problems);
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(`${server.url}en/budget/`);
    await waitUntilHydrated(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.clock.runFor(60_000);
    expect(await page.evaluate(countWorkers)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(asked).toEqual([]);
  } finally {
    await context.close();
    await server.close();
  }
});

test("it takes away what a former build has kept, and the worker that kept it", async ({ browser }) => {
  const former = mkdtempSync(join(tmpdir(), "chancery-former-"));
  cpSync(DIST, former, { recursive: true });
  const script = readFileSync(join(DIST, SERVICE_WORKER), "utf8");
  const { shown } = JSON.parse(readFileSync(join(DIST, "data/index.json"), "utf8")) as { shown: string };
  const files = await listKeptFiles(DIST, { entry: "", shown, asked: [] });
  writeFileSync(
    join(former, SERVICE_WORKER),
    formatServiceWorker(script.slice(script.indexOf("\n") + 1), files),
  );
  for (const ending of [".br", ".gz"]) rmSync(join(former, SERVICE_WORKER) + ending, { force: true });
  // Pages of this build register nothing: the test does it in their place, which the policy would refuse.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const formerServer = await startServer({ dir: former, port: 0, isKeptOffline: true });
  const { url } = formerServer;
  try {
    await page.goto(`${url}en/budget/`);
    await page.evaluate(() => void navigator.serviceWorker.register("../../service-worker.js"));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  } finally {
    await formerServer.close();
    rmSync(former, { recursive: true, force: true });
  }
  const server = await startServer({ dir: DIST, port: Number(new URL(url).port), isKeptOffline: true });
  try {
    expect(server.url).toBe(url);
    await page.goto(`${url}en/overview/`);
    await expect.poll(() => page.evaluate(countWorkers)).toBe(0);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${url}en/coverage/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  } finally {
    await context.close();
    await server.close();
  }
});
