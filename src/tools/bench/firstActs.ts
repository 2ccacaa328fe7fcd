import type { Browser, Locator, Page } from "playwright-core";
import { waitUntilHydrated } from "../../../test/browser/inspect/waitUntilHydrated";
import { openProfiledPage, type Profile } from "./profile";
import { summariseRounds, type BenchLine } from "./report";

/** What a reader does first on the coverage screen. */
const FIRST_ACTS: Readonly<Record<string, (page: Page) => Locator>> = {
  filter: (page) => page.getByRole("group", { name: "Channels" }).getByRole("checkbox").nth(1),
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

/** Each act on a page that was just opened: until the next paint, and until the last change that can be seen. */
export async function benchFirstActs(
  browser: Browser,
  siteUrl: string,
  profile: Profile,
  rounds: number,
): Promise<BenchLine[]> {
  const [paintReach, changeReach] = profile.name === "desktop" ? [24, 32] : [80, 90];
  const lines: BenchLine[] = [];
  for (const [act, find] of Object.entries(FIRST_ACTS)) {
    const times: ActTimes[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await timeFirstAct(browser, siteUrl, profile, find));
    }
    const name = `first of all, ${act}, ${profile.name}`;
    const isMeasuredAgainst = act === "filter";
    lines.push(
      {
        name: `${name}: next paint`,
        unit: "ms",
        ...summariseRounds(times.map(({ nextPaint }) => nextPaint)),
        ...(isMeasuredAgainst ? { reach: paintReach } : {}),
      },
      {
        name: `${name}: last change`,
        unit: "ms",
        ...summariseRounds(times.map(({ lastChange }) => lastChange)),
        ...(isMeasuredAgainst ? { reach: changeReach } : {}),
      },
    );
  }
  return lines;
}

async function timeFirstAct(
  browser: Browser,
  siteUrl: string,
  profile: Profile,
  find: (page: Page) => Locator,
): Promise<ActTimes> {
  const { page, context } = await openProfiledPage(browser, { ...profile, network: undefined });
  await page.goto(`${siteUrl}en/coverage/`);
  await waitUntilHydrated(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(IDLE_MS);
  const element = await find(page).elementHandle();
  if (!element) throw new Error("There is nothing to act on.");
  const times = await element.evaluate(actAndWatch);
  await context.close();
  return times;
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
