import type { Page } from "playwright-core";
import { findInBothThemes } from "../inspect/findInBothThemes";
import { expect, test, waitUntilHydrated } from "../site/site";

const NUMBER = "54-0516";
const BULLETIN = "bulletin B079";

/** Opens the citation by keyboard alone. */
async function openCitation(page: Page, name: RegExp | string) {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  if (typeof name !== "string") {
    // A card offers its citation among all ways to take it along.
    await page.getByRole("button", { name: /^(How to cite it|Comment le citer)$/ }).focus();
    await page.keyboard.press("Enter");
  }
  const dialog = page.getByRole("dialog", { name: /^(How to cite|Comment citer)$/ });
  await dialog.waitFor();
  return dialog;
}

function todayInEnglish(): string {
  return new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

const NOTES = [
  ["Evidence for “Page views”: question 2b", "Page views: 25,927"],
  ["How “Visits” is calculated", "Calculated (not stated): 25,927 page views ÷ 3.40"],
] as const;

test("stated and derived figures are cited from their notes, by keyboard, and copied; the link of a card is copied, with a word that it is; BibTeX and CSL-JSON come as files without breaking the policy; where the clipboard is closed, the text is selected", async ({
  openPage,
}) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  for (const [link, claim] of NOTES) await expectCitedFromNote(page, link, claim);
  await expectLinkCopied(page);
  await expectFiles(page);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await expectSelected(page);
});

async function expectCitedFromNote(page: Page, link: string, claim: string): Promise<void> {
  await page.getByRole("link", { name: link }).first().focus();
  await page.keyboard.press("Enter");
  const dialog = await openCitation(page, "Cite");
  await page.getByRole("button", { name: "Copy: Plain text" }).focus();
  await page.keyboard.press("Enter");
  await dialog.getByRole("status").getByText("Copied: Plain text").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [claim, NUMBER, BULLETIN, "question 2b", `accessed on ${todayInEnglish()}`]) {
    expect(copied).toContain(part);
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  // The note is still open, and the keyboard where it was.
  expect(await page.getByRole("dialog").count()).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Cite");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function expectLinkCopied(page: Page): Promise<void> {
  const card = page.locator("#visit-chain");
  await card.getByRole("link", { name: /^Link to: / }).click();
  await card.getByRole("status").getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toMatch(/traffic\/#visit-chain$/);
}

async function expectFiles(page: Page): Promise<void> {
  const dialog = await openCitation(page, /^Take along: .*came from Belgium/);
  const texts = new Map<string, string>();
  for (const ending of [".bib", ".json"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("link", { name: `Download (${ending})` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`chancery-54-0516-visitors-origin${ending}`);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    texts.set(ending, Buffer.concat(chunks).toString("utf8"));
  }
  expect(texts.get(".bib")).toMatch(/^@misc\{chancery-54-0516-visitors-origin,\n/);
  const [item] = JSON.parse(texts.get(".json") ?? "[]");
  expect(item).toMatchObject({ type: "report", number: NUMBER, contributor: [{ literal: "Peter Luykx" }] });
  await closeDialogs(page);
}

async function expectSelected(page: Page): Promise<void> {
  const dialog = await openCitation(page, /^Take along: Visitors, visits and views/);
  await dialog.getByRole("button", { name: "Copy: CSL-JSON" }).click();
  await dialog
    .getByRole("status")
    .getByText(/The text is selected/)
    .waitFor();
  const selected = await page.evaluate(() => String(document.getSelection()));
  expect(JSON.parse(selected)).toHaveLength(1);
}

/** Until each is gone: one that is only closed tells so in a moment of its own, and would take the next along. */
async function closeDialogs(page: Page): Promise<void> {
  const open = page.locator("dialog");
  for (let left = await open.count(); left > 0; left -= 1) {
    await page.keyboard.press("Escape");
    await expect.poll(() => open.count()).toBe(left - 1);
  }
}

test("a card with a table is cited with the view that the reader has chosen", async ({ openPage }) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/budget/?view=time");
  await waitUntilHydrated(page);
  const dialog = await openCitation(page, /^Take along: The amounts add up/);
  const link = await dialog.getByLabel("Permanent link", { exact: true }).inputValue();
  expect(link).toMatch(/\/en\/budget\/\?view=time#budget-lines$/);
  await dialog.getByRole("button", { name: "Copy: BibTeX" }).click();
  await dialog.getByRole("status").getByText("Copied: BibTeX").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`url = {${link}}`);
  expect(copied).toContain(NUMBER);
});

// Each screen on a phone, where what stands above a card is highest, and one in a wide window.
for (const [address, width] of [
  ["en/budget/?view=time#budget-left-out", 360],
  ["en/coverage/?channels=twitter#other-channels", 360],
  ["fr/traffic/#site-content", 360],
  ["en/coverage/?channels=twitter#other-channels", 1280],
] as const) {
  test(`${address} leads to its card on a screen of ${width} pixels`, async ({ openPage }) => {
    const page = await openPage({ viewport: { width, height: 740 } });
    await page.goto(address);
    await waitUntilHydrated(page);
    const card = page.locator(":target");
    await expect
      .poll(async () => {
        const { y } = (await card.boundingBox()) ?? { y: Infinity };
        return y > -50 && y < 700;
      })
      .toBe(true);
  });
}

test("without script a card has its permanent link, and nothing that needs script", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/coverage/");
  await page.getByRole("link", { name: /^Lien vers.: 83/ }).click();
  await page.waitForURL("**/fr/coverage/#posts");
  expect(await page.locator(":target table").count()).toBe(1);
  expect(await page.getByRole("button", { name: /^Exporter/ }).count()).toBe(0);
});

test("axe finds nothing in the dialog, light and dark, and it does not scroll sideways", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto("fr/traffic/");
  await waitUntilHydrated(page);
  const dialog = await openCitation(page, /^Exporter.: Visiteurs, visites et pages vues/);
  expect(await findInBothThemes(page, [320], "dialog[open]")).toEqual([]);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test("a filtered view is cited with its filter, and who answered and asked", async ({ page }) => {
  await page.goto("en/coverage/?channels=twitter&regions=Africa");
  await waitUntilHydrated(page);
  await page.locator(".coverage > .card-foot").getByRole("button", { name: "Take along" }).click();
  await page.getByRole("button", { name: "How to cite it" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "How to cite" });
  const forms = dialog.getByRole("textbox", { name: /Plain text|BibTeX|CSL-JSON/ });
  await expect.poll(() => forms.count()).toBe(3);
  for (const form of await forms.all()) {
    const text = await form.inputValue();
    expect(text).toContain("Region: Africa");
    expect(text).toContain("Vice-premier ministre");
    expect(text).toContain("Peter Luykx (N-VA)");
  }
});
