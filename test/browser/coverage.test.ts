import type { Page } from "playwright-core";
import { expect, test } from "./site";

const mapPosts = (page: Page) => page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
const tableRows = (page: Page) =>
  page
    .getByRole("table", { name: /standing on each channel/ })
    .locator("tbody")
    .getByRole("row");
const expectPosts = async (page: Page, count: number) => {
  await page.getByText(`${count} of 83 posts named in the answer`).waitFor();
  await expect.poll(() => mapPosts(page).count()).toBe(count);
  expect(await tableRows(page).count()).toBe(count);
};

test("the map draws all 83 posts, and the table shows the same", async ({ page }) => {
  await page.goto("en/coverage/");
  await expectPosts(page, 83);
});

test("ticking Twitter leaves 15 posts, and the address shows them again in a new tab", async ({
  page,
  openPage,
}) => {
  await page.goto("en/coverage/");
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await expectPosts(page, 15);
  const again = await openPage();
  await again.goto(page.url());
  await expectPosts(again, 15);
  expect(await again.getByRole("checkbox", { name: /Twitter/ }).isChecked()).toBe(true);
});

test("four posts are on Facebook, Twitter and a newsletter", async ({ page }) => {
  await page.goto("en/coverage/");
  for (const channel of [/Facebook/, /Twitter/, /Newsletter/]) {
    await page.getByRole("checkbox", { name: channel }).check();
  }
  await page.getByRole("radio", { name: "all", exact: true }).check();
  await expectPosts(page, 4);
  const names = await tableRows(page).getByRole("rowheader").allInnerTexts();
  expect(names).toEqual(["Bangkok", "Islamabad", "Nairobi", "Washington"]);
});

test("back undoes a choice, forward makes it again", async ({ page }) => {
  await page.goto("en/coverage/");
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await expectPosts(page, 15);
  await page.goBack();
  await expectPosts(page, 83);
  await page.goForward();
  await expectPosts(page, 15);
});

const SPELLINGS = {
  Pekin: "Beijing",
  Kiew: "Kyiv",
  "Sao Paolo": "São Paulo",
  "New York ONU": "New York (UN)",
  Genf: "Geneva (UN)",
};

test("a post is found under any of its spellings", async ({ page }) => {
  await page.goto("en/coverage/");
  for (const [spelling, name] of Object.entries(SPELLINGS)) {
    await page.getByRole("searchbox").fill(spelling);
    await page.getByText("1 of 83 posts named in the answer").waitFor();
    expect(await tableRows(page).getByRole("rowheader").allInnerTexts()).toEqual([name]);
  }
});

test("an empty choice says so and offers a way out", async ({ page }) => {
  await page.goto("en/coverage/?q=atlantis");
  await page.getByText("No named post fits this choice.").waitFor();
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expectPosts(page, 83);
});

test("both posts in New York can be opened on the map", async ({ page }) => {
  await page.goto("en/coverage/?q=new+york");
  await expectPosts(page, 2);
  for (const name of ["New York (UN)", "New York"]) {
    await mapPosts(page)
      .and(page.getByRole("button", { name: `${name}, United States` }))
      .click();
    await page.getByRole("complementary").getByRole("heading", { name, exact: true }).waitFor();
  }
});

test("a post's card names its kind, the basis of that, and its standing with evidence", async ({ page }) => {
  await page.goto("en/coverage/?post=bangkok");
  const card = page.getByRole("complementary", { name: "Bangkok" });
  await card.getByText("Embassy (inferred from the seat of government) · Thailand").waitFor();
  await card.getByRole("link", { name: "Evidence for Bangkok, Twitter: question 3a" }).click();
  const dialog = page.getByRole("dialog", { name: "Where the answer says so" });
  await dialog.getByText("Bangkok", { exact: true }).waitFor();
  expect(await dialog.innerText()).toMatch(/question 3a, characters [\d,]+ to [\d,]+/);
});

test("the table can be sorted by country, both ways", async ({ page }) => {
  await page.goto("en/coverage/");
  await page.getByRole("button", { name: /^Country/ }).click();
  await page
    .getByRole("columnheader", { name: /^Country/ })
    .and(page.locator("[aria-sort=ascending]"))
    .waitFor();
  expect(await tableRows(page).first().innerText()).toContain("Algeria");
  await page.getByRole("button", { name: /^Country/ }).click();
  expect(page.url()).toContain("sort=-country");
  expect(await tableRows(page).first().innerText()).toContain("Vietnam");
});

test("on a phone the list comes first and the map is a tap away", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto("en/coverage/");
  await page.getByText("83 of 83 posts named in the answer").waitFor();
  expect(await mapPosts(page).count()).toBe(0);
  await page.getByRole("button", { name: "Show the map" }).click();
  await expect.poll(() => mapPosts(page).count()).toBe(83);
});
