import type { Locator, Page } from "playwright-core";
import { openDocument } from "../inspect/openDocument";
import { expect, test } from "../site/site";

const lines = (page: Page) => page.locator("#budget-lines");
const cost = (page: Page) => page.getByRole("textbox", { name: /^Yearly cost of one full-time equivalent/ });
const cards = (page: Page) => page.locator("main .card");

test("of an answer with amounts alone: a month gives no year, each amount is drawn as it is worded, and the screens of traffic and newsletters say plainly that there is nothing", async ({
  page,
}) => {
  await openDocument(page, "fr-amounts", "budget");
  await page.getByRole("heading", { name: "6 amounts for different periods" }).waitFor();
  await page.getByRole("radio", { name: "Per year" }).check();
  await lines(page).getByText("not for a whole year").first().waitFor();
  await expect.poll(() => page.locator(".amount-exact").count()).toBeGreaterThan(3);
  await page.getByRole("radio", { name: "Over time" }).check();
  await lines(page).getByRole("columnheader", { name: "2017" }).waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/NaN|undefined|Infinity/);
  await cost(page).scrollIntoViewIfNeeded();
  await page.getByText("6.5").first().waitFor();
  await cost(page).and(page.locator(":enabled")).fill("1000");
  const ownBars = page.getByRole("region", { name: /^What if\?/ }).getByRole("img", {
    name: /^Staff, by your assumption/,
  });
  await expect.poll(() => ownBars.count()).toBe(2);

  await page.goto("en/traffic/");
  await page.getByRole("heading", { name: "No figures on visitors" }).waitFor();
  expect(await cards(page).count()).toBe(0);

  await page.goto("en/newsletters/");
  await page
    .getByRole("heading", { name: "Nothing on newsletters or the ministry’s own channels" })
    .waitFor();
  expect(await cards(page).count()).toBe(0);
});

test("of an answer with a survey alone: it is drawn from its own numbers, and the screen of the budget says plainly that no amounts are stated", async ({
  page,
}) => {
  await openDocument(page, "fr-survey", "newsletters");
  await page
    .getByRole("heading", { name: /Of 52 posts that answered, 13 say they send a newsletter/ })
    .waitFor();
  const counts = [52, 13, 4, 7, 28];
  const table = page.getByRole("table", { name: "The survey on newsletters" });
  await expect.poll(() => readNumbers(table.locator("tbody tr td:nth-child(2)"))).toEqual(counts);
  await expect.poll(() => readNumbers(page.locator(".flow-row:has(.flow-bar)"))).toEqual(counts);
  expect(await page.locator("#ministry-channels").count()).toBe(0);

  await page.goto("en/budget/");
  await page.getByRole("heading", { name: "No amounts stated" }).waitFor();
  expect(await lines(page).count()).toBe(0);
  expect(await cost(page).count()).toBe(0);
});

test("of an answer with figures of a site: they are drawn from its own numbers", async ({ page }) => {
  await openDocument(page, "fr-site", "traffic");
  await page.getByRole("heading", { name: "34% of the visitors came from Belgium" }).waitFor();
  await expect
    .poll(async () => {
      const [visitors = 0, , views = 0] = await page
        .locator("#visit-chain .strip-part")
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      return visitors / views;
    })
    .toBeCloseTo(18_204 / 96_481, 2);
  await expect.poll(() => page.locator("#site-content .drawn-row").count()).toBe(4);
});

/** The first number in each; that of its sub-question may be raised beside it. */
function readNumbers(rows: Locator): Promise<readonly number[]> {
  return rows.evaluateAll((all) =>
    all.map((row) => parseInt(row.querySelector(".figure-value")?.firstChild?.textContent ?? "", 10)),
  );
}
