import type { Page } from "playwright-core";
import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
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

test("from the landing page the amounts are compared per year in two actions; bars are as long as their numbers say, at 320 and 1280 px; the remark says what each reading assumes, and always why the amounts are not added", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await page.getByRole("link", { name: "Compare the amounts" }).click();
  await page.waitForURL("**/en/budget/");
  await page.getByRole("radio", { name: "Per year" }).check();
  await page.waitForURL("**/en/budget/?view=per-year");
  await page.getByRole("img", { name: "Hardware: €2,500, per year, estimate, 2014–2015" }).waitFor();

  await expectReading(page, "Per year", /on the assumption that each amount is a total/, 6);
  await expectReading(page, "Share", /sum of all amounts/, 4);
  await expectReading(page, "Over time", /spread evenly/);
  await expectReading(page, "As stated", /compare the amounts as printed/, 4);
});

/** Of one reading of the amounts: what is said of it, and at two widths how long one bar is beside another. */
async function expectReading(page: Page, name: string, words: RegExp, ratio?: number): Promise<void> {
  await page.getByRole("radio", { name }).check();
  const remark = page.getByRole("complementary", { name: "How to read these bars" });
  await remark.getByText(words).first().waitFor();
  await remark.getByText("They cover different periods: 2014–2015 and 2014–2016.").waitFor();
  await remark.getByText("Whether an amount is for one year").waitFor();
  if (ratio === undefined) return;
  const readRatio = async () => {
    const bars = new Map(await drawn(page));
    expect(bars.size).toBe(4);
    return (bars.get("Audiovisual equipment") ?? 0) / (bars.get("Software and licences") ?? 0);
  };
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(readRatio, { message: `${name} at ${width} px` }).toBeCloseTo(ratio, 1);
    expect(await measureOverflow(page), `${name} at ${width} px`).toBe(0);
  }
}

test("what costs nothing, who pays and what is not counted is told apart; the bars are one tab stop, with arrow keys from one to the next; year by year they announce each column, and Escape closes the tooltip", async ({
  page,
}) => {
  await page.goto("en/budget/");
  await waitUntilHydrated(page);
  for (const [name, words] of [
    [
      "Free of charge, or nothing specific to buy",
      "Opening an account on Facebook or Twitter costs nothing.",
    ],
    ["Paid or provided by the ministry", /licences of the Addemar platform/],
    ["Paid by the post", /own operating budget/],
    ["Counted in no amount", /working time of those who write them/],
  ] as const) {
    const group = page
      .locator("#budget-left-out section")
      .filter({ has: page.getByRole("heading", { name }) });
    await group.getByText(words).waitFor();
  }

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

  await page.getByRole("radio", { name: "Over time" }).check();
  await expectYears(page);
});

async function expectYears(page: Page): Promise<void> {
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
}

test("what cannot be a cost is said to be none, and nothing is shown for it; one that can stands beside the stated lines", async ({
  page,
}) => {
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
});

test("the link keeps a cost of one's own, also when another reading is chosen, and no citation has it", async ({
  page,
}) => {
  await page.goto("en/budget/?view=per-year&fte=60000");
  await waitUntilHydrated(page);
  expect(await page.getByRole("radio", { name: "Per year" }).isChecked()).toBe(true);
  await cost(page).scrollIntoViewIfNeeded();
  await ownBar(page).waitFor();
  expect(await cost(page).inputValue()).toBe("60,000");
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("radio", { name: "Share" }).check();
  await page.waitForURL("**/en/budget/?view=share&fte=60000");

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

test("in German on a phone, with an absurd cost, all can be reached and nothing scrolls sideways, however the amounts are read", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 900 } });
  await page.goto("de/budget/?fte=999999999999");
  await waitUntilHydrated(page);
  await page.locator("#budget-what-if").scrollIntoViewIfNeeded();
  await page.locator("#budget-what-if").getByText("1.999.999.999.998").first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  const views = lines(page).getByRole("radio");
  expect(await views.count()).toBe(4);
  for (const [position, view] of (await views.all()).entries()) {
    await view.check();
    expect.soft(await findViolations(page, { part: "#budget-lines" }), `reading ${position}`).toEqual([]);
    expect.soft(await measureOverflow(page), `reading ${position}`).toBe(0);
  }
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
