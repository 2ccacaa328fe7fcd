import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test, waitUntilHydrated } from "../site/site";

const matrix = (page: Page) => page.getByRole("table", { name: /in the answer to each question/ });
const tick = (page: Page, question: string) => page.getByRole("checkbox", { name: `Ask ${question} again` });
const draft = (page: Page) => page.getByRole("textbox", { name: "Text of the draft" });

test("the matrix has all eleven sub-questions with their judgement in words; a count leads to the evidence of everything it counts, a row to the card of its sub-question; the timeline is true to scale and says the 91 days", async ({
  page,
}) => {
  await page.goto("en/questions/");
  const rows = matrix(page).locator("tbody tr");
  expect(await rows.count()).toBe(11);
  expect(await rows.filter({ hasText: "answered in full" }).count()).toBe(6);
  expect(await rows.filter({ hasText: "answered in part" }).count()).toBe(5);

  await tick(page, "1a").and(page.locator(":enabled")).waitFor();
  await page.getByRole("link", { name: "7 figures in the answer to 2b" }).click();
  const dialog = page.getByRole("dialog", { name: "Where the answer says so" });
  await dialog.getByText("5.878 visiteurs uniques").waitFor();
  await expect.poll(() => dialog.getByRole("listitem").count()).toBe(7);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await matrix(page).getByRole("link", { name: /^2b / }).click();
  await page.waitForURL("**/questions/#q-2b");
  expect(await page.locator(":target").getByRole("heading", { level: 2 }).innerText()).toMatch(/^2b: /);
  await expectTimeline(page);
});

async function expectTimeline(page: Page): Promise<void> {
  await page.getByRole("img", { name: /Answer due: 25 March 2016/ }).waitFor();
  const widthOf = (ink: string) =>
    page.locator(`#chronology .timeline-${ink} rect`).evaluate((bar) => bar.getBoundingClientRect().width);
  expect((await widthOf("accent")) / (await widthOf("second"))).toBeCloseTo(91 / 31, 1);
  await page.getByRole("heading", { name: /published 91 days after it was due/ }).waitFor();
  await page.getByText("The date of publication is not the date of signing").waitFor();
}

test("a question put in Dutch is drafted anew in Dutch on a page in German, in French on one in French", async ({
  page,
}) => {
  for (const [language, drafted] of [
    ["fr", "fr"],
    ["de", "nl"],
  ] as const) {
    await page.goto(`${language}/questions/?ask=2b`);
    await waitUntilHydrated(page);
    await expect.poll(() => page.locator("#draft-text").getAttribute("lang")).toBe(drafted);
  }
});

test("the draft is in the order of the document, whatever the order of ticking; ticking 2b drafts a question that cites the first one, and a reload keeps the language chosen", async ({
  page,
}) => {
  await page.goto("en/questions/");
  await page.getByText("No question is ticked.").first().waitFor();
  await tick(page, "3a").check();
  await tick(page, "1b").check();
  await page.waitForURL("**/?ask=1b,3a");
  await page.getByRole("button", { name: "Tick what was not fully answered" }).click();
  await page.waitForURL("**/?ask=1b,2b,3a,3b,3d");
  await page.getByRole("button", { name: "Untick all" }).click();
  await page.getByText("No question is ticked.").first().waitFor();

  await tick(page, "2b").check();
  await page.waitForURL("**/en/questions/?ask=2b");
  await expect.poll(() => draft(page).inputValue()).toContain("het aantal bezoekers per maand");
  await page.getByRole("radio", { name: "Français" }).check();
  await page.waitForURL("**/en/questions/?ask=2b&draft=fr");
  await expect.poll(() => draft(page).inputValue()).toContain("La question 2, b), demandait");
  await page.getByRole("radio", { name: "Nederlands" }).check();
  await page.waitForURL("**/en/questions/?ask=2b&draft=nl");
  await expect.poll(() => draft(page).getAttribute("lang")).toBe("nl");
  await expect.poll(() => draft(page).inputValue()).toContain("het aantal bezoekers per maand");
  const text = await draft(page).inputValue();
  for (const words of [
    "54-0516",
    "B068",
    "B079",
    "24 juni 2016",
    "5.878",
    "het aantal bezoekers per maand",
  ]) {
    expect(text).toContain(words);
  }
  await page.reload();
  await expect.poll(() => draft(page).inputValue()).toBe(text);
  expect(await tick(page, "2b").isChecked()).toBe(true);
  expect(await tick(page, "2a").isChecked()).toBe(false);
});

test("what the reader changed is copied, which is announced, or selected where the clipboard is closed, and downloaded; it is kept when the choice, the page or its language changes, and dropped when asked", async ({
  openPage,
}) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/questions/?ask=2b&draft=fr");
  const changed = "Mes propres mots – à « moi »";
  await draft(page).and(page.locator(":enabled")).fill(changed);
  await expectLeaves(page, changed);

  await tick(page, "1b").check();
  await page.getByText("your text was kept").waitFor();
  expect(await draft(page).inputValue()).toBe(changed);
  await page.goto("nl/questions/?ask=2b");
  const inDutch = page.getByRole("textbox", { name: "Tekst van het ontwerp" });
  await expect.poll(() => inDutch.inputValue()).toBe(changed);
  await page.goto("en/questions/");
  await expect.poll(() => draft(page).inputValue()).toBe(changed);
  await page.goto("en/questions/?ask=2b&draft=fr");
  await page.getByRole("button", { name: "Discard my changes and write it afresh" }).click();
  await expect.poll(() => draft(page).inputValue()).toContain("La question 2, b), demandait");
});

async function expectLeaves(page: Page, text: string): Promise<void> {
  const copy = page.getByRole("button", { name: "Copy the draft" });
  await copy.click();
  await page.getByRole("status").getByText("Copied: Text of the draft").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^Download \(\.txt\)/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("question-54-0516-fr.txt");
  expect(readFileSync(await download.path(), "utf8")).toBe(text);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("closed"));
  });
  await copy.click();
  await page.getByRole("status").getByText("The text is selected").waitFor();
  const selected = () =>
    draft(page).evaluate((field: HTMLTextAreaElement) => [
      field.selectionStart,
      field.selectionEnd - field.value.length,
    ]);
  await expect.poll(selected).toEqual([0, 0]);
}

test("without script the cards are there, with what is missing, and nothing that would need it", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/questions/#q-2b");
  expect(await page.locator(".question-card").count()).toBe(11);
  const card = page.locator(":target");
  expect(await card.innerText()).toMatch(/5\s878/);
  expect(await card.getByRole("heading", { name: /réponse complète/ }).isVisible()).toBe(true);
  expect(await page.locator("input:visible, textarea:visible").count()).toBe(0);
});
