import type { Browser, Page } from "playwright-core";
import { waitUntilHydrated } from "../../../test/browser/inspect/waitUntilHydrated";
import { benchFirstActs } from "./firstActs";
import { timeLargeFilters } from "./largeCoverage";
import { openProfiledPage, PROFILES, type Profile } from "./profile";
import { quantile, summariseRounds, type BenchLine } from "./report";

const CLICKS = 40;
/** So that one click does not wait for what the last has left behind. */
const BETWEEN_CLICKS_MS = 300;

interface InteractionInput {
  readonly browser: Browser;
  readonly siteUrl: string;
  readonly ordinaryUrl: string;
  readonly rounds: number;
}

/** From a click on a filter to the painted list and map, and from a click on a link to another painted screen. */
export async function benchInteraction({
  browser,
  siteUrl,
  ordinaryUrl,
  rounds,
}: InteractionInput): Promise<BenchLine[]> {
  const coverageUrl = `${siteUrl}en/coverage/`;
  const lines: BenchLine[] = [];
  for (const [profile, filterReach, screenReach] of [
    [PROFILES.desktop, 32, 100],
    [PROFILES.mobile, 100, 250],
  ] as const) {
    lines.push(...(await benchFirstActs(browser, { coverageUrl, ordinaryUrl }, profile, rounds)));
    const { next, settled } = await timeFilters(browser, siteUrl, profile);
    const reachSettled = profile.name === "desktop" ? 50 : 200;
    lines.push(
      {
        name: `click on a filter to next paint, ${profile.name}`,
        unit: "ms",
        ...summariseRounds(next),
        reach: filterReach,
      },
      {
        name: `the same until list, count and map show it, p95, ${profile.name}`,
        unit: "ms",
        value: quantile(settled, 0.95),
        reach: reachSettled,
      },
      {
        name: `going to another screen, warm, ${profile.name}`,
        unit: "ms",
        ...summariseRounds(await timeScreens(browser, siteUrl, profile)),
        reach: screenReach,
      },
    );
  }
  lines.push({
    name: `filter among the posts of ${REGISTER} until count, list and map show it, p95, desktop`,
    unit: "ms",
    value: quantile(await timeRegister(browser, siteUrl), 0.95),
    reach: 50,
  });
  return lines;
}

/** The largest source that the site ships, above the number of posts that are drawn one by one. */
const REGISTER = "register-2026";

async function timeRegister(browser: Browser, siteUrl: string): Promise<readonly number[]> {
  const { page, context } = await openProfiledPage(browser, PROFILES.desktop);
  await page.goto(`${siteUrl}en/coverage/?data=${REGISTER}`);
  await waitUntilHydrated(page);
  await page.locator("[data-posts]").first().waitFor({ state: "attached" });
  const times = await timeLargeFilters(page);
  await context.close();
  return times;
}

interface FilterTimes {
  /** Until the first frame after the click. */
  readonly next: readonly number[];
  /** Until count, list and map all show the choice. */
  readonly settled: readonly number[];
}

/** Ticks and unticks channels, with list and map both on the screen where there is room. */
async function timeFilters(browser: Browser, siteUrl: string, profile: Profile): Promise<FilterTimes> {
  const { page, context } = await openProfiledPage(browser, { ...profile, network: undefined });
  await page.goto(`${siteUrl}en/coverage/`);
  await waitUntilHydrated(page);
  const hasMap = await page.locator(".map-box").isVisible();
  if (hasMap) await page.locator(".map-pennant").first().waitFor();
  const chips = page.getByRole("group", { name: "Channels" }).getByRole("checkbox");
  const next: number[] = [];
  const settled: number[] = [];
  const chipCount = await chips.count();
  for (let click = 0; click < CLICKS; click += 1) {
    await startWatch(page, hasMap);
    await chips.nth(click % chipCount).click();
    const times = await page.evaluate(() => window.benchClick);
    if (!times) throw new Error("The page forgot to look at the click.");
    const { first, all } = times;
    next.push(first);
    settled.push(all);
    await page.waitForTimeout(BETWEEN_CLICKS_MS);
  }
  await context.close();
  return { next, settled };
}

declare global {
  interface Window {
    benchClick?: Promise<{ first: number; all: number }>;
  }
}

/** Makes the page time the next click from the input's own time stamp to the frames that follow. */
async function startWatch(page: Page, hasMap: boolean): Promise<void> {
  await page.evaluate((withMap) => {
    const shownCount = () =>
      Number.parseInt(document.querySelector(".coverage-count > span")?.textContent ?? "", 10);
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      });
    const before = shownCount();
    if (Number.isNaN(before)) throw new Error("The page says no count.");
    const watch = async (start: number) => {
      const first = (await painted()) - start;
      let all = first;
      const agree = () =>
        shownCount() !== before &&
        document.querySelectorAll("#posts tbody tr:not([hidden])").length === shownCount() &&
        (!withMap || document.querySelectorAll(".map-pennant:not([hidden])").length === shownCount());
      while (!agree()) all = (await painted()) - start;
      return { first, all };
    };
    window.benchClick = new Promise((resolve) => {
      addEventListener("click", ({ timeStamp }) => void watch(timeStamp).then(resolve), {
        capture: true,
        once: true,
      });
    });
  }, hasMap);
}

/** Goes through the screens by their links, twice: the first time brings their code, the second is timed. */
async function timeScreens(browser: Browser, siteUrl: string, profile: Profile): Promise<readonly number[]> {
  const { page, context } = await openProfiledPage(browser, { ...profile, network: undefined });
  await page.goto(`${siteUrl}en/overview/`);
  await waitUntilHydrated(page);
  // By their place, not their role: on a phone they wait in a closed menu.
  const links = page.locator(".screens a");
  const times: number[] = [];
  const count = await links.count();
  for (let position = 0; position < 2 * count; position += 1) {
    const link = links.nth(position % count);
    const isCurrent = (await link.getAttribute("aria-current")) !== null;
    if (isCurrent) continue;
    const elapsed = await link.evaluate(async (element: HTMLElement) => {
      const heading = document.querySelector("main h1");
      const start = performance.now();
      element.click();
      while (document.querySelector("main h1") === heading || !document.querySelector("main h1")) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
    if (position >= count) times.push(elapsed);
    await page.waitForLoadState("networkidle");
  }
  await context.close();
  return times;
}
