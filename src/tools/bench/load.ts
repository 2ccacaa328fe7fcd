import type { Browser, Page } from "playwright-core";
import { SCREENS } from "../../app/screens";
import { traceMainThread } from "./mainThread";
import { observeLoad, readLoad, type LoadFigures } from "./observeLoad";
import { openProfiledPage, PROFILES, type Profile } from "./profile";
import { summariseRounds, type BenchLine, type MadeOf } from "./report";
import { countTransfers } from "./transfers";

interface LoadInput {
  readonly browser: Browser;
  readonly siteUrl: string;
  readonly controlUrl: string;
  readonly ordinaryUrl: string;
  readonly rounds: number;
}

/** How long after its load event a page is still watched. */
const WATCHED_MS = 5000;
const COVERAGE = "en/coverage/";

/** A page without script, an ordinary app and the site, which are visited in turn. */
const PAGES = ["control", "ordinary", "site"] as const;
type PageName = (typeof PAGES)[number];

interface Visit extends LoadFigures {
  readonly scriptKb: number;
  readonly allKb: number;
  readonly kbByType: MadeOf;
  /** The heaviest files of script. */
  readonly kbOfScripts: MadeOf;
}

/**
 * Loads the control, the ordinary app and the coverage screen in turn, on both profiles, and all screens once for their
 * script.
 */
export async function benchLoad(input: LoadInput): Promise<BenchLine[]> {
  const { browser, siteUrl, controlUrl, ordinaryUrl, rounds } = input;
  const coverage = siteUrl + COVERAGE;
  const urls = { control: controlUrl, ordinary: ordinaryUrl, site: coverage };
  const lines: BenchLine[] = [];
  const taps: MapAfterTap[] = [];
  for (const profile of [PROFILES.mobile, PROFILES.desktop]) {
    const visits: Record<PageName, Visit[]> = { control: [], ordinary: [], site: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of PAGES) visits[name].push(await visit(browser, profile, urls[name]));
      if (profile.name === "mobile") taps.push(await timeMapAfterTap(browser, coverage));
    }
    const work = await traceLoad(browser, profile, coverage);
    lines.push(...describeVisits(profile.name, visits, work));
  }
  const requests = await countWithScrolling(browser, coverage);
  return [
    ...lines,
    {
      name: "script in all, every screen visited",
      unit: "kB",
      ...(await weighAllScreens(browser, siteUrl)),
      reach: 260,
    },
    {
      name: "tap to a drawn map and the navigation's share, mobile",
      unit: "ms",
      ...summariseRounds(taps.map(({ sinceTap, navigation }) => sinceTap + navigation)),
      reach: 1800,
      madeOf: [
        ["from the tap to the map", summariseRounds(taps.map(({ sinceTap }) => sinceTap)).value],
        ["the navigation's share", summariseRounds(taps.map(({ navigation }) => navigation)).value],
      ],
    },
    {
      name: "files with scrolling, ordinary app, desktop",
      unit: "",
      value: (await countWithScrolling(browser, ordinaryUrl)).value,
    },
    { name: "files with scrolling, desktop", unit: "", ...requests, reach: 16 },
  ];
}

const REACH = {
  mobile: { paint: 1.1, blocking: 150 },
  desktop: { paint: 1.3, blocking: 50 },
} as const;

function describeVisits(
  profile: Profile["name"],
  visits: Readonly<Record<PageName, readonly Visit[]>>,
  work: MadeOf,
): readonly BenchLine[] {
  const summarise = (page: PageName, read: (visit: Visit) => number) =>
    summariseRounds(visits[page].map(read));
  const readMap = ({ mapDrawn }: Visit) => mapDrawn ?? Number.NaN;
  const paint = (page: PageName) => summarise(page, (each) => each.largestContentfulPaint);
  const floor = paint("control");
  const line = (
    what: string,
    unit: BenchLine["unit"],
    figures: Pick<BenchLine, "value"> & Partial<BenchLine>,
  ) => ({
    name: `${what}, ${profile}`,
    unit,
    ...figures,
  });
  const untilLoad: MadeOf = [
    ["until the page is there", summarise("site", (each) => each.pageArrived).value],
    ["until it is first painted", summarise("site", (each) => each.firstPaint).value],
    ["until all that it names has come and run", summarise("site", (each) => each.loadEvent).value],
  ];
  const lines: BenchLine[] = [
    line("largest paint: control", "ms", floor),
    line("largest paint: ordinary app against the control", "×", {
      value: paint("ordinary").value / floor.value,
    }),
    line("largest paint against the control", "×", {
      value: paint("site").value / floor.value,
      reach: REACH[profile].paint,
      // Each times the control's largest paint, as the figure is.
      madeOf: [
        ["until the page is there", summarise("site", (each) => each.pageArrived).value / floor.value],
        ["until it is first painted", summarise("site", (each) => each.firstPaint).value / floor.value],
        ["until the largest is painted", paint("site").value / floor.value],
      ],
    }),
    ...PAGES.map((page) =>
      line(page === "site" ? "blocking until 5 s after load" : `blocking: ${nameOf(page)}`, "ms", {
        ...summarise(page, (each) => each.blocking),
        ...(page === "site" ? { reach: REACH[profile].blocking, madeOf: work } : {}),
      }),
    ),
    ...PAGES.map((page) =>
      line(page === "site" ? "load event" : `load event: ${nameOf(page)}`, "ms", {
        ...summarise(page, (each) => each.loadEvent),
        ...(page === "site" && profile === "mobile" ? { reach: 1200, madeOf: untilLoad } : {}),
      }),
    ),
    line(
      "all bytes until 5 s after load: ordinary app",
      "kB",
      summarise("ordinary", (each) => each.allKb),
    ),
    line("all bytes until 5 s after load", "kB", {
      ...summarise("site", (each) => each.allKb),
      ...(profile === "desktop" ? { reach: 180, madeOf: visits.site.at(-1)?.kbByType ?? [] } : {}),
    }),
    line("layout shift", "", { ...summarise("site", (each) => each.layoutShift), reach: 0 }),
  ];
  if (profile === "mobile") {
    const script = summarise("site", (each) => each.scriptKb);
    const madeOf = visits.site.at(-1)?.kbOfScripts ?? [];
    return [...lines, line("script before the map is looked at", "kB", { ...script, reach: 90, madeOf })];
  }
  const ordinaryMap = summarise("ordinary", readMap);
  return [
    ...lines,
    line("map drawn: ordinary app", "ms", ordinaryMap),
    line("map drawn", "ms", { ...summarise("site", readMap), reach: 1800 }),
    line("map drawn against the ordinary app", "×", {
      value: summarise("site", readMap).value / ordinaryMap.value,
      reach: 0.8,
      // Each times the ordinary app's map, as the figure is.
      madeOf: [
        ["until the page is there", summarise("site", (each) => each.pageArrived).value / ordinaryMap.value],
        ["until it is first painted", summarise("site", (each) => each.firstPaint).value / ordinaryMap.value],
        [
          "until its last file is there",
          summarise("site", (each) => each.filesOfMap).value / ordinaryMap.value,
        ],
        ["until the map is drawn", summarise("site", readMap).value / ordinaryMap.value],
      ],
    }),
  ];
}

function nameOf(page: "control" | "ordinary"): string {
  return page === "control" ? "control" : "ordinary app";
}

async function visit(browser: Browser, profile: Profile, url: string): Promise<Visit> {
  const { page, session, context } = await openProfiledPage(browser, profile);
  const transfers = countTransfers(session);
  await observeLoad(page);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(WATCHED_MS);
  const figures = await readLoad(page);
  await context.close();
  return {
    ...figures,
    scriptKb: transfers.scriptBytes() / 1000,
    allKb: transfers.totalBytes() / 1000,
    kbByType: transfers.kilobytesByType(),
    kbOfScripts: transfers.kilobytesOfScripts(),
  };
}

/** What the main thread does until the page is no longer watched. */
async function traceLoad(browser: Browser, profile: Profile, url: string): Promise<MadeOf> {
  const { page, session, context } = await openProfiledPage(browser, profile);
  const work = await traceMainThread(page, session, async () => {
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(WATCHED_MS);
  });
  await context.close();
  return work;
}

/**
 * On a phone the map is one tap away: the time from that tap to land and pennants, and what the navigation itself
 * took until the largest of its texts was painted.
 */
interface MapAfterTap {
  readonly sinceTap: number;
  readonly navigation: number;
}

async function timeMapAfterTap(browser: Browser, url: string): Promise<MapAfterTap> {
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
  return { sinceTap: mapDrawn - tapped, navigation: largestContentfulPaint };
}

/** How many files a page asks for until it has been looked at to its end. */
async function countWithScrolling(
  browser: Browser,
  url: string,
): Promise<Pick<BenchLine, "value"> & { readonly madeOf: MadeOf }> {
  const { page, session, context } = await openProfiledPage(browser, PROFILES.desktop);
  const transfers = countTransfers(session);
  await page.goto(url, { waitUntil: "networkidle" });
  await scrollThrough(page);
  await page.waitForLoadState("networkidle");
  await context.close();
  return { value: transfers.fileCount(), madeOf: transfers.filesByType() };
}

/** Every screen visited one after the other in one browser, looked at to its end. */
async function weighAllScreens(
  browser: Browser,
  siteUrl: string,
): Promise<Pick<BenchLine, "value"> & { readonly madeOf: MadeOf }> {
  const { page, session, context } = await openProfiledPage(browser, PROFILES.desktop);
  const transfers = countTransfers(session);
  for (const screen of SCREENS) {
    await page.goto(`${siteUrl}en/${screen}/`, { waitUntil: "networkidle" });
    await scrollThrough(page);
    await page.waitForLoadState("networkidle");
  }
  await context.close();
  return { value: transfers.scriptBytes() / 1000, madeOf: transfers.kilobytesOfScripts() };
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}
