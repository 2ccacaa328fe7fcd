import type { Browser } from "playwright-core";
import { waitUntilHydrated } from "../../../test/browser/inspect/waitUntilHydrated";
import { readGazetteer } from "../../cli/readGazetteer";
import { formatCsv } from "../../package/write/formatCsv";
import { forgetTasks, readLongestTask, watchTasks } from "./longestTask";
import { openProfiledPage, PROFILES } from "./profile";
import type { BenchLine } from "./report";

const ROWS = 10_000;
/** From the choice of a file to its map. */
const REACH_MS = 5000;
const LONGEST_TASK_MS = 100;

/** A table of 10,000 rows, opened, read and shown on the map, on the desktop profile. */
export async function benchOwnList(browser: Browser, siteUrl: string): Promise<BenchLine[]> {
  const { page, context } = await openProfiledPage(browser, PROFILES.desktop);
  page.setDefaultTimeout(120_000);
  try {
    await watchTasks(page);
    await page.goto(`${siteUrl}en/open/`);
    await waitUntilHydrated(page);
    await forgetTasks(page);
    const start = performance.now();
    await page
      .getByLabel("Choose a file")
      .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(makeList()) });
    const show = page.getByRole("button", { name: "Show on the map" }).first();
    await show.waitFor();
    const readMs = performance.now() - start;
    await show.evaluate((button: HTMLElement) => button.click());
    await page.locator("[data-posts], .map-frame button").first().waitFor({ state: "attached" });
    const mapMs = performance.now() - start;
    const longest = await readLongestTask(page);
    return [
      { name: `${ROWS} rows: read, columns and findings shown`, unit: "ms", value: readMs },
      { name: `${ROWS} rows: from the file to the map`, unit: "ms", value: mapMs, reach: REACH_MS },
      {
        name: `${ROWS} rows: longest task of the page (0: below 50)`,
        unit: "ms",
        value: longest.ms,
        madeOf: longest.madeOf,
        reach: LONGEST_TASK_MS,
      },
    ];
  } finally {
    await context.close();
  }
}

/** Posts in the largest cities of all countries, with an account or two. */
function makeList(): string {
  const { countries, cities } = readGazetteer();
  const seats = COUNTRIES.flatMap((country) =>
    cities.largestIn(country).map(({ names }) => [countries.labelsOf(country).en, names.en]),
  );
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const [country = "", city = ""] = seats[at % seats.length] ?? [];
    return [
      `Sender ${at % 97}`,
      country,
      city,
      at % 3 === 0 ? "Consulate" : "Embassy",
      `Post${at}`,
      at % 2 === 0 ? `post${at}` : "",
    ];
  });
  return formatCsv([["Ministry", "Country", "City", "Kind", "Facebook", "X"], ...rows]);
}

const COUNTRIES = [
  "AR",
  "AU",
  "BE",
  "BR",
  "CA",
  "CN",
  "DE",
  "EG",
  "ES",
  "FR",
  "GB",
  "ID",
  "IN",
  "IT",
  "JP",
  "KE",
  "MX",
  "NG",
  "PL",
  "TR",
  "US",
  "ZA",
];
