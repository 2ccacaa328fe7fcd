import type { Page } from "playwright-core";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated, waitUntilListening } from "../site/site";

const card = (page: Page, id: string) => page.locator(`#${id}`);

/** Lengths of the bars of a card in pixels, from its first row to its last; without their uncertain ends. */
const barWidths = (page: Page, id: string) =>
  card(page, id)
    .locator(".strip-part")
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));

test("from the landing page the way from visitors to views is one action away; at 320 and 1280 px every bar is as long as its number says; the word visit opens its definition", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await page.getByRole("link", { name: "How these figures fit together" }).click();
  await page.waitForURL("**/en/traffic/");
  await page
    .getByRole("heading", { name: "Visitors, visits and views are three different counts" })
    .waitFor();
  const steps = page.getByRole("listitem").filter({ hasText: /visitor|visit|view/i });
  await steps
    .filter({ hasText: /^5,878/ })
    .first()
    .waitFor();
  await steps.filter({ hasText: /^7,614–7,637/ }).waitFor();
  await steps.filter({ hasText: /^25,927/ }).waitFor();

  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectBars(page);
    expect(await measureOverflow(page), `${width} px`).toBe(0);
  }

  await card(page, "visit-chain").getByRole("button", { name: "Visits", exact: true }).click();
  await page
    .getByRole("dialog")
    .getByText(/A visitor can make several/)
    .waitFor();
});

async function expectBars(page: Page): Promise<void> {
  const expectRatios = async (id: string, values: readonly number[]) => {
    const widths = await barWidths(page, id);
    const last = values.length - 1;
    expect(widths).toHaveLength(values.length);
    for (const [row, value] of values.entries()) {
      expect((widths[row] ?? 0) / (widths[last] ?? 0), `${id} ${row}`).toBeCloseTo(
        value / (values[last] ?? 0),
        2,
      );
    }
  };
  await expectRatios("visit-chain", [5878, 7614, 25_927]);
  // The whole in two inks, then each of them: the least that rounds to 60 and to 40 %.
  await expectRatios("visitors-origin", [0.595, 0.395, 0.595, 0.395]);
  await expectRatios("site-content", [56, 37, 11, 8]);
}

test("the average visit is drawn in time, cut into its pages; the dates say which figure covers which days, and that monthly figures were asked for", async ({
  page,
}) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  await expectDates(page);
  const visit = card(page, "average-visit");
  await visit
    .getByRole("heading", { name: /lasted 2\smin\s50\ss; the average number of pages was 3.40/ })
    .waitFor();
  const bar = await visit.locator(".strip").boundingBox();
  const cuts = await visit
    .locator(".strip-cut")
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().x));
  expect(cuts.map((x) => Math.round((170 * (x - (bar?.x ?? 0))) / (bar?.width ?? 1)))).toEqual([
    50, 100, 150,
  ]);
  const way = visit.getByRole("link", { name: "How “Seconds per page” is calculated" });
  await waitUntilListening(way);
  await way.click();
  await page
    .getByRole("dialog", { name: "How this number is calculated" })
    .getByText("2 min 50 s per visit ÷ 3.40 pages per visit, in seconds = 50")
    .waitFor();
});

async function expectDates(page: Page): Promise<void> {
  const dates = card(page, "site-dates");
  await dates.getByRole("heading", { name: /ends on 24 February 2016; the answer was published/ }).waitFor();
  await dates.getByText(/how many visitors a month/).waitFor();
  const rows = await dates.getByRole("table").locator("tbody tr").allInnerTexts();
  expect(
    rows.map((row) =>
      row
        .replace(/\s+/g, " ")
        .trim()
        .replace(/(20\d\d).*$/, "$1"),
    ),
  ).toEqual([
    "1 Site launched 25 January 2016",
    "2 Question filed 23 February 2016",
    "3 Items counted 14 March 2016",
    "4 Answer due 25 March 2016",
    "5 Question published 4 April 2016",
    "6 Answer published 24 June 2016",
    "Unique visitors 25 Jan – 24 Feb 2016",
    expect.stringMatching(/^Visitors from Belgium .* Page views 25 Jan – 24 Feb 2016$/),
    expect.stringMatching(/^New items .* 25 Jan – 14 Mar 2016$/),
  ]);
  const widths = await dates
    .locator(".timeline-first rect, .timeline-second rect")
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  // 30 days and, for the content, 49.
  expect(widths).toHaveLength(3);
  expect((widths[2] ?? 0) / (widths[0] ?? 0)).toBeCloseTo(49 / 30, 1);
  expect(widths[1]).toBeCloseTo(widths[0] ?? 0, 1);
}

test("without script chain, parts, dates and figures can be read, in French", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/traffic/");
  await page
    .getByRole("heading", { name: /Visiteurs, visites et pages vues sont trois décomptes différents/ })
    .waitFor();
  expect(await page.locator(".strip").first().isVisible()).toBe(true);
  expect(await page.locator("#site-dates tbody tr").count()).toBe(9);
  expect(await page.locator("#traffic-figures tbody tr").count()).toBe(7);
});
