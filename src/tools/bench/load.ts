import type { Browser, Page } from "playwright-core";
import { SCREENS } from "../../view-state/address";
import { observeLoad, readLoad, type LoadFigures } from "./observeLoad";
import { openProfiledPage, PROFILES, type Profile } from "./profile";
import { summariseRounds, type BenchLine } from "./report";
import { countTransfers } from "./transfers";

interface LoadInput {
  readonly browser: Browser;
  readonly siteUrl: string;
  readonly controlUrl: string;
  readonly rounds: number;
}

/** How long after its load event a page is still watched. */
const WATCHED_MS = 5000;
const COVERAGE = "en/coverage/";

interface Visit extends LoadFigures {
  readonly scriptKb: number;
}

/** Loads the coverage screen and the control in turn, on both profiles, and all screens once for their script. */
export async function benchLoad({ browser, siteUrl, controlUrl, rounds }: LoadInput): Promise<BenchLine[]> {
  const site: Record<Profile["name"], Visit[]> = { mobile: [], desktop: [] };
  const control: Visit[] = [];
  const taps: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    control.push(await visit(browser, PROFILES.mobile, controlUrl));
    site.mobile.push(await visit(browser, PROFILES.mobile, siteUrl + COVERAGE));
    site.desktop.push(await visit(browser, PROFILES.desktop, siteUrl + COVERAGE));
    taps.push(await timeMapAfterTap(browser, siteUrl + COVERAGE));
  }
  const paints = (visits: readonly Visit[]) => visits.map((each) => each.largestContentfulPaint);
  const floor = summariseRounds(paints(control));
  const paint = summariseRounds(paints(site.mobile));
  return [
    { name: "control: largest contentful paint, mobile", unit: "ms", ...floor },
    {
      name: "control: blocking until 5 s after load, mobile",
      unit: "ms",
      ...summariseRounds(control.map((each) => each.blocking)),
    },
    { name: "largest contentful paint, mobile", unit: "ms", ...paint },
    { name: "the same against the control", unit: "×", value: paint.value / floor.value, reach: 1.15 },
    {
      name: "script before the map is looked at",
      unit: "kB",
      ...summariseRounds(site.mobile.map((each) => each.scriptKb)),
      reach: 90,
    },
    {
      name: "script in all, every screen visited",
      unit: "kB",
      value: await weighAllScreens(browser, siteUrl),
      reach: 260,
    },
    {
      name: "blocking until 5 s after load, mobile",
      unit: "ms",
      ...summariseRounds(site.mobile.map((each) => each.blocking)),
      reach: 250,
    },
    {
      name: "navigation to a drawn map, desktop",
      unit: "ms",
      ...summariseRounds(site.desktop.map((each) => each.mapDrawn ?? Number.NaN)),
      reach: 1800,
    },
    {
      name: "tap to a drawn map and the navigation's share, mobile",
      unit: "ms",
      ...summariseRounds(taps),
      reach: 1800,
    },
    {
      name: "layout shift, mobile",
      unit: "",
      ...summariseRounds(site.mobile.map((each) => each.layoutShift)),
      reach: 0,
    },
    {
      name: "layout shift, desktop",
      unit: "",
      ...summariseRounds(site.desktop.map((each) => each.layoutShift)),
      reach: 0,
    },
  ];
}

async function visit(browser: Browser, profile: Profile, url: string): Promise<Visit> {
  const { page, session, context } = await openProfiledPage(browser, profile);
  const transfers = countTransfers(session);
  await observeLoad(page);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(WATCHED_MS);
  const figures = await readLoad(page);
  await context.close();
  return { ...figures, scriptKb: transfers.scriptBytes() / 1000 };
}

/**
 * On a phone the map is one tap away: the time from that tap to land and pennants, and what the navigation itself
 * took until its first byte of text was painted.
 */
async function timeMapAfterTap(browser: Browser, url: string): Promise<number> {
  const { page, context } = await openProfiledPage(browser, PROFILES.mobile);
  await observeLoad(page);
  await page.goto(url, { waitUntil: "load" });
  const tab = page.getByRole("radio", { name: "Map" });
  await page.waitForFunction(
    (input) => input instanceof HTMLInputElement && !input.matches(":disabled"),
    await tab.elementHandle(),
  );
  const tapped = await page.evaluate(() => performance.now());
  await tab.check({ force: true });
  await page.waitForFunction(() => window.benchFigures.mapDrawn !== undefined, undefined, { polling: "raf" });
  const { mapDrawn = Number.NaN, largestContentfulPaint } = await readLoad(page);
  await context.close();
  return mapDrawn - tapped + largestContentfulPaint;
}

/** Every screen visited one after the other in one browser, looked at to its end. */
async function weighAllScreens(browser: Browser, siteUrl: string): Promise<number> {
  const { page, session, context } = await openProfiledPage(browser, PROFILES.desktop);
  const transfers = countTransfers(session);
  for (const screen of SCREENS) {
    await page.goto(`${siteUrl}en/${screen}/`, { waitUntil: "networkidle" });
    await scrollThrough(page);
    await page.waitForLoadState("networkidle");
  }
  await context.close();
  return transfers.scriptBytes() / 1000;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}
