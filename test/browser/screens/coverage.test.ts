import type { Locator, Page } from "playwright-core";
import { countCutRows } from "../inspect/cutTexts";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

const MATRIX = /^The posts shown, with their standing/;

const mapPosts = (page: Page) => page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
const tableRows = (page: Page) =>
  page
    .getByRole("table", { name: /standing on each channel/ })
    .locator("tbody")
    .getByRole("row");
const namesInTable = (page: Page) => tableRows(page).getByRole("rowheader").allInnerTexts();
const channel = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const show = (page: Page, view: string) => page.getByRole("radio", { name: view, exact: true }).check();
const expectCount = (page: Page, count: number) =>
  page.getByText(`${count} of 83 posts named in the answer`).first().waitFor();
const title = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const card = (page: Page, name: string) => page.getByRole("complementary", { name, exact: true });
const expectFocus = (page: Page, part: "id" | "tagName" | "textContent", value: string) =>
  expect
    .poll(() => page.evaluate((name) => document.activeElement?.[name], part), { message: "the focus" })
    .toBe(value);

/** The same posts are in the table and on the map, as many as it is said. */
async function expectPosts(page: Page, count: number): Promise<void> {
  await expectCount(page, count);
  const read = async (elements: Locator, attribute: string) =>
    new Set(await elements.evaluateAll((all, name) => all.map((each) => each.getAttribute(name)), attribute));
  await expect.poll(() => tableRows(page).count()).toBe(count);
  await expect.poll(() => mapPosts(page).count()).toBe(count);
  await expect
    .poll(() => read(mapPosts(page), "data-post"), { message: "posts on the map" })
    .toEqual(await read(tableRows(page), "data-row"));
}

test("map and table show all 83 posts; what the first filter shows is there before it is chosen, and the map stays where it is", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await expectPosts(page, 83);
  const arrived = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd > 0)
        .map(({ name }) => name)
        .join(" "),
    );
  for (const file of [/soon-.*js/, /en-posts\.json/, /en-dossier\.json/])
    await expect.poll(arrived).toMatch(file);
  const readZoom = () => page.locator(".leaflet-proxy").getAttribute("style");
  const zoom = await readZoom();
  await page.context().setOffline(true);
  await channel(page, /Twitter/).check();
  await page.getByRole("heading", { level: 1, name: /^15 of 83 posts/ }).waitFor();
  await expectPosts(page, 15);
  expect(await readZoom()).toBe(zoom);
});

test("from the landing page: 15 posts are on Twitter, back undoes the choice and forward makes it again, and four are on all three lists", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Coverage" }).click();
  await channel(page, /Twitter/).check();
  await expectPosts(page, 15);

  await page.goBack();
  await expectPosts(page, 83);
  await page.goForward();
  await expectPosts(page, 15);

  await channel(page, /Facebook/).check();
  await channel(page, /Newsletter/).check();
  await show(page, "all of them");
  await expectPosts(page, 4);
  await expect.poll(() => namesInTable(page)).toEqual(["Bangkok", "Islamabad", "Nairobi", "Washington"]);
});

test("the list ends with a whole row, also of a choice and in a narrower window", async ({ page }) => {
  await page.goto("de/coverage/");
  await waitUntilHydrated(page);
  const list = page.locator(".coverage-list");
  const expectWhole = async (posts: number) => {
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => list.locator("tbody tr:visible").count()).toBe(posts);
      await expect.poll(() => countCutRows(list), { message: `${posts} posts at ${width} px` }).toBe(0);
    }
  };
  await expectWhole(83);
  await channel(page, /^Newsletter/).click();
  await expectWhole(27);
});

test("where a slip of the fingers is assumed, the screen says so; a known name is taken as written, and the table is sorted by country both ways", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  const said = page.getByRole("status").filter({ hasText: "posts named in the answer" });
  const search = page.getByRole("searchbox");
  await search.fill("Nairboi");
  await said.getByText("1 of 83").waitFor();
  await expect.poll(() => said.innerText()).toContain("Nothing is called “nairboi”");
  await search.fill("Nairobi");
  await expect.poll(() => said.innerText()).toBe("1 of 83 posts named in the answer");
  await search.fill("");

  const byCountry = page.getByRole("button", { name: /^Country/ });
  await byCountry.click();
  await page
    .getByRole("columnheader", { name: /^Country/ })
    .and(page.locator("[aria-sort=ascending]"))
    .waitFor();
  await expect.poll(() => tableRows(page).first().innerText()).toContain("Algeria");
  await byCountry.click();
  await page.waitForURL(/sort=-country/);
  await expect.poll(() => tableRows(page).first().innerText()).toContain("Vietnam");
});

test("what of an address is unknown is named, and the rest applies; an empty choice says which filter to loosen, and a click does it", async ({
  page,
}) => {
  await page.goto("en/coverage/?channels=Twitter,fax&regions=Oceania,atlantis&view=foo&post=oz");
  const notice = page.getByRole("status").filter({ hasText: "not understood" });
  await notice.getByText("channels=fax, regions=atlantis, view=foo and post=oz", { exact: false }).waitFor();
  await page.getByRole("radio", { name: "any of them", exact: true }).waitFor();

  await page.getByText("No named post fits this choice.").first().waitFor();
  await page.getByRole("button", { name: "Without “Oceania”: 15 posts" }).click();
  await expectPosts(page, 15);
  await page.waitForURL("**/coverage/?channels=twitter");
  await expectFocus(page, "id", "posts");

  await channel(page, /Twitter/).uncheck();
  await expectPosts(page, 83);
  await notice.waitFor({ state: "detached" });
});

test("where several filters stand in the way together, all can be removed; the reset says what it resets, and keeps the order", async ({
  page,
}) => {
  await page.goto("en/coverage/?regions=Oceania&q=atlantis&sort=-country");
  await page.getByText("No single filter is in the way; several together are.").waitFor();
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expectPosts(page, 83);

  await channel(page, /Twitter/).check();
  await page.getByRole("main").getByRole("combobox", { name: "Region" }).selectOption("Africa");
  await page.waitForURL("**/coverage/?channels=twitter&regions=Africa&sort=-country");
  await page.getByRole("button", { name: "Reset 2 filters: Twitter, Africa" }).click();
  await expectPosts(page, 83);
  await page.waitForURL("**/coverage/?sort=-country");
  await page.getByRole("button", { name: /^Reset/ }).waitFor({ state: "detached" });
  await expectFocus(page, "tagName", "FORM");
});

test("a choice says so in its title, on the page and of the page; countries narrow to its region, it survives the way to another screen, a row leads to its post in it, and its dossier is of it", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await expect.poll(() => page.title()).toBe("Coverage – Chancery");
  const main = page.getByRole("main");
  await main.getByRole("combobox", { name: "Region" }).selectOption("Africa");
  await title(page, "12 of 83 posts: Africa");
  const countries = main.getByRole("combobox", { name: "Country or territory" }).getByRole("option");
  await expect.poll(() => countries.count()).toBe(13);

  await channel(page, /Twitter/).check();
  await title(page, "4 of 83 posts: Twitter, Africa");
  await expect.poll(() => page.title()).toBe("4 of 83 posts: Twitter, Africa – Chancery");
  await page.getByText("Listed among them: Facebook (2), Twitter (4) and Newsletter (1).").waitFor();

  const row = page.getByRole("link", { name: "Nairobi", exact: true });
  await row.focus();
  await expect.poll(() => row.getAttribute("href")).toMatch(/channels=twitter.*regions=Africa.*post=nairobi/);

  const menu = page.getByRole("navigation", { name: "Screens" });
  await menu.getByRole("link", { name: "Budget" }).click();
  await page.waitForURL("**/budget/");
  await menu.getByRole("link", { name: "Coverage" }).click();
  await page.waitForURL("**/coverage/?channels=twitter&regions=Africa");

  await channel(page, /Facebook/).check();
  await page.getByRole("radio", { name: "only these" }).check();
  await title(page, "1 of 83 posts: only Facebook and Twitter, Africa");
  await page.getByRole("link", { name: "Print or PDF" }).click();
  await page.getByRole("heading", { name: "1 of 83 posts: only Facebook and Twitter, Africa" }).waitFor();

  // Without the choice its title goes too.
  await page.goBack();
  await page.getByRole("button", { name: /^Reset/ }).click();
  await page.getByRole("button", { name: /^Reset/ }).waitFor({ state: "detached" });
  await expect.poll(() => page.title()).toBe("Coverage – Chancery");
});

test("an address shows its choice; a post that is pointed at in one view is marked in the others; five views show the same posts, and the address keeps which", async ({
  page,
}) => {
  await page.goto("en/coverage/?channels=twitter");
  await expectPosts(page, 15);
  expect(await channel(page, /Twitter/).isChecked()).toBe(true);
  await expectMarkedFromList(page);

  await show(page, "Matrix");
  const matrixRows = page.getByRole("table", { name: MATRIX }).locator("tbody").getByRole("row");
  await expect.poll(() => matrixRows.count()).toBe(15);
  await expectCount(page, 15);
  await matrixRows.filter({ hasText: "Kampala" }).hover();
  await expectMarkedOnMap(page, "Kampala");
  await page.mouse.move(5, 5);
  await expect.poll(() => markedOnMap(page).count()).toBe(0);
  await page.getByRole("link", { name: "Ottawa", exact: true }).focus();
  await expectMarkedOnMap(page, "Ottawa");

  await show(page, "Combinations");
  await page.getByRole("heading", { name: /of the 15 posts shown/ }).waitFor();
  await expectCount(page, 15);
  await show(page, "Regions and kinds");
  await page.getByRole("heading", { name: /^Americas: 5 of the 15 posts shown/ }).waitFor();
  await expectCount(page, 15);
  await expect.poll(() => mapPosts(page).count()).toBe(15);
  await show(page, "Map");
  await expect.poll(() => tableRows(page).filter({ visible: true }).count()).toBe(0);
  await expect.poll(() => mapPosts(page).count()).toBe(15);
  await expectCount(page, 15);
  await page.waitForURL("**/coverage/?channels=twitter&view=map");
});

const markedOnMap = (page: Page) => mapPosts(page).and(page.locator("[data-pointed]"));
const expectMarkedOnMap = (page: Page, name: string) =>
  expect.poll(() => markedOnMap(page).getAttribute("aria-label")).toContain(`${name}, `);

/** A row marks its post on the map, and a post on the map its row. */
async function expectMarkedFromList(page: Page): Promise<void> {
  await tableRows(page).filter({ hasText: "Bogotá" }).hover();
  await expectMarkedOnMap(page, "Bogotá");
  await mapPosts(page)
    .and(page.getByRole("button", { name: /^Nairobi/ }))
    .hover();
  await expect
    .poll(() => tableRows(page).and(page.locator("[data-pointed]")).getByRole("rowheader").allInnerTexts())
    .toEqual(["Nairobi"]);
}

test("a post's card names its kind, the basis of that, and its standing with evidence; its link can be copied; it takes the focus from what opened it and gives it back", async ({
  openPage,
}) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/coverage/?regions=Asia&post=bangkok");
  const bangkok = card(page, "Bangkok");
  await bangkok.getByText("Embassy (inferred from the seat of government) · Thailand").waitFor();
  await bangkok.getByRole("link", { name: "Evidence for “Bangkok, Twitter”: question 3a" }).click();
  const dialog = page.getByRole("dialog", { name: "Where the answer says so" });
  await dialog.getByText("Bangkok", { exact: true }).waitFor();
  await expect.poll(() => dialog.innerText()).toMatch(/question 3a, characters [\d,]+ to [\d,]+/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  // The link is to the post, not to the choice that it was found in.
  await bangkok.getByRole("button", { name: "Copy: Link to this post" }).click();
  await bangkok.getByText("Copied: Link to this post").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/en\/coverage\/\?post=bangkok$/);

  await page.getByRole("link", { name: "Manila", exact: true }).focus();
  await page.keyboard.press("Enter");
  await card(page, "Manila").waitFor();
  await expectFocus(page, "tagName", "H2");
  await expectFocus(page, "textContent", "Manila");
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  await expectFocus(page, "tagName", "A");
  await expectFocus(page, "textContent", "Manila");
});

test("both posts in New York can be opened on the map; a card leads to the neighbours and to the posts on the same channels", async ({
  openPage,
}) => {
  // A map that still glides to them would take the click elsewhere.
  const page = await openPage({ reducedMotion: "reduce" });
  await page.goto("en/coverage/?q=new+york");
  await expectPosts(page, 2);
  for (const name of ["New York (UN)", "New York"]) {
    await mapPosts(page)
      .and(page.getByRole("button", { name: `${name}, United States` }))
      .click();
    await page.getByRole("complementary").getByRole("heading", { name, exact: true }).waitFor();
  }

  const newYork = card(page, "New York");
  await newYork.getByRole("heading", { name: /Also in .*United States/ }).waitFor();
  await newYork.getByRole("link", { name: "Los Angeles" }).click();
  const losAngeles = card(page, "Los Angeles");
  await losAngeles.waitFor();
  await page.waitForURL(/post=los-angeles$/);
  await losAngeles.getByText("44 other posts are listed on exactly these channels").waitFor();
  await losAngeles.getByRole("button", { name: "Show them" }).click();
  await expectPosts(page, 45);
  await page.waitForURL(/channels=facebook&match=only/);
});

test("on a phone the list comes first, the filters fold and the map is a tap away; a card does not hide the row that it was opened from; the end of the page stays its end after a filter, though what is below the list is drawn later", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await expectCount(page, 83);
  expect(await mapPosts(page).count()).toBe(0);
  await expectEndStaysAfterFilter(page);
  await channel(page, /Twitter/).uncheck();
  await expectCount(page, 83);
  await expectCardBesideRow(page, "Manila");

  const region = page.getByRole("combobox", { name: "Region" });
  expect(await region.isVisible()).toBe(false);
  await page.getByRole("button", { name: "More filters" }).click();
  await region.selectOption("Africa (12)");
  await expectCount(page, 12);
  await page.getByRole("button", { name: "More filters (1)" }).click();
  await region.waitFor({ state: "hidden" });
  await show(page, "Map");
  await expect.poll(() => mapPosts(page).count()).toBe(12);
});

async function expectEndStaysAfterFilter(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /by region/ }).waitFor();
  await channel(page, /Twitter/).check();
  await title(page, "15 of 83 posts: Twitter");
  const measureLength = () => page.evaluate(() => document.documentElement.scrollHeight);
  const length = await measureLength();
  await page.keyboard.press("End");
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY))
    .toBeLessThan(2);
  expect(await measureLength()).toBe(length);
}

/** Opens a card from the list, looks where both are, and closes it. */
async function expectCardBesideRow(page: Page, name: string): Promise<void> {
  const row = page.getByRole("link", { name, exact: true });
  await row.click();
  await card(page, name).waitFor();
  await expect
    .poll(async () => {
      const [rowBox, cardBox] = await Promise.all([row.boundingBox(), card(page, name).boundingBox()]);
      return rowBox && cardBox && rowBox.y > 0 && rowBox.y + rowBox.height <= cardBox.y;
    })
    .toBe(true);
  await page.keyboard.press("Escape");
  await card(page, name).waitFor({ state: "detached" });
}

// The other views are looked at on every screen.
test("nothing scrolls sideways at 320 pixels on the map and in the list, with a card and without", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto("en/coverage/?view=map&post=new-york-un");
  await waitUntilHydrated(page);
  await page.getByRole("complementary").getByRole("heading").first().waitFor();
  await expectNoOverflow(page, "Map", mapPosts(page));
  await expectNoOverflow(page, "List", tableRows(page));
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  await expectNoOverflow(page, "List", tableRows(page));
  await expectNoOverflow(page, "Map", mapPosts(page));
});

async function expectNoOverflow(page: Page, view: string, content: Locator): Promise<void> {
  await show(page, view);
  await content.first().waitFor();
  expect(await measureOverflow(page), view).toBe(0);
}
