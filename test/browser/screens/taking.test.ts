import { unzipSync } from "fflate";
import type { Download, Locator, Page } from "playwright-core";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../../src/i18n/languages";
import { findViolations } from "../inspect/axe";
import { followMenu } from "../inspect/followMenu";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";
import { readCsvObjects } from "../../fixtures/readCsvObjects";

const IN_AFRICA = ["Bujumbura", "Kampala", "Nairobi", "Ouagadougou"];
const CHOSEN = "coverage/?channels=twitter&regions=Africa";

const say = (language: InterfaceLanguage, id: string): string => messagesOf(language)[id] ?? id;

async function openTaking(page: Page, language: InterfaceLanguage, card: string): Promise<Locator> {
  await page
    .locator(card)
    .getByRole("button", { name: say(language, "out.take") })
    .last()
    .click();
  const dialog = page.getByRole("dialog", { name: say(language, "take.title") });
  await dialog.getByRole("button", { name: say(language, "take.format.csv") }).waitFor();
  return dialog;
}

async function download(dialog: Locator, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    dialog.page().waitForEvent("download"),
    dialog.getByRole("button", { name, exact: true }).click(),
  ]);
  return await readDownload(file);
}

async function readDownload(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test("the posts on Twitter in Africa leave as CSV, as XLSX and as map data, without breaking the policy", async ({
  page,
}) => {
  await page.goto(`fr/${CHOSEN}`);
  await waitUntilHydrated(page);
  const dialog = await openTaking(page, "fr", ".coverage > .card-foot");
  await dialog.getByRole("radio", { name: "Affichées : 4 lignes" }).waitFor();
  const rows = readCsvObjects((await download(dialog, "CSV pour tableurs")).toString("utf8").slice(1), ";");
  expect(rows.map(({ Poste }) => Poste)).toEqual(IN_AFRICA);
  expect(rows[0]?.["Filtre"]).toContain("Afrique");
  expect(rows[0]?.["Adresse"]).toMatch(/fr\/coverage\/\?channels=twitter&regions=Africa#posts$/);
  const sheets = Object.keys(unzipSync(await download(dialog, "Excel (XLSX)")));
  expect(sheets.filter((path) => path.startsWith("xl/worksheets/"))).toHaveLength(3);
  const map = JSON.parse((await download(dialog, "GeoJSON pour cartes")).toString("utf8"));
  expect(map.features).toHaveLength(IN_AFRICA.length);
  await dialog.getByRole("radio", { name: "Toutes : 83 lignes" }).check();
  const all = readCsvObjects((await download(dialog, "CSV pour programmes")).toString("utf8"));
  expect(all).toHaveLength(83);
  expect(all[0]).toMatchObject({ about_filter: "" });
  expect(all[0]?.["about_address"]).toMatch(/fr\/coverage\/#posts$/);
});

test("the dialog is worked by keyboard alone, and the focus comes back", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  const button = page.locator("#visitors-origin").getByRole("button", { name: /^Take along: / });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Take this along" });
  const firstFile = dialog.getByRole("button", { name: "CSV for spreadsheets" });
  await firstFile.waitFor();
  // The files arrive above what could be pressed first: nothing before them is missed.
  const title = dialog.getByRole("heading", { level: 2 });
  await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  await expect.poll(() => firstFile.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("Copy table puts what is read on the clipboard, as text and as HTML; where the clipboard is closed, the table is selected", async ({
  openPage,
}) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  const dialog = await openTaking(page, "en", "#posts-by-region");
  const copy = dialog.getByRole("button", { name: "Copy table" });
  await copy.click();
  await dialog.getByRole("status").getByText("The table is copied.").waitFor();
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return await (await item!.getType(wanted)).text();
    }, type);
  const lines = (await read("text/plain")).split("\n");
  expect(lines).toContain("Africa\t12\t10\t4\t2");
  expect(await read("text/html")).toContain("<td>10</td>");

  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await copy.click();
  await dialog.getByRole("textbox", { name: "Copy table" }).waitFor();
  await expect
    .poll(() => page.evaluate(() => String(document.getSelection())))
    .toContain("Africa\t12\t10\t4\t2");
});

/** Selects the whole of each element and copies it as a reader does; gives what would be on the clipboard. */
async function copyEach(
  page: Page,
  selector: string,
): Promise<{ plain: string; html: string; seen: string }[]> {
  // The code for it comes when a first selection begins.
  await page.evaluate(() => document.dispatchEvent(new Event("selectstart")));
  await page.waitForFunction(() => {
    const probe = document.querySelector("main sup");
    if (!probe?.parentElement) return true;
    document.getSelection()?.selectAllChildren(probe.parentElement);
    const event = new ClipboardEvent("copy", {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
    });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  });
  return await page.evaluate((wanted) => {
    const things = [...document.querySelectorAll(wanted)].filter((thing) => thing.checkVisibility());
    return things.map((thing) => {
      document.getSelection()?.selectAllChildren(thing);
      const data = new DataTransfer();
      const event = new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true });
      thing.dispatchEvent(event);
      const native = String(document.getSelection());
      return {
        plain: event.defaultPrevented ? data.getData("text/plain") : native,
        html: event.defaultPrevented ? data.getData("text/html") : "",
        seen: thing.textContent,
      };
    });
  }, selector);
}

/** What is selected and copied has no mark in it, and of each table as many cells as it has. */
async function expectNoMarks(page: Page, where: string): Promise<void> {
  await hydrateAll(page);
  expect.soft(await page.locator("main .footnote").count(), where).toBeGreaterThan(0);
  for (const { plain, html } of await copyEach(page, "main :is(h1, h2, .lead)")) {
    expect.soft(plain, where).not.toMatch(/\d[1-9][a-e](?!\p{L})/u);
    expect.soft(html, where).not.toMatch(/<sup|<a /);
  }
  for (const { plain, html } of await copyEach(page, "main table")) {
    const shape = plain.split("\n").filter((line) => line.includes("\t"));
    expect.soft(shape.length, where).toBeGreaterThan(0);
    expect.soft(plain, where).not.toMatch(/\d\s?[1-9][a-e](?:\t|$)/m);
    expect.soft(html, where).toMatch(/<t[rdh]/);
    expect.soft(html, where).not.toMatch(/<sup|<a |class=|<svg/);
  }
}

test("what is selected and copied on each screen with figures has no mark in it, and as many cells as the table", async ({
  page,
}) => {
  await page.goto("fr/overview/");
  await waitUntilHydrated(page);
  await expectNoMarks(page, "overview");
  for (const screen of ["budget", "traffic", "newsletters", "compare", "questions"]) {
    await followMenu(page, say("fr", `screen.${screen}`));
    await expectNoMarks(page, screen);
  }
});

test("what is selected and copied in each view of the chosen posts has no mark in it, and channels and figures are those of the data", async ({
  page,
}) => {
  await page.goto(`fr/${CHOSEN}`);
  await waitUntilHydrated(page);
  await expectNoMarks(page, "list");
  const [posts] = await copyEach(page, ".post-table");
  const rows = posts?.plain.split("\n").filter((line) => line.includes("\t")) ?? [];
  expect(rows).toHaveLength(1 + IN_AFRICA.length);
  for (const row of rows.slice(1)) expect(row.split("\t")[3]).toContain("Twitter");
  const [byRegion] = await copyEach(page, "#posts-by-region table");
  expect(byRegion?.plain.split("\n")).toContain(`${say("fr", "region.Africa")}\t12\t10\t4\t2`);
  for (const view of ["matrix", "combinations", "groups"]) {
    await page.getByRole("radio", { name: say("fr", `coverage.view.${view}`), exact: true }).check();
    await page.waitForURL(`**view=${view}`);
    await expectNoMarks(page, view);
  }
});

test("figures that are copied are written as each language writes numbers", async ({ page }) => {
  for (const language of INTERFACE_LANGUAGES) {
    await page.goto(`${language}/traffic/`);
    await waitUntilHydrated(page);
    await hydrateAll(page);
    const [figures] = await copyEach(page, "#traffic-figures table");
    const visitors = new Intl.NumberFormat(`${language === "en" ? "en-GB" : `${language}-BE`}`).format(5878);
    const cells = figures?.plain.split("\n").flatMap((line) => line.split("\t"));
    expect.soft(cells, language).toContain(visitors);
  }
});
