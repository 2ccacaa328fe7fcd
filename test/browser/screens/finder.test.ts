import type { Page } from "playwright-core";
import { findViolations } from "../inspect/axe";
import { followMenu } from "../inspect/followMenu";
import { measureOverflow } from "../inspect/measureOverflow";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";
import { holdBack } from "../inspect/holdBack";

/** What is written → the address of the post that is found: a name in use elsewhere, a slip, and a country. */
const SPELLINGS = { Pekin: "beijing", Pekni: "beijing", "Ivory Coast": "abidjan" };

const options = (page: Page) => page.getByRole("listbox").getByRole("option");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? "");

/** What is found in each language, and under which spelling, is asked in `spellings.test.ts`; the way to it is the same. */
const language = "fr";
const messages = messagesOf(language);
const finder = (page: Page) => page.getByRole("combobox", { name: messages["finder.label"]! });
const expectFirst = (page: Page, postId: string) =>
  expect.poll(() => options(page).first().getAttribute("id")).toMatch(new RegExp(`-post-${postId}$`));

async function openFinder(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await finder(page).waitFor();
}

test("the coverage screen finds a post under any spelling", async ({ page }) => {
  await page.goto(`${language}/coverage/`);
  await waitUntilHydrated(page);
  const rows = page
    .getByRole("table", { name: messages["coverage.tableCaption"]! })
    .locator("tbody")
    .getByRole("row");
  const found = () => rows.evaluateAll((all) => all.map((row) => row.dataset["row"]));
  for (const [spelling, postId] of Object.entries(SPELLINGS)) {
    await page.getByRole("searchbox").fill(spelling);
    await expect.poll(found, { message: spelling }).toEqual([postId]);
  }
});

test("the search box says what was searched where nothing is found, finds a post under any spelling, and Enter that composes letters opens nothing; by keyboard alone it leads to a post, a figure, a question and a definition", async ({
  page,
}) => {
  await page.goto(`${language}/overview/`);
  await waitUntilHydrated(page);
  await openFinder(page);
  expect(await finder(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await expectEmptyResult(page);
  for (const [spelling, postId] of Object.entries(SPELLINGS)) {
    await finder(page).fill(spelling);
    await expectFirst(page, postId);
  }
  await finder(page).dispatchEvent("keydown", { key: "Enter", isComposing: true });
  // As Safari tells of it.
  await finder(page).dispatchEvent("keydown", { key: "Enter", keyCode: 229 });
  await finder(page).fill("Bangkok");
  await expectFirst(page, "bangkok");
  await finder(page).press("Enter");
  await page.waitForURL(`**/${language}/coverage/?post=bangkok`);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("complementary", { name: "Bangkok" }).waitFor();

  await openFinder(page);
  await goToFigure(page);

  await openFinder(page);
  await finder(page).fill("3e");
  await options(page).first().waitFor();
  await finder(page).press("Enter");
  await page.waitForURL(`**/${language}/questions/`);
  await expect.poll(() => focused(page)).toContain('id="q-3e"');

  await openFinder(page);
  await finder(page).fill(messages["glossary.fte.term"]!);
  await options(page).filter({ hasText: messages["glossary.fte.text"]! }).click();
  const drawer = page.getByRole("dialog", { name: messages["layout.glossary"]! });
  await drawer.getByText(messages["glossary.fte.text"]!).waitFor();
  await expect.poll(() => focused(page)).toContain(messages["glossary.fte.term"]);
});

async function expectEmptyResult(page: Page): Promise<void> {
  await finder(page).fill("atlantis");
  const said = page.getByRole("dialog").getByRole("status");
  await said.getByText(messages["finder.none"]!.replace("{text}", "atlantis")).waitFor();
  await expect.poll(() => said.innerText()).toMatch(/\b83\b.*\b4\d\b.*\b11\b/s);
  await expect.poll(() => finder(page).getAttribute("aria-expanded")).toBe("false");
  await finder(page).fill("Pekni");
  await said.getByText("pekni").waitFor();
  expect(await findViolations(page, { part: "dialog[open]" })).toEqual([]);
}

async function goToFigure(page: Page): Promise<void> {
  await page.keyboard.type("Unieke bezoekers");
  await options(page)
    .filter({ hasText: /5[.,\s]878/ })
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const active = () => finder(page).getAttribute("aria-activedescendant");
  await expect
    .poll(
      async () =>
        (await page.getByRole("listbox").getByRole("option", { selected: true }).getAttribute("id")) ===
        (await active()),
    )
    .toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${language}/traffic/`);
  await expect
    .poll(() => focused(page))
    .toMatch(/footnote.*#f-traffic-unique-visitors|#f-traffic-unique-visitors.*footnote/s);
}

test("a word opens the glossary at its definition, and the focus returns to it", async ({ page }) => {
  await page.goto(`${language}/budget/?view=time`);
  await waitUntilHydrated(page);
  const word = page.getByRole("button", { name: messages["unit.FTE"]!, exact: true });
  await word.focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: messages["layout.glossary"]! });
  await drawer.getByText(messages["glossary.fte.text"]!).waitFor();
  await expect.poll(() => focused(page)).toContain(messages["glossary.fte.term"]);
  expect(await findViolations(page, { part: "dialog[open]" })).toEqual([]);
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "detached" });
  await expect.poll(() => word.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(page.url()).toMatch(/\/budget\/\?view=time$/);

  await page.getByRole("link", { name: messages["layout.glossary"]! }).click();
  await drawer.getByRole("heading", { name: messages["glossary.method"]!, exact: true }).waitFor();
  await drawer.getByRole("button", { name: messages["action.close"]! }).click();
  await drawer.waitFor({ state: "detached" });
});

test("a text in the address is searched from the beginning; the key / is written where text is written, Ctrl+K opens the search even there; where a text finds many posts, the last option shows all of them on the map; the key / can be turned off, and stays off", async ({
  page,
}) => {
  await page.goto("en/coverage/?q=Pekni");
  await page.getByText("1 of 83 posts named in the answer").first().waitFor();
  await waitUntilHydrated(page);
  const search = page.getByRole("searchbox");
  await search.fill("");
  await search.focus();
  await page.keyboard.press("/");
  expect(await search.inputValue()).toBe("/");
  const dialog = page.getByRole("dialog", { name: "Search everything" });
  await page.keyboard.press("Control+k");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => search.evaluate((element) => element === document.activeElement)).toBe(true);

  await followMenu(page, "Traffic");
  await page.keyboard.press("Control+k");
  await dialog.getByRole("combobox").fill("Afrique");
  await page.getByRole("option", { name: "Show all 12 posts on the screen “Coverage”" }).click();
  await page.waitForURL("**/en/coverage/?q=Afrique");
  await page.getByText("12 of 83 posts named in the answer").first().waitFor();

  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("checkbox", { name: "The key / opens this search" }).uncheck();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.reload();
  await waitUntilHydrated(page);
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await dialog.waitFor();
  expect(await dialog.getByRole("combobox").inputValue()).toBe("");
  expect(await dialog.getByRole("checkbox").isChecked()).toBe(false);
});

test("what is typed before the search box is there stands in it; Escape closes the card that it leads to", async ({
  page,
}) => {
  const release = await holdBack(page, "**/FinderDialog-*.js");
  await page.goto("fr/overview/");
  await waitUntilHydrated(page);
  await page.keyboard.type("/Pekip");
  await page.keyboard.press("Backspace");
  release();
  // Some of the letters are noted, some are already written into the box.
  await page.keyboard.type("n, Pekin, Pekin, Pekin, Pekin, Pekin, Pekin, Pekin");
  const box = page.getByRole("dialog").getByRole("combobox");
  await box.waitFor();
  await expect.poll(() => box.inputValue()).toBe("Pekin, Pekin, Pekin, Pekin, Pekin, Pekin, Pekin, Pekin");
  await box.fill("Pekin");

  await expect.poll(() => options(page).first().getAttribute("id")).toMatch(/-post-beijing$/);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fr/coverage/?post=beijing");
  const card = page.getByRole("complementary", { name: "Pékin" });
  await expect.poll(() => focused(page)).toContain("post-card-title");
  await card.getByRole("heading", { name: "Pékin" }).press("Escape");
  await card.waitFor({ state: "detached" });
  await expect.poll(() => focused(page)).toContain('data-post="beijing"');
});

test("what is typed before the page is hydrated, a composed letter among it, stands in the search box", async ({
  page,
}) => {
  const release = await holdBack(page, "**/assets/main-*.js");
  await page.goto("fr/budget/", { waitUntil: "commit" });
  await page.getByRole("link", { name: "Source", exact: true }).first().waitFor();
  await page.keyboard.type("/Bog");
  // As a composed letter arrives: written, without a key of its own.
  await page.keyboard.insertText("ó");
  await page.keyboard.type("ta");
  release();
  const box = page.getByRole("dialog").getByRole("combobox");
  await expect.poll(() => box.inputValue()).toBe("Bogóta");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("#typed-ahead").waitFor({ state: "detached" });
});

test("Enter is heard before the results are there: what was typed and entered is opened", async ({
  page,
}) => {
  const release = await holdBack(page, "**/FinderDialog-*.js");
  await page.goto("fr/overview/");
  await waitUntilHydrated(page);
  await page.keyboard.type("/Pekin");
  await page.keyboard.press("Enter");
  release();
  await page.getByRole("complementary", { name: "Pékin" }).waitFor();
  expect(page.url()).toMatch(/\/fr\/coverage\/\?post=beijing$/);

  await page.keyboard.press("/");
  const box = page.getByRole("dialog").getByRole("combobox");
  await box.waitFor();
  // In one task, before anything is found or drawn.
  await box.evaluate((input: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
    set!.call(input, "Bangkok");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  });
  await page.getByRole("complementary", { name: "Bangkok" }).waitFor();
});

test("an index that cannot be built is said to have failed, not to be on its way, and can be tried again", async ({
  page,
  problems,
}) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    const { normalize } = String.prototype;
    String.prototype.normalize = () => {
      throw new Error("broken on purpose");
    };
    addEventListener("mended", () => (String.prototype.normalize = normalize), { once: true });
  });
  await page.getByRole("searchbox").fill("Bangkok");
  const again = page.getByRole("main").getByRole("button", { name: "Try again" });
  await again.waitFor();
  await page.getByText("Searching").waitFor({ state: "detached" });
  await page.evaluate(() => dispatchEvent(new Event("mended")));
  await again.click();
  await page.getByText("1 of 83 posts named in the answer").first().waitFor();
  expect(problems.splice(0).filter((problem) => !problem.includes("broken on purpose"))).toEqual([]);
});

test("search and glossary fit a window of 320 px", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto("fr/overview/");
  await waitUntilHydrated(page);
  await page.keyboard.press("/");
  await page.getByRole("dialog").getByRole("combobox").fill("a");
  await options(page).first().waitFor();
  expect(await measureOverflow(page)).toBe(0);
  expect(await page.locator(".finder-list").evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Glossaire et méthode" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await page.locator("dialog.glossary").evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(
    0,
  );
});

test("without script words are plain words, and nothing can be opened", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/traffic/");
  expect(await page.getByText("Unique visitors").first().isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Search", exact: true }).count()).toBe(0);
  expect(await page.locator(".term:enabled").count()).toBe(0);
});
