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
const expectPosts = async (page: Page, count: number) => {
  await page.getByText(`${count} of 83 posts named in the answer`).first().waitFor();
  const read = async (elements: Locator, attribute: string) =>
    new Set(await elements.evaluateAll((all, name) => all.map((each) => each.getAttribute(name)), attribute));
  await expect.poll(() => tableRows(page).count()).toBe(count);
  await expect.poll(() => mapPosts(page).count()).toBe(count);
  await expect
    .poll(() => read(mapPosts(page), "data-post"), { message: "posts on the map" })
    .toEqual(await read(tableRows(page), "data-row"));
};

test("the map draws all 83 posts, and the table shows the same", async ({ page }) => {
  await page.goto("en/coverage/");
  await expectPosts(page, 83);
});

test("what the first filter shows is there before it is chosen, and the map stays where it is", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await mapPosts(page).first().waitFor();
  const arrived = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd > 0)
        .map(({ name }) => name)
        .join(" "),
    );
  for (const file of [/FilteredHead-.*js/, /ChosenInWords-.*js/, /en-posts\.json/, /en-dossier\.json/])
    await expect.poll(arrived).toMatch(file);
  const readZoom = () => page.locator(".leaflet-proxy").getAttribute("style");
  const zoom = await readZoom();
  await page.context().setOffline(true);
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.getByRole("heading", { level: 1, name: /^15 of 83 posts/ }).waitFor();
  await expectPosts(page, 15);
  expect(await readZoom()).toBe(zoom);
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

test("the list ends with a whole row, also of a choice and in a narrower window", async ({ openPage }) => {
  for (const width of [1280, 1024]) {
    const page = await openPage({ viewport: { width, height: 800 } });
    await page.goto("de/coverage/");
    await waitUntilHydrated(page);
    const list = page.locator(".coverage-list");
    await expect.poll(() => countCutRows(list), { message: `${width} px` }).toBe(0);
    await page.getByRole("checkbox", { name: /^Newsletter/ }).click();
    await expect.poll(() => list.locator("tbody tr:visible").count()).toBe(27);
    await expect.poll(() => countCutRows(list), { message: `${width} px, 27 posts` }).toBe(0);
  }
});

test("four posts are on Facebook, Twitter and a newsletter", async ({ page }) => {
  await page.goto("en/coverage/");
  for (const channel of [/Facebook/, /Twitter/, /Newsletter/]) {
    await page.getByRole("checkbox", { name: channel }).check();
  }
  await page.getByRole("radio", { name: "all of them", exact: true }).check();
  await expectPosts(page, 4);
  const names = () => tableRows(page).getByRole("rowheader").allInnerTexts();
  await expect.poll(names).toEqual(["Bangkok", "Islamabad", "Nairobi", "Washington"]);
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
    // The count may still be that of the spelling before.
    await expect.poll(() => tableRows(page).getByRole("rowheader").allInnerTexts()).toEqual([name]);
    await page.getByText("1 of 83 posts named in the answer").first().waitFor();
  }
});

test("where a slip of the fingers is assumed, the screen says so; a known name is taken as written", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  const said = page.getByRole("status").filter({ hasText: "posts named in the answer" });
  await page.getByRole("searchbox").fill("Nairboi");
  await said.getByText("1 of 83").waitFor();
  await expect.poll(() => said.innerText()).toContain("Nothing is called “nairboi”");
  await page.getByRole("searchbox").fill("Nairobi");
  await expect.poll(() => said.innerText()).toBe("1 of 83 posts named in the answer");
});

test("an empty choice says which filter to loosen, and a click does it", async ({ page }) => {
  await page.goto("en/coverage/?channels=twitter&regions=Oceania");
  await page.getByText("No named post fits this choice.").first().waitFor();
  await page.getByRole("button", { name: "Without “Oceania”: 15 posts" }).click();
  await expectPosts(page, 15);
  await page.waitForURL("**/coverage/?channels=twitter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("posts");
});

test("where several filters stand in the way together, all can be removed", async ({ page }) => {
  await page.goto("en/coverage/?regions=Oceania&q=atlantis");
  await page.getByText("No single filter is in the way; several together are.").waitFor();
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expectPosts(page, 83);
});

test("the reset says what it resets", async ({ page }) => {
  await page.goto("en/coverage/?channels=twitter&regions=Africa&sort=-country");
  await page.getByRole("button", { name: "Reset 2 filters: Twitter, Africa" }).click();
  await expectPosts(page, 83);
  await page.waitForURL("**/coverage/?sort=-country");
  await page.getByRole("button", { name: /^Reset/ }).waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("FORM");
});

test("what of an address is unknown is named, and the rest applies", async ({ page }) => {
  await page.goto("en/coverage/?channels=Twitter,fax&regions=atlantis&view=foo&post=oz");
  const notice = page.getByRole("status").filter({ hasText: "not understood" });
  await notice.getByText("channels=fax, regions=atlantis, view=foo and post=oz", { exact: false }).waitFor();
  await expectPosts(page, 15);
  await page.getByRole("radio", { name: "any of them", exact: true }).waitFor();
  await page.getByRole("checkbox", { name: /Twitter/ }).uncheck();
  await expectPosts(page, 83);
  await notice.waitFor({ state: "detached" });
});

test("from the landing page: which posts are on Twitter", async ({ page }) => {
  await page.goto("en/overview/");
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Coverage" }).click();
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await expectPosts(page, 15);
});

test("a choice says so in its title, on the page and of the page, and so does the dossier of it", async ({
  page,
}) => {
  await page.goto("en/coverage/?regions=Africa");
  const title = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
  await title("12 of 83 posts: Africa").waitFor();
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await title("4 of 83 posts: Twitter, Africa").waitFor();
  await expect.poll(() => page.title()).toBe("4 of 83 posts: Twitter, Africa – Chancery");
  await page.getByText("Listed among them: Facebook (2), Twitter (4) and Newsletter (1).").waitFor();
  await page.getByRole("checkbox", { name: /Facebook/ }).check();
  await page.getByRole("radio", { name: "only these" }).check();
  await title("1 of 83 posts: only Facebook and Twitter, Africa").waitFor();
  await page.getByRole("link", { name: "Print or PDF" }).click();
  await page.getByRole("heading", { name: "1 of 83 posts: only Facebook and Twitter, Africa" }).waitFor();
  await page.goto("en/coverage/");
  await page.getByRole("button", { name: /^Reset/ }).waitFor({ state: "detached" });
  await expect.poll(() => page.title()).toBe("Coverage – Chancery");
});

test("on a phone the end of the page stays its end after a filter, though what is below the list is drawn later", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await page.goto("en/coverage/");
  await page.getByRole("heading", { name: /by region/ }).waitFor();
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.getByRole("heading", { level: 1, name: "15 of 83 posts: Twitter" }).waitFor();
  const measureLength = () => page.evaluate(() => document.documentElement.scrollHeight);
  const length = await measureLength();
  await page.keyboard.press("End");
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY))
    .toBeLessThan(2);
  expect(await measureLength()).toBe(length);
});

test("countries narrow to the region, a choice survives the way to another screen, and a row leads to its post in it", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  const main = page.getByRole("main");
  await main.getByRole("combobox", { name: "Region" }).selectOption("Africa");
  const countries = main.getByRole("combobox", { name: "Country or territory" }).getByRole("option");
  await expect.poll(() => countries.count()).toBe(13);
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  const row = page.getByRole("link", { name: "Nairobi", exact: true });
  await row.focus();
  await expect.poll(() => row.getAttribute("href")).toMatch(/channels=twitter.*regions=Africa.*post=nairobi/);
  const menu = page.getByRole("navigation", { name: "Screens" });
  await menu.getByRole("link", { name: "Budget" }).click();
  await page.waitForURL("**/budget/");
  await menu.getByRole("link", { name: "Coverage" }).click();
  await page.waitForURL("**/coverage/?channels=twitter&regions=Africa");
});

test("five views show the same posts, and the address keeps which", async ({ page, openPage }) => {
  await page.goto("en/coverage/?channels=twitter");
  const show = (name: string) => page.getByRole("radio", { name, exact: true }).check();
  const expectCount = () => page.getByText("15 of 83 posts named in the answer").first().waitFor();
  await expectPosts(page, 15);
  await show("Matrix");
  const matrixRows = page.getByRole("table", { name: MATRIX }).locator("tbody").getByRole("row");
  await expect.poll(() => matrixRows.count()).toBe(15);
  await expectCount();
  await show("Combinations");
  await page.getByRole("heading", { name: /of the 15 posts shown/ }).waitFor();
  await expectCount();
  await show("Regions and kinds");
  await page.getByRole("heading", { name: /^Americas: 5 of the 15 posts shown/ }).waitFor();
  await expectCount();
  await expect.poll(() => mapPosts(page).count()).toBe(15);
  await show("Map");
  await expect.poll(() => tableRows(page).filter({ visible: true }).count()).toBe(0);
  await expect.poll(() => mapPosts(page).count()).toBe(15);
  await expectCount();
  for (const search of ["?channels=twitter&view=map", "?pane=map&channels=twitter"]) {
    const again = await openPage();
    await again.goto(`en/coverage/${search}`);
    await expect.poll(() => mapPosts(again).count()).toBe(15);
    expect(await again.getByRole("radio", { name: "Map", exact: true }).isChecked()).toBe(true);
  }
  await page.waitForURL("**/coverage/?channels=twitter&view=map");
});

test("a post that is pointed at in one view is marked in the others", async ({ page }) => {
  await page.goto("en/coverage/?channels=twitter");
  await expectPosts(page, 15);
  const marked = mapPosts(page).and(page.locator("[data-pointed]"));
  const expectMarked = (name: string) =>
    expect.poll(() => marked.getAttribute("aria-label")).toContain(`${name}, `);
  await tableRows(page).filter({ hasText: "Bogotá" }).hover();
  await expectMarked("Bogotá");
  await mapPosts(page)
    .and(page.getByRole("button", { name: /^Nairobi/ }))
    .hover();
  await expect
    .poll(() => tableRows(page).and(page.locator("[data-pointed]")).getByRole("rowheader").allInnerTexts())
    .toEqual(["Nairobi"]);
  await page.getByRole("radio", { name: "Matrix", exact: true }).check();
  await page.getByRole("row", { name: /Kampala/ }).hover();
  await expectMarked("Kampala");
  await page.mouse.move(5, 5);
  await expect.poll(() => marked.count()).toBe(0);
  await page.getByRole("link", { name: "Ottawa", exact: true }).focus();
  await expectMarked("Ottawa");
});

test("both posts in New York can be opened on the map", async ({ openPage }) => {
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
});

test("a post's card names its kind, the basis of that, and its standing with evidence", async ({ page }) => {
  await page.goto("en/coverage/?post=bangkok");
  const card = page.getByRole("complementary", { name: "Bangkok" });
  await card.getByText("Embassy (inferred from the seat of government) · Thailand").waitFor();
  await card.getByRole("link", { name: "Evidence for “Bangkok, Twitter”: question 3a" }).click();
  const dialog = page.getByRole("dialog", { name: "Where the answer says so" });
  await dialog.getByText("Bangkok", { exact: true }).waitFor();
  await expect.poll(() => dialog.innerText()).toMatch(/question 3a, characters [\d,]+ to [\d,]+/);
});

test("the table can be sorted by country, both ways", async ({ page }) => {
  await page.goto("en/coverage/");
  await page.getByRole("button", { name: /^Country/ }).click();
  await page
    .getByRole("columnheader", { name: /^Country/ })
    .and(page.locator("[aria-sort=ascending]"))
    .waitFor();
  await expect.poll(() => tableRows(page).first().innerText()).toContain("Algeria");
  await page.getByRole("button", { name: /^Country/ }).click();
  await page.waitForURL(/sort=-country/);
  await expect.poll(() => tableRows(page).first().innerText()).toContain("Vietnam");
});

test("a card takes the focus from what opened it and gives it back", async ({ page }) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Manila", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Manila" }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const focusedTag = () => page.evaluate(() => document.activeElement?.tagName);
  await expect.poll(focusedTag).toBe("H2");
  expect(await focused()).toBe("Manila");
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  await expect.poll(focusedTag).toBe("A");
  expect(await focused()).toBe("Manila");
});

test("a card leads to the neighbours and to the posts on the same channels", async ({ page }) => {
  await page.goto("en/coverage/?post=new-york");
  const card = page.getByRole("complementary");
  await card.getByRole("heading", { name: /Also in .*United States/ }).waitFor();
  await card.getByRole("link", { name: "Los Angeles" }).click();
  await page.getByRole("complementary", { name: "Los Angeles" }).waitFor();
  await page.waitForURL("**/coverage/?post=los-angeles");
  await card.getByText("44 other posts are listed on exactly these channels").waitFor();
  await card.getByRole("button", { name: "Show them" }).click();
  await expectPosts(page, 45);
  await page.waitForURL(/channels=facebook&match=only/);
});

test("the link to a post can be copied from its card", async ({ openPage }) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/coverage/?channels=twitter&post=bangkok");
  const card = page.getByRole("complementary", { name: "Bangkok" });
  await card.getByRole("button", { name: "Copy: Link to this post" }).click();
  await card.getByText("Copied: Link to this post").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/en\/coverage\/\?post=bangkok$/);
});

test("on a phone the list comes first, the filters fold and the map is a tap away", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto("en/coverage/");
  await page.getByText("83 of 83 posts named in the answer").first().waitFor();
  expect(await mapPosts(page).count()).toBe(0);
  const region = page.getByRole("combobox", { name: "Region" });
  expect(await region.isVisible()).toBe(false);
  await page.getByRole("button", { name: "More filters" }).click();
  await region.selectOption("Africa (12)");
  await page.getByText("12 of 83 posts named in the answer").first().waitFor();
  await page.getByRole("button", { name: "More filters (1)" }).click();
  await region.waitFor({ state: "hidden" });
  await page.getByRole("radio", { name: "Map", exact: true }).check();
  await expect.poll(() => mapPosts(page).count()).toBe(12);
});

test("on a phone a card does not hide the row that it was opened from", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  const row = page.getByRole("link", { name: "Manila", exact: true });
  await row.click();
  const card = page.getByRole("complementary", { name: "Manila" });
  await card.waitFor();
  await expect
    .poll(async () => {
      const [rowBox, cardBox] = await Promise.all([row.boundingBox(), card.boundingBox()]);
      return rowBox && cardBox && rowBox.y > 0 && rowBox.y + rowBox.height <= cardBox.y;
    })
    .toBe(true);
});

test("nothing scrolls sideways at 320 pixels, in any view, with a card and without", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  for (const view of ["list", "map", "matrix", "combinations", "groups"]) {
    for (const post of ["", "&post=new-york-un"]) {
      await page.goto(`en/coverage/?view=${view}${post}`);
      await waitUntilHydrated(page);
      if (view === "map") await mapPosts(page).first().waitFor();
      if (post !== "") await page.getByRole("complementary").getByRole("heading").first().waitFor();
      expect(await measureOverflow(page), view + post).toBe(0);
    }
  }
});
