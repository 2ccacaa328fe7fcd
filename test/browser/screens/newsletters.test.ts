import type { Locator, Page } from "playwright-core";
import { measureOverflow } from "../inspect/measureOverflow";
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

test("from the landing page the survey is one action away; that two numbers in it are not the same posts is said; the map draws the senders of the list, a post chosen on it is marked there, and all are found among all posts", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await page.getByRole("link", { name: "The survey as a diagram, and who declared a newsletter" }).click();
  await page.waitForURL("**/en/newsletters/");
  await page.getByRole("heading", { name: /27 say they send a newsletter.* 42 remain/ }).waitFor();
  await page.getByText("20 calculated of 46 calculated read as all that declared none").waitFor();
  await page
    .getByText(
      /^Equal numbers: the same posts\? 73 posts .* They are not the same: 5 posts declared .*Alicante/,
    )
    .waitFor();

  await expect.poll(() => senderRows(page).count()).toBe(27);
  await card(page, "letters-senders").scrollIntoViewIfNeeded();
  const posts = page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
  await expect.poll(() => posts.count()).toBe(27);
  await page.getByRole("button", { name: /^Lima, Peru/ }).click();
  await expect
    .poll(() => senderRows(page).and(page.locator("[aria-current=true]")).allInnerTexts())
    .toEqual([expect.stringMatching(/^Lima/)]);

  await page.getByRole("link", { name: "Show them among all posts" }).click();
  await page.waitForURL("**/en/coverage/?channels=newsletter");
  await page.getByText("27 of 83 posts named in the answer").first().waitFor();
});

test("at 320 and 1280 px the drawing has the rows of the table, to one scale; the number left over leads to its formula, a stated one to its place; the ministry's channels have audience and state, and those of posts stand apart", async ({
  page,
}) => {
  await page.goto("en/newsletters/");
  await waitUntilHydrated(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectScale(page);
    expect(await measureOverflow(page), `${width} px`).toBe(0);
  }
  await expectWaysFromNumbers(page);
  await expectChannels(page);
});

async function expectScale(page: Page): Promise<void> {
  const fold = page.locator("#letters-survey summary");
  if (await fold.isVisible()) await fold.click();
  const counts = await tableCounts(flowTable(page));
  expect(counts).toEqual([73, 27, 2, 2, 42, 20, 18]);
  const rows = await drawnRows(page);
  expect(rows.map(({ count }) => count)).toEqual(counts);
  const pxPerPost = (rows[0]?.widthPx ?? 0) / 73;
  for (const { count, widthPx } of rows) expect(widthPx / pxPerPost).toBeCloseTo(count, 1);
}

async function expectWaysFromNumbers(page: Page): Promise<void> {
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
}

async function expectChannels(page: Page): Promise<void> {
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
}

test("without script flow, list and ministry's channels can be read, in French", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/newsletters/");
  await page.getByRole("heading", { name: /27 déclarent envoyer un bulletin/ }).waitFor();
  expect(await page.locator(".flow-bar").first().isVisible()).toBe(true);
  expect(await page.locator("#letters-senders tbody tr").count()).toBe(27);
  expect(await page.locator("#ministry-channels tbody tr").count()).toBe(8);
});
