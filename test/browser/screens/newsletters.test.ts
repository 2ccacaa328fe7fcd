import type { Locator, Page } from "playwright-core";
import { openDocument } from "../inspect/openDocument";
import { expect, test, waitUntilHydrated } from "../site/site";

const card = (page: Page, id: string) => page.locator(`#${id}`);
const flowTable = (page: Page) => page.getByRole("table", { name: "The survey on newsletters" });
const senderRows = (page: Page) =>
  page
    .getByRole("table", { name: /Posts on the newsletter list/ })
    .locator("tbody")
    .getByRole("row");

/** What the reader sees of a row of the drawing: its first number, and how long its last bar is. */
const drawnRows = (page: Page) =>
  page.locator(".flow-row:has(.flow-bar)").evaluateAll((rows) =>
    rows.map((row) => ({
      // The text before the number of the sub-question that is raised beside it.
      count: parseInt(row.querySelector(".figure-value")?.firstChild?.textContent ?? "", 10),
      widthPx: [...row.querySelectorAll(".flow-bar")].at(-1)?.getBoundingClientRect().width ?? 0,
    })),
  );
const tableCounts = (table: Locator) =>
  table
    .locator("tbody tr td:nth-child(2) .figure-value")
    .evaluateAll((values) => values.map((value) => parseInt(value.firstChild?.textContent ?? "", 10)));

test("from the landing page the survey is one action away", async ({ page }) => {
  await page.goto("en/overview/");
  await page.getByRole("link", { name: "The survey as a diagram, and who declared a newsletter" }).click();
  await page.waitForURL("**/en/newsletters/");
  await page.getByRole("heading", { name: /27 say they send a newsletter.* 42 remain/ }).waitFor();
  await page.getByText("20 calculated of 46 calculated read as all that declared none").waitFor();
});

for (const width of [320, 1280]) {
  test(`at ${width} px the drawing has the rows of the table, to one scale`, async ({ openPage }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.goto("en/newsletters/");
    const fold = page.locator("#letters-survey summary");
    if (await fold.isVisible()) await fold.click();
    const counts = await tableCounts(flowTable(page));
    expect(counts).toEqual([73, 27, 2, 2, 42, 20, 18]);
    const rows = await drawnRows(page);
    expect(rows.map(({ count }) => count)).toEqual(counts);
    const pxPerPost = (rows[0]?.widthPx ?? 0) / 73;
    for (const { count, widthPx } of rows) expect(widthPx / pxPerPost).toBeCloseTo(count, 1);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("the number left over leads to its formula, a stated one to its place", async ({ page }) => {
  await page.goto("en/newsletters/");
  await waitUntilHydrated(page);
  await page
    .locator(".flow")
    .getByRole("link", {
      name: /^How “Posts that answered, with no newsletter declared, announced or considered” is calculated/,
    })
    .first()
    .click();
  const formula = page.getByRole("dialog", { name: "How this number is calculated" });
  await formula.getByText(/73 posts that answered − 27 .* = 42/).waitFor();
  await page.keyboard.press("Escape");
  await page
    .locator(".flow")
    .getByRole("link", { name: /^Evidence for “Posts that say they will soon send a newsletter/ })
    .click();
  await page
    .getByRole("dialog", { name: "Where the answer says so" })
    .getByText(/deux postes ont répondu/)
    .waitFor();
});

test("the map draws the 27 senders of the list, and a post chosen on it is marked in the list", async ({
  page,
}) => {
  await page.goto("en/newsletters/");
  expect(await senderRows(page).count()).toBe(27);
  await card(page, "letters-senders").scrollIntoViewIfNeeded();
  const posts = page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
  await expect.poll(() => posts.count()).toBe(27);
  await page.getByRole("button", { name: /^Lima, Peru/ }).click();
  await expect
    .poll(() => senderRows(page).and(page.locator("[aria-current=true]")).allInnerTexts())
    .toEqual([expect.stringMatching(/^Lima/)]);
});

test("the link to all posts filters by newsletter", async ({ page }) => {
  await page.goto("en/newsletters/");
  await page.getByRole("link", { name: "Show them among all posts" }).click();
  await page.waitForURL("**/en/coverage/?channels=newsletter");
  await page.getByText("27 of 83 posts named in the answer").first().waitFor();
});

test("the ministry's channels are there with audience and state, and those of posts apart", async ({
  page,
}) => {
  await page.goto("en/newsletters/");
  const own = card(page, "ministry-channels").getByRole("row");
  const rowOf = async (channel: string) =>
    (await own.filter({ has: page.getByRole("rowheader", { name: channel }) }).innerText()).replace(
      /\s+/g,
      " ",
    );
  expect(await rowOf("Yammer")).toMatch(/own staff only active/);
  expect(await rowOf("LinkedIn")).toMatch(/the public account only/);
  expect(await rowOf("Newsletter")).toMatch(/the public planned.*during 2016/);
  expect(await rowOf("Website")).toMatch(/Since 25 January 2016/);
  expect(await card(page, "ministry-channels").getByText("Weibo", { exact: true }).count()).toBe(0);
  await card(page, "posts-channels").getByText("Weibo: Beijing (active)").waitFor();
});

test("that the two numbers of 73 are not the same posts is said where the survey is", async ({ page }) => {
  await page.goto("en/newsletters/");
  await page
    .getByText(
      /^Equal numbers: the same posts\? 73 posts .* They are not the same: 5 posts declared .*Alicante/,
    )
    .waitFor();
});

test("without script flow, list and ministry's channels can be read, in French", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/newsletters/");
  await page.getByRole("heading", { name: /27 déclarent envoyer un bulletin/ }).waitFor();
  expect(await page.locator(".flow-bar").first().isVisible()).toBe(true);
  expect(await page.locator("#letters-senders tbody tr").count()).toBe(27);
  expect(await page.locator("#ministry-channels tbody tr").count()).toBe(8);
});

test("another document's survey is drawn from its own numbers", async ({ page }) => {
  await openDocument(page, "fr-survey", "newsletters");
  await page
    .getByRole("heading", { name: /Of 52 posts that answered, 13 say they send a newsletter/ })
    .waitFor();
  await expect.poll(() => tableCounts(flowTable(page))).toEqual([52, 13, 4, 7, 28]);
  await expect
    .poll(async () => (await drawnRows(page)).map(({ count }) => count))
    .toEqual([52, 13, 4, 7, 28]);
  expect(await card(page, "ministry-channels").count()).toBe(0);
});

test("a document without newsletters or ministry's channels says so plainly", async ({ page }) => {
  await openDocument(page, "fr-amounts", "newsletters");
  await page
    .getByRole("heading", { name: "Nothing on newsletters or the ministry’s own channels" })
    .waitFor();
  expect(await page.locator("main .card").count()).toBe(0);
});
