import type { Page } from "playwright-core";
import { findViolations } from "../inspect/axe";
import { openDocument } from "../inspect/openDocument";
import { expect, test, waitUntilHydrated } from "../site/site";

const lines = (page: Page) => page.locator("#budget-lines");
const whatIf = (page: Page) => page.getByRole("region", { name: /^What if\?/ });
const cost = (page: Page) => page.getByRole("textbox", { name: /^Yearly cost of one full-time equivalent/ });
const ownBar = (page: Page) => whatIf(page).getByRole("img", { name: /^Staff, by your assumption/ });

/** The bars of the card in pixels, by the label at the beginning of their names. */
const drawn = (page: Page) =>
  lines(page)
    .locator("[data-point]")
    .evaluateAll((bars) =>
      bars.map((bar) => {
        const fill = bar.querySelector("rect:not(.amount-reach)");
        return [
          bar.getAttribute("aria-label")?.split(":")[0],
          fill?.getBoundingClientRect().width ?? 0,
        ] as const;
      }),
    );

test("from the landing page the amounts are compared per year in two actions", async ({ page }) => {
  await page.goto("en/overview/");
  await page.getByRole("link", { name: "Compare the amounts" }).click();
  await page.waitForURL("**/en/budget/");
  await page.getByRole("radio", { name: "Per year" }).check();
  await page.waitForURL("**/en/budget/?view=per-year");
  await page.getByRole("img", { name: "Hardware: €2,500, per year, estimate, 2014–2015" }).waitFor();
});

for (const [view, ratio] of [
  ["stated", 4],
  ["per-year", 6],
  ["share", 4],
] as const) {
  for (const width of [320, 1280]) {
    test(`${view}: bars are as long as their numbers say, at ${width} px`, async ({ openPage }) => {
      const page = await openPage({ viewport: { width, height: 800 } });
      await page.goto(`en/budget/?view=${view}`);
      await waitUntilHydrated(page);
      const readRatio = async () => {
        const bars = new Map(await drawn(page));
        expect(bars.size).toBe(4);
        return (bars.get("Audiovisual equipment") ?? 0) / (bars.get("Software and licences") ?? 0);
      };
      await expect.poll(readRatio).toBeCloseTo(ratio, 1);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test("the remark says what each reading assumes, and always why the amounts are not added", async ({
  page,
}) => {
  const remark = page.getByRole("complementary", { name: "How to read these bars" });
  for (const [view, words] of [
    ["stated", /compare the amounts as printed/],
    ["per-year", /on the assumption that each amount is a total/],
    ["share", /sum of all amounts/],
    ["time", /spread evenly/],
  ] as const) {
    await page.goto(`en/budget/?view=${view}`);
    await remark.getByText(words).first().waitFor();
    await remark.getByText("They cover different periods: 2014–2015 and 2014–2016.").waitFor();
    await remark.getByText("Whether an amount is for one year").waitFor();
  }
});

test("the bars are one tab stop, and arrow keys go from one to the next", async ({ page }) => {
  await page.goto("en/budget/");
  await waitUntilHydrated(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await lines(page)
    .getByRole("img", { name: /^Audiovisual equipment/ })
    .focus();
  expect(await focused()).toBe("Audiovisual equipment: €10,000, estimate, 2014–2015");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^(Hardware|Training): €5,000/);
  await page.keyboard.press("End");
  expect(await focused()).toMatch(/^Software and licences: €2,500/);
  expect(await lines(page).locator("[data-point][tabindex='0']").count()).toBe(1);
});

test("year by year: arrow keys announce each column, and Escape closes the tooltip", async ({ page }) => {
  await page.goto("en/budget/?view=time");
  const chart = page.getByRole("application", { name: /year by year/ });
  const columns = chart.locator(".recharts-bar-rectangle path");
  await expect.poll(() => columns.count()).toBeGreaterThan(8);
  const tooltip = chart.locator(".year-tooltip");
  await chart.focus();
  await tooltip.getByText("2014: ≈ €10,833").waitFor();
  await page.keyboard.press("End");
  await tooltip.getByText("2016: ≈ €833").waitFor();
  await chart.getByRole("status").getByText("2016: ≈ €833. Software and licences: ≈ €833").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => tooltip.isVisible()).toBe(false);
  await page.keyboard.press("ArrowLeft");
  await tooltip.getByText("2015: ≈ €10,833").waitFor();
  await columns.first().hover();
  await tooltip.getByText("2014: ≈ €10,833").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => tooltip.isVisible()).toBe(false);
});

test("a cost of one's own stands beside the stated lines, and the link keeps it", async ({
  page,
  openPage,
}) => {
  await page.goto("en/budget/");
  await waitUntilHydrated(page);
  await cost(page).scrollIntoViewIfNeeded();
  await expect.poll(() => cost(page).isEnabled()).toBe(true);
  await whatIf(page).getByText("Nothing entered.").first().waitFor();
  expect(await ownBar(page).count()).toBe(0);
  await cost(page).fill("60000");
  await page.waitForURL("**/en/budget/?fte=60000");
  await ownBar(page)
    .and(page.getByRole("img", { name: /€120,000, per year$/ }))
    .waitFor();
  await whatIf(page)
    .getByRole("row", { name: /2014–2015.*€240,000.*€20,000/ })
    .waitFor();
  await whatIf(page)
    .getByRole("row", { name: /2014–2016.*€360,000.*€2,500/ })
    .waitFor();

  const other = await openPage();
  await other.goto("en/budget/?view=per-year&fte=60000");
  await waitUntilHydrated(other);
  expect(await other.getByRole("radio", { name: "Per year" }).isChecked()).toBe(true);
  await cost(other).scrollIntoViewIfNeeded();
  await ownBar(other).waitFor();
  expect(await cost(other).inputValue()).toBe("60,000");
  expect(await findViolations(other)).toEqual([]);
  await other.getByRole("radio", { name: "Share" }).check();
  await other.waitForURL("**/en/budget/?view=share&fte=60000");
});

test("what cannot be a cost is said to be none, and nothing is shown for it", async ({ page }) => {
  await page.goto("en/budget/?fte=500");
  await waitUntilHydrated(page);
  await cost(page).scrollIntoViewIfNeeded();
  await ownBar(page).waitFor();
  for (const wrong of ["-5", "1.234,567", "80 00", "1000000000001"]) {
    await cost(page).fill(wrong);
    await whatIf(page)
      .getByText("This cannot be read as one amount from 0 to €1,000,000,000,000")
      .first()
      .waitFor();
    await page.waitForURL("**/en/budget/");
    await ownBar(page).waitFor({ state: "detached" });
    expect(await cost(page).inputValue()).toBe(wrong);
  }
  await cost(page).fill("0");
  await ownBar(page)
    .and(page.getByRole("img", { name: /: €0, per year/ }))
    .waitFor();
  await cost(page).fill("");
  await whatIf(page).getByText("Nothing entered.").first().waitFor();
  await ownBar(page).waitFor({ state: "detached" });
});

test("the assumption is in no citation", async ({ page }) => {
  await page.goto("en/budget/?view=share&fte=60000");
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: /^Take along: The amounts add up/ }).click();
  await page.getByRole("button", { name: "How to cite it" }).press("Enter");
  const link = page
    .getByRole("dialog", { name: "How to cite" })
    .getByLabel("Permanent link", { exact: true });
  expect(await link.inputValue()).toMatch(/\/en\/budget\/\?view=share#budget-lines$/);
  expect(
    await whatIf(page)
      .getByRole("button", { name: /^(Cite|Take along)/ })
      .count(),
  ).toBe(0);
  expect(await whatIf(page).getByText("As stated in 2016").count()).toBe(0);
});

for (const view of ["stated", "per-year", "share", "time"]) {
  test(`${view}: in German on a phone, with an absurd cost, all can be reached and nothing scrolls sideways`, async ({
    openPage,
  }) => {
    const page = await openPage({ viewport: { width: 360, height: 900 } });
    await page.goto(`de/budget/?view=${view}&fte=999999999999`);
    await waitUntilHydrated(page);
    await page.locator("#budget-what-if").scrollIntoViewIfNeeded();
    await page.locator("#budget-what-if").getByText("1.999.999.999.998").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("what costs nothing, who pays and what is not counted is told apart", async ({ page }) => {
  await page.goto("en/budget/");
  const group = (name: string) =>
    page.locator("#budget-left-out section").filter({ has: page.getByRole("heading", { name }) });
  await group("Free of charge, or nothing specific to buy")
    .getByText("Opening an account on Facebook or Twitter costs nothing.")
    .waitFor();
  await group("Paid or provided by the ministry")
    .getByText(/licences of the Addemar platform/)
    .waitFor();
  await group("Paid by the post")
    .getByText(/own operating budget/)
    .waitFor();
  await group("Counted in no amount")
    .getByText(/working time of those who write them/)
    .waitFor();
});

test("without script bars, periods, table and costs can be read, in French", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/budget/");
  await page.getByRole("heading", { name: /Quatre montants estimés/ }).waitFor();
  expect((await drawn(page)).every(([, width]) => width > 20)).toBe(true);
  expect(await page.locator(".period-strip rect").count()).toBe(4);
  expect(await lines(page).locator("tbody tr").count()).toBe(4);
  expect(await page.locator(".what-if-field").isVisible()).toBe(false);
  expect(await page.locator("#budget-left-out section").count()).toBe(5);
});

test("another document's amounts: a month gives no year, and each is drawn as it is worded", async ({
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
  await page.goto("en/budget/?fte=1000");
  await page.getByText("6.5").first().waitFor();
  await cost(page).scrollIntoViewIfNeeded();
  await expect.poll(() => ownBar(page).count()).toBe(2);
});

test("a document without amounts says so plainly", async ({ page }) => {
  await openDocument(page, "fr-survey", "budget");
  await page.getByRole("heading", { name: "No amounts stated" }).waitFor();
  expect(await lines(page).count()).toBe(0);
  expect(await cost(page).count()).toBe(0);
});

test("a cost is read with comma or point, as Belgians write it, and said as it was understood", async ({
  page,
}) => {
  await page.goto("nl/budget/");
  await waitUntilHydrated(page);
  const field = page.locator(".what-if").getByRole("textbox");
  await field.scrollIntoViewIfNeeded();
  await expect.poll(() => field.isEnabled()).toBe(true);
  for (const text of ["80000,50", "80000.50", "80.000,50", "80 000,50"]) {
    await field.fill("");
    await field.pressSequentially(text);
    await page.waitForURL("**/nl/budget/?fte=80000.5");
    await page
      .locator(".what-if")
      .getByText(/^Begrepen als €\s80\.000,50\.$/)
      .waitFor();
    expect(await field.inputValue()).toBe(text);
  }
});
