import type { Page } from "playwright-core";
import { zipPackage } from "../../../src/export/zipPackage";
import { makeRegisterFiles } from "../../sources/registerFiles";
import { expect, test, waitUntilHydrated } from "../site/site";

const REGISTER_ZIP = zipPackage("missions-register", await makeRegisterFiles());
/** What only the shipped answer, or any answer, is called. */
const OF_AN_ANSWER = /answer|sub-question|chamber|belg|2016|focus on/i;

async function openRegister(page: Page): Promise<void> {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
  const file = { name: "register.zip", mimeType: "application/zip", buffer: Buffer.from(REGISTER_ZIP) };
  await page.getByLabel("Choose a file").setInputFiles(file);
  await page.getByRole("heading", { name: "A data package: Missions register" }).waitFor();
}

const describe = (page: Page) => page.locator('meta[name="description"]').getAttribute("content");

test("the source screen speaks of a package that is opened, before the other screens do; title, description and address follow a register that is shown, notes and citations say which record it is, glossary and search know no word of an answer, and all goes back with it", async ({
  page,
}) => {
  await openRegister(page);
  await page.getByRole("heading", { name: "Check every entry against its record" }).waitFor();
  await page.getByRole("heading", { name: "6 pieces of evidence" }).waitFor();
  expect(await page.getByRole("heading", { name: "How to bring the text here" }).count()).toBe(0);
  const before = await describe(page);

  await page.getByRole("button", { name: "Show it on all pages" }).click();
  await page.getByRole("region", { name: "Document shown" }).waitFor();
  await expect.poll(() => page.title()).toBe("Source: Missions register, 1 – 9 Mar 2024 – Chancery");
  expect(await describe(page)).toMatch(/^Missions register, 1 – 9 Mar 2024: /);
  await page.waitForURL(/[?&]data=missions-register\.[0-9a-f]{12}$/);

  await page.getByRole("navigation").getByRole("link", { name: "Coverage", exact: true }).click();
  await page.getByRole("heading", { name: "5 posts are named, 3 of them recorded on Facebook" }).waitFor();
  await expect.poll(() => page.title()).toBe("Coverage: Missions register, 1 – 9 Mar 2024 – Chancery");
  await expectCards(page);
  await expectGlossary(page);
  await expectSearch(page);

  await page.getByRole("button", { name: "Return to this site’s data" }).click();
  await expect.poll(() => page.title()).toBe("Coverage – Chancery");
  expect(await describe(page)).toBe(before);
});

/** Posts without a place are named beside the map; a card has all accounts; its notes and citations name the record. */
async function expectCards(page: Page): Promise<void> {
  await page.getByText("are not on the map, since no place is stated: Kiribati and Scott Base").waitFor();
  await page.getByRole("table").getByRole("link", { name: "Jakarta" }).click();
  const jakarta = page.getByRole("complementary", { name: "Jakarta" });
  await jakarta.getByText("jakarta1").waitFor();
  await jakarta.getByText("jakarta2").waitFor();

  await page.getByRole("table").getByRole("link", { name: "Scott Base" }).click();
  const card = page.getByRole("complementary", { name: "Scott Base" });
  await card.getByText("stated to have none").waitFor();
  await card.getByRole("link", { name: /^Evidence for .*: record$/ }).click();
  const note = page.getByRole("dialog");
  await note.getByText("record Q-antarctica, instagram, seen 1 – 9 Mar 2024").waitFor();
  await note.getByRole("button", { name: "Cite" }).click();
  const citation = page.getByRole("dialog", { name: "How to cite" });
  await citation.getByText("Recorded as “none” (record Q-antarctica, instagram").first().waitFor();
  expect(await citation.textContent()).not.toMatch(OF_AN_ANSWER);
  await page.keyboard.press("Escape");
  await citation.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await note.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
}

async function expectGlossary(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Glossary and method" }).click();
  const glossary = page.getByRole("dialog", { name: "Glossary and method" });
  await glossary.getByText("Not recorded", { exact: true }).waitFor();
  const terms = await glossary.getByRole("term").allTextContents();
  expect(terms).toContain("Stated to have none");
  expect(terms).not.toContain("Sub-question");
  expect(terms).not.toContain("Not on the list");
  expect(await glossary.textContent()).not.toMatch(OF_AN_ANSWER);
  await page.keyboard.press("Escape");
  await glossary.waitFor({ state: "detached" });
}

async function expectSearch(page: Page): Promise<void> {
  await page.keyboard.press("Control+K");
  const search = page.getByRole("dialog");
  await search.getByRole("combobox").fill("recorded");
  await search.getByRole("option", { name: /Not recorded/ }).waitFor();
  await search.getByRole("combobox").fill("sub-question");
  await search.getByText("Nothing found").waitFor();
  await page.keyboard.press("Escape");
  await search.waitFor({ state: "detached" });
}
