import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test as base } from "vitest";
import { readEditorialFolder } from "../../../src/cli/readEditorialFolder";
import { zipPackage } from "../../../src/export/zipPackage";
import { makeSample } from "../../../src/tools/sample/samplePackage";
import { DIST } from "../../../src/tools/root";
import { startServer } from "../../../src/tools/serve/serve";
import { SCREENS } from "../../../src/app/screens";
import { startChromium } from "../engines/chromiumEngine";
import { createEnginePage, type EnginePage } from "../engines/enginePage";
import { startEngine } from "../engines/startEngine";
import { keepFiles } from "../inspect/keepFiles";
import { isHydrated } from "../inspect/waitUntilHydrated";
import { makeRenewedSite } from "./renewedSite";

type OfflineEngine = "chromium" | "firefox";

/** All in the first engine, and each third in the other: what is kept is the same. */
const screensOf = (name: OfflineEngine) =>
  name === "chromium" ? SCREENS : SCREENS.filter((_, position) => position % 3 === 0);

/** The site as it is kept by one engine, once its server has really ended. */
export function testKeptSite(name: OfflineEngine): void {
  const installation = inject("engines")[name];
  const test = installation === undefined ? base.skip : base;

  test("after one visit the server ends, and the site goes on: screens, search, downloads; then a newer one is offered once and taken", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-kept-"));
    const server = await startServer({ dir: DIST, port: 0, isKeptOffline: true });
    const engine = await start(name, server.url);
    const driver = await engine.open();
    try {
      const page = createEnginePage(driver);
      await page.runFirst(skipTenSeconds);
      await page.runFirst(keepFiles);
      await page.open("en/overview/");
      await waitUntilKept(page, "en/traffic/");
      await page.open("fr/overview/");
      await waitUntilKept(page, "fr/traffic/");

      await server.close();
      await expect(fetch(server.url)).rejects.toThrow("fetch failed");
      for (const screen of screensOf(name)) {
        await page.open(`en/${screen}/`);
        await page.waitFor("heading");
      }
      await walkOffline(page, folder);
      // Whatever else was said is about the server that has ended.
      expect(
        driver.problems.splice(0).filter((each) => /policy violation|another origin/.test(each)),
      ).toEqual([]);

      const renewed = join(folder, "site");
      await makeRenewedSite(renewed);
      const port = Number(new URL(server.url).port);
      const newer = await startServer({ dir: renewed, port, isKeptOffline: true });
      try {
        expect(newer.url).toBe(server.url);
        await takeNewer(page);
      } finally {
        await newer.close();
      }
      await page.reload();
      expect(await isRenewed(page), "the newer page is the one that is kept").toBe(true);
    } finally {
      await driver.close();
      await engine.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** What a browser keeps, the whole of it decides: Chromium with its window, where the other tests go without. */
function start(name: OfflineEngine, siteUrl: string) {
  return name === "chromium"
    ? startChromium(inject("engines").chromium, siteUrl)
    : startEngine(name, siteUrl);
}

async function walkOffline(page: EnginePage, folder: string): Promise<void> {
  await page.open("fr/coverage/?channels=twitter");
  await page.waitForText("15 des 83 postes");
  await page.evaluate(() => location.assign("../../de/coverage/"), null);
  await page.waitFor("heading", "Diese Seite wurde nicht behalten");

  await page.open("en/traffic/");
  await page.click("link", "Evidence for “Unique visitors”: question 2b");
  await page.waitFor("dialog", "Where the answer says so");
  await page.press("Escape");
  await page.waitUntilGone("dialog");
  await page.click("button", /^Take along.*visitors/);
  await page.click("button", "SVG");
  await page.waitUntil("the picture", () => "savedSvg" in document.body.dataset, null);
  expect(
    await page.evaluate(async () => (await fetch("../../data/answer-54-0516/posts.csv")).status, null),
  ).toBe(200);

  const { reference } = readEditorialFolder(undefined).editorial;
  const sample = await makeSample(reference, { postCount: 120, seed: 7 });
  const path = join(folder, "sample.zip");
  writeFileSync(path, zipPackage(sample.name, sample.files));
  await page.open("en/source/");
  await page.setFile("input[type=file]", path);
  await page.waitFor("heading", /^A data package/);
  await page.click("button", "Show it on all pages");
  await page.waitFor("region", "Document shown");
  await page.open("en/coverage/");
  await page.waitFor("region", "Document shown");
  await page.click("button", "Return to this site’s data");
  await page.waitForText("83 of 83 posts");

  await page.click("checkbox", /^Twitter/);
  await page.waitForText("15 of 83 posts");
  await page.open("en/budget/");
  await page.type("/");
  await page.waitFor("combobox", /^Search/);
  await page.type("bang");
  await page.waitForCount(1, "option", /^Bangkok/);
  await page.press("Enter");
  await page.waitFor("complementary", "Bangkok");
}

async function takeNewer(page: EnginePage): Promise<void> {
  // As on coming back to the tab.
  await page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")), null);
  await page.waitForText("A newer version is ready.");
  expect(await isRenewed(page)).toBe(false);
  // What is typed is not lost.
  await page.focus("searchbox", /./);
  await page.type("x");
  await page.waitUntil("no offer", () => !document.body.innerText.includes("A newer version"), null);
  await page.press("Backspace");
  await page.waitForText("A newer version is ready.");
  await page.click("button", "Show it");
  await page.waitUntil("a page of the newer site", readRenewed, null);
  await page.waitUntil("a hydrated page", isHydrated, null);
  // It takes the place of the former one.
  await page.waitUntil("one version", readIsAlone, null);
  expect(await page.evaluate(() => document.body.innerText.includes("A newer version"), null)).toBe(false);
}

const isRenewed = (page: EnginePage) => page.evaluate(readRenewed, null);

/** Runs in the page. */
function readRenewed(): boolean {
  return document.querySelector("script[type=module][src*='/renewed-']") !== null;
}

/** Runs in the page: what came last is noted by the time that it is asked again. */
function readIsAlone(): boolean {
  void caches.keys().then((names) => (document.body.dataset["versions"] = String(names.length)));
  return document.body.dataset["versions"] === "1";
}

const waitUntilKept = (page: EnginePage, path: string) =>
  page.waitUntil(
    `${path} among what is kept`,
    (wanted) => {
      void caches.match(`../../${wanted}`).then((kept) => kept && (document.body.dataset["kept"] = wanted));
      return document.body.dataset["kept"] === wanted && navigator.serviceWorker.controller !== null;
    },
    path,
  );

/** Runs in the page: what first waits ten seconds waits no longer, whatever the machine's speed. */
function skipTenSeconds(): void {
  const wait = window.setTimeout.bind(window) as (run: TimerHandler, ...rest: unknown[]) => number;
  let isSkipped = false;
  const skip = (run: TimerHandler, milliseconds?: number, ...rest: unknown[]) => {
    const isFirst = milliseconds === 10_000 && !isSkipped;
    isSkipped ||= isFirst;
    return wait(run, isFirst ? 0 : milliseconds, ...rest);
  };
  Object.assign(window, { setTimeout: skip });
}
