import type { Browser, Locator, Page } from "playwright-core";
import { waitUntilHydrated } from "../../../test/browser/inspect/waitUntilHydrated";
import { traceMainThread } from "./mainThread";
import { openProfiledPage, type Profile, type ProfiledPage } from "./profile";
import { summariseRounds, type BenchLine } from "./report";

type Find = (page: Page) => Locator;

const FIND_FILTER: Find = (page) =>
  page.getByRole("group", { name: "Channels" }).getByRole("checkbox").nth(1);

/** What a reader does first on the coverage screen, beside choosing a filter. */
const FIRST_ACTS: Readonly<Record<string, Find>> = {
  search: (page) => page.getByRole("searchbox", { name: "Find a post" }),
  view: (page) => page.getByRole("radio", { name: "Matrix" }),
  card: (page) => page.locator("#posts tbody tr:not([hidden]) a").first(),
  // By its place, not its role: on a phone it waits in a closed menu. Another language is another page.
  screen: (page) => page.locator(".screens a:not([aria-current])").nth(1),
};

/** So that what a page does in idle time is done, as before a reader's first click. */
const IDLE_MS = 3000;

interface ActTimes {
  readonly nextPaint: number;
  readonly lastChange: number;
}

/**
 * Each act on a page that was just opened: until the next paint, and until the last change that can be seen. The first
 * filter is chosen in the ordinary app too, in turn.
 */
export async function benchFirstActs(
  browser: Browser,
  { coverageUrl, ordinaryUrl }: { readonly coverageUrl: string; readonly ordinaryUrl: string },
  profile: Profile,
  rounds: number,
): Promise<BenchLine[]> {
  const ordinary: ActTimes[] = [];
  const filter: ActTimes[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ordinary.push(await timeFirstAct(browser, ordinaryUrl, profile, FIND_FILTER));
    filter.push(await timeFirstAct(browser, coverageUrl, profile, FIND_FILTER));
  }
  const madeOf = await traceFirstAct(browser, coverageUrl, profile, FIND_FILTER);
  const [paintReach, changeReach] = profile.name === "desktop" ? [24, 32] : [80, 90];
  const lines = [
    ...describeTimes("filter of the ordinary app", profile, ordinary),
    ...describeTimes("filter", profile, filter).map((line, position) => ({
      ...line,
      reach: position === 0 ? paintReach : changeReach,
      madeOf,
    })),
  ];
  for (const [act, find] of Object.entries(FIRST_ACTS)) {
    const times: ActTimes[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await timeFirstAct(browser, coverageUrl, profile, find));
    }
    lines.push(...describeTimes(act, profile, times));
  }
  return lines;
}

function describeTimes(act: string, profile: Profile, times: readonly ActTimes[]): readonly BenchLine[] {
  const name = `first of all, ${act}, ${profile.name}`;
  const line = (what: string, rounds: readonly number[]): BenchLine => ({
    name: `${name}: ${what}`,
    unit: "ms",
    ...summariseRounds(rounds),
  });
  return [
    line(
      "next paint",
      times.map(({ nextPaint }) => nextPaint),
    ),
    line(
      "last change",
      times.map(({ lastChange }) => lastChange),
    ),
  ];
}

async function timeFirstAct(browser: Browser, url: string, profile: Profile, find: Find): Promise<ActTimes> {
  const { page, context } = await openIdlePage(browser, url, profile);
  const times = await (await demand(find(page))).evaluate(actAndWatch);
  await context.close();
  return times;
}

/** What the page's main thread does for an act, in milliseconds of the processor's time. */
async function traceFirstAct(browser: Browser, url: string, profile: Profile, find: Find) {
  const { page, session, context } = await openIdlePage(browser, url, profile);
  const element = await demand(find(page));
  const work = await traceMainThread(page, session, async () => {
    await element.evaluate(actAndWatch);
  });
  await context.close();
  return work;
}

async function openIdlePage(browser: Browser, url: string, profile: Profile): Promise<ProfiledPage> {
  const opened = await openProfiledPage(browser, { ...profile, network: undefined });
  await opened.page.goto(url);
  await waitUntilHydrated(opened.page);
  await opened.page.waitForLoadState("networkidle");
  await opened.page.waitForTimeout(IDLE_MS);
  return opened;
}

async function demand(locator: Locator) {
  const element = await locator.elementHandle();
  if (!element) throw new Error("There is nothing to act on.");
  return element;
}

/** Runs in the page. */
async function actAndWatch(element: Node): Promise<ActTimes> {
  const QUIET_MS = 1200;
  const start = performance.now();
  let last = start;
  // What is only heard comes after a pause of its own.
  const isSeen = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest(".visually-hidden") === null;
  const observer = new MutationObserver((records) => {
    if (records.some(isSeen)) last = performance.now();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  if (element instanceof HTMLInputElement && element.type === "search") {
    element.focus();
    document.execCommand("insertText", false, "b");
  } else if (element instanceof HTMLElement) element.click();
  const nextPaint = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(undefined);
    });
  });
  while (performance.now() - last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { nextPaint, lastChange: last - start };
}
