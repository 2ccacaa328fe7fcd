import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "../../../src/domain/dataset/language";
import { formatCompactTables, parseCompactTables } from "../../../src/package/read/compactTables";
import { DIST } from "../../../src/tools/root";
import { SCREENS } from "../../../src/app/screens";
import { expect, test, waitUntilHydrated, waitUntilListening } from "../site/site";

test("on every screen text, tables and evidence are there without script", async ({ page }) => {
  for (const screen of SCREENS) {
    // As it was written: parsed without being opened, so that no script can add to it.
    const html = await readFile(join(DIST, "fr", screen, "index.html"), "utf8");
    const { title, rows, notes } = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      return {
        title: parsed.querySelector("h1")?.textContent ?? "",
        rows: parsed.querySelectorAll("tbody tr").length,
        notes: parsed.querySelectorAll(".notes-evidence li, .source-list li").length,
      };
    }, html);
    expect.soft(title, screen).not.toBe("");
    if (["accessibility", "plain"].includes(screen)) continue;
    // A source of one ministry leads to one of several.
    if (!["overview", "source", "ministries"].includes(screen))
      expect.soft(rows, `rows of ${screen}`).toBeGreaterThan(3);
    // What the register records comes with its tables; descriptions of tables and columns are no statements.
    if (["changes", "ministries", "data", "open"].includes(screen)) continue;
    expect.soft(notes, `evidence of ${screen}`).toBeGreaterThan(3);
  }
});

test("without script the coverage table has all 83 posts with their standing in words", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/coverage/");
  const rows = page.getByRole("table", { name: /standing on each channel/ }).locator("tbody tr");
  expect(await rows.count()).toBe(83);
  const name = await rows.first().getByRole("img").textContent();
  expect(name).toBe("Facebook: listed; Twitter: not on the list; Newsletter: not declared in the survey");
});

test("without script a footnote leads to its evidence on the page", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/traffic/");
  await page.getByRole("link", { name: "Evidence for “Unique visitors”: question 2b" }).first().click();
  const note = page.locator(":target");
  expect(await note.innerText()).toContain("5.878");
  expect(await note.isVisible()).toBe(true);
});

test("without script the foot of each page leads to the glossary, with every term of the answer", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/traffic/");
  await page.getByRole("link", { name: "Glossaire et méthode" }).click();
  const glossary = page.getByRole("region", { name: "Glossaire et méthode" });
  expect(await glossary.locator("dt").allTextContents()).toEqual(
    expect.arrayContaining(["Équivalent temps plein", "Sondage"]),
  );
});

test("quotation marks are those of the page, also around words in another language", async ({ page }) => {
  for (const [language, marks] of [
    ["en", '"“" "”"'],
    ["nl", '"“" "”"'],
    ["fr", '"«\u00a0" "\u00a0»"'],
    ["de", '"„" "“"'],
  ] as const) {
    await page.goto(`${language}/source/`);
    const quotes = page.locator("q[lang=fr]").first();
    expect(await quotes.evaluate((quote) => getComputedStyle(quote).quotes)).toBe(marks);
  }
});

test("the root leads to the reader's language", async ({ openPage }) => {
  for (const [locale, language] of [
    ["fr-BE", "fr"],
    ["en-GB", "en"],
    ["pt-BR", "en"],
  ] as const) {
    const page = await openPage({ locale });
    await page.goto("");
    await page.waitForURL(`**/${language}/overview/`);
  }
});

test("the root offers every language without script", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false, locale: "fr-BE" });
  await page.goto("");
  await page.getByRole("link", { name: "Français" }).click();
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
});

test("an address that does not exist is answered with 404 and a way on", async ({ page, problems }) => {
  const response = await page.goto("en/nowhere/");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/en/overview/");
  expect(problems.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("the reading of the budget is kept in the address and by the back button", async ({ page }) => {
  await page.goto("en/budget/");
  await page.getByRole("radio", { name: "Over time" }).check();
  await page.waitForURL("**/en/budget/?view=time");
  await page.goBack();
  await expect.poll(() => page.getByRole("radio", { name: "As stated" }).isChecked()).toBe(true);
});

test("evidence opens from the keyboard and gives the focus back", async ({ page }) => {
  await page.goto("en/traffic/");
  const link = page.getByRole("link", { name: "Evidence for “Unique visitors”: question 2b" }).first();
  await waitUntilHydrated(page);
  await waitUntilListening(link);
  await link.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Where the answer says so" });
  await dialog.getByText("5.878 visiteurs uniques").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a derived figure leads to its formula, its inputs and its range", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  const link = page.getByRole("link", { name: "How “Visits” is calculated" });
  await waitUntilListening(link);
  await link.click();
  const dialog = page.getByRole("dialog", { name: "How this number is calculated" });
  await dialog.getByText("25,927 page views ÷ 3.40 pages per visit = 7,614–7,637").waitFor();
});

test("going to another screen changes title and address and puts the keyboard at its beginning", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Budget" }).click();
  await page.waitForURL("**/en/budget/");
  await expect.poll(() => page.title()).toBe("Budget – Chancery");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("changing the language keeps the screen and the choice", async ({ page }) => {
  await page.goto("en/coverage/");
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.getByRole("link", { name: "Français" }).click();
  await page.waitForURL("**/fr/coverage/?channels=twitter");
  await page.getByText("15 des 83 postes cités dans la réponse").first().waitFor();
});

test("data that cannot be fetched are said to be missing, the page stays readable, and a retry brings it to life", async ({
  page,
  problems,
}) => {
  await page.route("**/answer-*.json", (route) => route.abort());
  await page.goto("en/coverage/");
  const alert = page.getByRole("alert");
  await alert.getByText("A part of this page could not be loaded.").waitFor();
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(80);
  await page.unroute("**/answer-*.json");
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.getByText("15 of 83 posts named in the answer").first().waitFor();
  await alert.waitFor({ state: "detached" });
  expect(problems.splice(0).every((problem) => /ERR_FAILED|no answer/.test(problem))).toBe(true);
});

test("a screen that was pointed at is shown at once, without a word of waiting between", async ({ page }) => {
  // The patience for what is on its way ends when it is told to, however slow the machine is.
  await page.addInitScript(() => {
    const set = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, delay = 0) => (delay === 150 ? 0 : set(work, delay)),
    });
  });
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  const link = page.getByRole("navigation").getByRole("link", { name: "Budget", exact: true });
  await Promise.all([page.waitForResponse("**/Budget-*.js"), link.hover()]);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector(".loading")) document.body.dataset["waited"] = "";
    }).observe(document.body, { childList: true, subtree: true });
  });
  await link.click();
  await page.waitForURL("**/en/budget/");
  await page.getByRole("heading", { level: 1, name: /estimated amounts/ }).waitFor();
  expect(await page.locator("[data-waited]").count()).toBe(0);
});

for (const { what, file, name, open, shown } of [
  { what: "screen", file: "Traffic", name: "Traffic", open: "link", shown: "heading" },
  { what: "view", file: "PostMatrix", name: "Matrix", open: "radio", shown: "table" },
] as const) {
  test(`a ${what} whose code cannot be loaded says so, and a retry brings it without loading the page anew`, async ({
    page,
    problems,
  }) => {
    await page.goto("en/coverage/");
    await waitUntilHydrated(page);
    await page.evaluate(() => (document.body.dataset["kept"] = ""));
    await page.route(`**/${file}-*.js`, (route) => route.abort());
    await page.getByRole(open, { name, exact: true }).click({ force: true });
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByText("the site does not answer").waitFor();
    await page.unroute(`**/${file}-*.js`);
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("main").getByRole(shown).first().waitFor();
    await alert.waitFor({ state: "detached" });
    expect(await page.locator("[data-kept]").count()).toBe(1);
    expect(problems.splice(0).every((problem) => problem.includes("ERR_FAILED"))).toBe(true);
  });
}

test("a page whose messages are gone says so in its language, and a retry brings it to life", async ({
  page,
  problems,
}) => {
  const messages = "**/messages-*/fr-everyPage.json";
  await page.route(messages, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("fr/coverage/");
  const alert = page.getByRole("alert");
  await alert.getByText("Une partie de cette page n’a pas pu être chargée.").waitFor();
  await page.unroute(messages);
  await alert.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.getByText("15 des 83 postes cités dans la réponse").first().waitFor();
  expect(problems.splice(0).every((problem) => problem.includes("404"))).toBe(true);
});

test("data that arrive cut off are asked for again", async ({ page }) => {
  let isCut = true;
  await page.route("**/answer-*.json", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: isCut ? body.slice(0, -100) : body });
    isCut = false;
  });
  await page.goto("en/budget/");
  await waitUntilHydrated(page);
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a table that may be missing leaves the rest, with a word on what is missing", async ({
  page,
  problems,
}) => {
  await page.route("**/answer-*.json", async (route) => {
    const response = await route.fetch();
    const tables = parseCompactTables(await response.text());
    const body = formatCompactTables({
      dataset: { ...tables.dataset, statements: [] },
      missing: ["statements"],
    });
    await route.fulfill({ response, body });
  });
  await page.goto("en/budget/");
  await page
    .getByRole("status")
    .getByText(/statements/)
    .waitFor();
  await page.getByRole("heading", { level: 1 }).waitFor();
  problems.splice(0);
});

test("the page in plain words says the answer in ten short sentences, in every language", async ({
  page,
}) => {
  for (const language of LANGUAGES) {
    await page.goto(`${language}/plain/`);
    const sentences = await page
      .getByRole("main")
      .locator("ol > li")
      .evaluateAll((items) => items.map(({ firstChild }) => firstChild?.textContent?.trim() ?? ""));
    expect(sentences.length, language).toBe(10);
    // About fifteen words, and more where the ministry or its site has a long name.
    const long = sentences.filter((sentence) => sentence.split(" ").length > 20 || /[.?!] /.test(sentence));
    expect(long, language).toEqual([]);
  }
});
