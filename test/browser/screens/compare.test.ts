import type { Page } from "playwright-core";
import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

const columns = (page: Page) => page.locator(".compare-table thead th").allTextContents();
const row = (page: Page, name: RegExp) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const finder = (page: Page) => page.getByRole("combobox", { name: "Add a post" });

test("from the landing page, regions are one action away and posts three", async ({ page }) => {
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await page
    .getByRole("heading", { level: 1, name: /^Side by side: Africa, Americas, Asia and Europe/ })
    .waitFor();
  await expect.poll(() => columns(page)).toEqual(["Property", "Africa", "Americas", "Asia", "Europe"]);
  await page.getByRole("radio", { name: "Posts" }).check();
  await page.getByRole("link", { name: /^On all lists: .*Bangkok/ }).click();
  await page.getByRole("heading", { level: 1, name: /alike on every list/ }).waitFor();
  await expect.poll(() => columns(page)).toHaveLength(5);
});

test("the map shows exactly the posts that were compared", async ({ page }) => {
  await page.goto("en/compare/?what=regions&items=Asia,Africa");
  await waitUntilHydrated(page);
  await expect
    .poll(() =>
      row(page, /Posts named/)
        .getByRole("cell")
        .allTextContents(),
    )
    .toEqual([expect.stringContaining("26"), expect.stringContaining("12")]);
  await expect.poll(() => page.title()).toBe("Side by side: Asia and Africa – Chancery");
  await page.getByRole("link", { name: "These posts on the coverage map" }).click();
  await page.getByText("38 of 83 posts named in the answer").first().waitFor();
});

test("by keyboard alone posts are found in any spelling, added, refused and removed", async ({ page }) => {
  await page.goto("en/compare/?what=posts");
  await waitUntilHydrated(page);
  await finder(page).focus();
  for (const [spelling, name] of [
    ["Pekin", "Beijing"],
    ["Genf", "Geneva"],
    ["Nairobbi", "Nairobi"],
    ["Bangkok", "Bangkok"],
  ] as const) {
    await page.keyboard.type(spelling);
    await page.getByRole("option", { name, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: new RegExp(`^Remove ${name}`) }).waitFor();
  }
  const items = () => new URL(page.url()).searchParams.get("items")?.split(",");
  await expect.poll(items).toHaveLength(4);
  const { href } = new URL(page.url());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText(/was not added: at most 4/).waitFor();
  expect(page.url()).toBe(href);

  await page.getByRole("button", { name: /^Remove Beijing/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("3 of at most 4 chosen").waitFor();
  await expect
    .poll(() => columns(page))
    .toEqual(["Property", expect.stringContaining("Geneva"), "Nairobi", "Bangkok"]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("group");
  await page.goBack();
  await page.getByText("4 of at most 4 chosen").waitFor();
});

test("countries are found in any language", async ({ page }) => {
  await page.goto("en/compare/?what=countries&items=IN");
  await waitUntilHydrated(page);
  const box = page.getByRole("combobox", { name: "Add a country or territory" });
  await box.fill("Allemagne");
  await page.getByRole("option", { name: "Germany" }).click();
  await page.waitForURL(/items=IN,DE/);
  await box.fill("Chnia");
  await page.getByRole("option", { name: "China" }).click();
  await expect.poll(() => columns(page)).toEqual(["Property", "India", "Germany", "China"]);
});

test("an address restores the comparison, and what it cannot use is named", async ({ page }) => {
  await page.goto("en/compare/?what=posts&items=nairobi,nowhere,bangkok&only=differences");
  await waitUntilHydrated(page);
  await page.getByText("Ignored: items=nowhere").waitFor();
  await expect.poll(() => columns(page)).toEqual(["Property", "Nairobi", "Bangkok"]);
  expect(await page.getByRole("checkbox", { name: "Only rows that differ" }).isChecked()).toBe(true);
  await row(page, /^Country/).waitFor();
  await row(page, /^Facebook/).waitFor({ state: "detached" });
  await page.getByRole("checkbox", { name: "Only rows that differ" }).uncheck();
  await row(page, /^Facebook/).waitFor();
  await page.getByRole("link", { name: /^Evidence for “Bangkok, Facebook/ }).click();
  await page.getByRole("dialog", { name: "Where the answer says so" }).waitFor();
});

test("a post's card leads to its comparison, which offers its neighbours", async ({ page }) => {
  await page.goto("en/coverage/?post=mumbai");
  await page.getByRole("link", { name: "Compare with others" }).click();
  await page.waitForURL("**/en/compare/?what=posts&items=mumbai");
  await page.getByRole("link", { name: /^In the same country or territory: Mumbai/ }).click();
  await expect.poll(async () => (await columns(page)).length).toBeGreaterThan(2);
});

test("without script the regions are compared and nothing pretends to work", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/compare/");
  await page
    .getByRole("heading", { level: 1, name: /^Side by side: Africa, Americas, Asia and Europe/ })
    .waitFor();
  await row(page, /^Newsletter/)
    .getByText("13 not declared")
    .waitFor();
  expect(await page.locator("main :is(input, .compare-chooser button):visible").count()).toBe(0);
});

test("on a phone nothing scrolls sideways, and axe finds nothing in a list that is open", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 700 } });
  await page.goto("de/compare/?what=kinds&items=permanent-representation,representative-office");
  await waitUntilHydrated(page);
  expect(await measureOverflow(page)).toBe(0);
  await page.goto("en/compare/?what=posts&items=bangkok,nairobi");
  await waitUntilHydrated(page);
  await finder(page).click();
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  expect(await measureOverflow(page)).toBe(0);
  expect(await findViolations(page)).toEqual([]);
});
