import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readEditorialFolder } from "../../../src/cli/readEditorialFolder";
import { zipPackage } from "../../../src/export/zipPackage";
import { makeTemplates } from "../../../src/intake/template/makeTemplates";
import { writeWorkbook } from "../../../src/package/write/writeWorkbook";
import { ROOT } from "../../../src/tools/root";
import { makeSample } from "../../../src/tools/sample/samplePackage";
import { odsOf } from "../../fixtures/spreadsheets";
import { FRENCH_LETTERED } from "../../fixtures/testDocuments";
import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

/** A public register of 9,852 missions, which is not part of the project. */
const REGISTER = join(ROOT, "../shared/files/database_of_embassies-2022-11-16.csv");
const isThere = existsSync(REGISTER);

const LIST = `Country,City,Type,Facebook,Twitter
Italy,Rome,Embassy,ExampleRome,
Peru,Atlantis,Embassy,https://twitter.com/x,@ExamplePeru
Kenya,Nairobi,Embassy,no,
,,,nobody,
`;

async function openList(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

async function goToScreen(page: Page, language = "en"): Promise<void> {
  await page.goto(`${language}/open/`);
  await waitUntilHydrated(page);
}

const main = (page: Page) => page.getByRole("main");
const show = (page: Page) => main(page).getByRole("button", { name: "Show on the map" }).first();

async function showOnMap(page: Page, postCount: string): Promise<void> {
  await show(page).click();
  await page.waitForURL(/\/coverage\//);
  await main(page)
    .locator(".coverage-count")
    .getByText(new RegExp(`^${postCount} of ${postCount} posts?`))
    .first()
    .waitFor();
}

const odsRow = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join("")}</table:table-row>`;

const FILES: readonly (readonly [name: string, content: string | Uint8Array, posts: string])[] = [
  [
    "separated by tabs under a header with commas.csv",
    '"City","Country","X"\nRome\tItaly\ta\nLima\tPeru\tb\n',
    "2",
  ],
  [
    "one row for each account.csv",
    "Pays;Ville;Réseau;Compte\nItalie;Rome;X;@a\nItalie;Rome;Facebook;bb\n",
    "1",
  ],
  ["of one ministry.xlsx", new Uint8Array(makeTemplates("fr").get("example.xlsx") as Uint8Array), "5"],
  [
    "of one ministry.ods",
    odsOf(
      odsRow("Land", "Stadt", "Facebook") + odsRow("Italien", "Rom", "beispiel") + odsRow("Peru", "Lima", ""),
    ),
    "2",
  ],
  [
    "semicolons in Windows-1252.csv",
    Uint8Array.from("Pays;Ville;Facebook\nSuisse;Genève;exemple\nPérou;Lima;\n", (sign) =>
      sign.charCodeAt(0),
    ),
    "2",
  ],
];

const TWO_SHEETS = writeWorkbook([
  {
    name: "Notes",
    rows: [
      ["Country", "City"],
      ["Italy", "Rome"],
      ["Peru", "Lima"],
      ["Kenya", "Nairobi"],
    ],
  },
  {
    name: "Posts",
    rows: [
      ["Country", "City", "X"],
      ["Japan", "Tokyo", "example"],
    ],
  },
]);

test("tables of all forms can be shown on the map without a choice; of a workbook with two sheets the other one is one choice away, and a reload still shows it on the map", async ({
  page,
}) => {
  await goToScreen(page);
  for (const [name, content, posts] of FILES) {
    await openList(page, name, content);
    const words = posts === "1" ? "One post" : `${posts} posts`;
    await main(page)
      .getByRole("heading", { name: `${words} in ${name}` })
      .waitFor();
    expect.soft(await show(page).isEnabled(), name).toBe(true);
  }

  await openList(page, "two sheets.xlsx", TWO_SHEETS);
  await main(page).getByRole("heading", { name: "3 posts in two sheets.xlsx" }).waitFor();
  await main(page).getByRole("combobox", { name: "Sheet" }).selectOption({ label: "Posts (2 rows)" });
  await main(page).getByRole("heading", { name: "One post in two sheets.xlsx" }).waitFor();
  await showOnMap(page, "1");
  await page.reload();
  await page.getByRole("region", { name: "Document shown" }).waitFor();
  await main(page).locator(".coverage-count").getByText("1 of 1 post").first().waitFor();
});

const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, says: string])[] = [
  [
    "cut off.xlsx",
    writeWorkbook([{ name: "Posts", rows: [["City"], ["Rome"]] }]).slice(0, 400),
    "is damaged or cut off",
  ],
  ["list.pdf", "%PDF-1.7\n", "This is a PDF. Copy its table into a spreadsheet"],
  ["scan.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "This is a picture."],
  ["rows.json", '[{"city":"Rome"}]', "Save its rows as CSV"],
];

test("what is no table is refused in words, and the list that was open stays; a doubt in it is shown with its row, settled by one choice, and taken back", async ({
  page,
}) => {
  await goToScreen(page);
  await openList(page, "list.csv", LIST);
  await show(page).waitFor();
  for (const [name, content, says] of REFUSED) {
    await openList(page, name, content);
    const alert = main(page)
      .getByRole("alert")
      .filter({ hasText: `${name} could not be read` });
    await alert.getByText(says).waitFor();
    await alert.getByText("list.csv is still open below.").waitFor();
  }
  expect(await findViolations(page, { part: "main" })).toEqual([]);

  await main(page).getByText("3 used, 1 not used").waitFor();
  await main(page)
    .getByRole("row", { name: /^5 nobody/ })
    .waitFor();
  // Where its place was inferred, the same row stands without a choice.
  const unknown = main(page).getByRole("row", { name: /^3 City Atlantis Choose/ });
  const choice = unknown.getByRole("combobox", { name: "City meant by Atlantis" });
  await choice.focus();
  await choice.selectOption({ label: "Lima, Peru" });
  await unknown.waitFor({ state: "detached" });
  const findings = main(page).getByRole("heading", { name: /^What you should know/ });
  await expect.poll(() => findings.evaluate((element) => element === document.activeElement)).toBe(true);
  await main(page).getByRole("button", { name: "Undo the last choice" }).first().click();
  await main(page).getByText("The city was not found (1)").waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    main(page).getByRole("button", { name: "Save the rows that are not used (CSV)" }).click(),
  ]);
  expect(
    readFileSync(await saved.path(), "utf8")
      .replace("\uFEFF", "")
      .split("\r\n")
      .slice(0, 2),
  ).toEqual([
    "row,reason,Country,City,Type,Facebook,Twitter",
    '5,"Names no place, country, name or identifier",,,,nobody,',
  ]);
});

test("a written question and a data package are read where such are read", async ({ page }) => {
  await goToScreen(page);
  await openList(page, "question.txt", FRENCH_LETTERED);
  await page.waitForURL(/\/source\//);
  await main(page).getByRole("region", { name: "The text, with its evidence marked" }).waitFor();
  const sample = await makeSample(readEditorialFolder(undefined).editorial.reference, {
    postCount: 10,
    seed: 7,
  });
  await page.goBack();
  await page.waitForURL(/\/open\//);
  await openList(page, "sample.zip", zipPackage(sample.name, sample.files));
  await page.waitForURL(/\/source\//);
  await main(page)
    .getByRole("heading", { name: /^A data package: Synthetic sample/ })
    .waitFor();
});

test("choices that were saved are taken for the same table again; a cell is split by one press, and the list is still under review, as chosen, after a reload, until it is closed", async ({
  page,
}) => {
  await goToScreen(page);
  await openList(page, "list.csv", "Land,Where,FB\nItaly,Rome,a\nPeru,Lima,b\n");
  await main(page).getByText("1 column is not used").click();
  await main(page).getByRole("combobox", { name: "Where" }).selectOption("city");
  await main(page)
    .getByRole("radio", { name: /^The list says all there is/ })
    .check();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    main(page).getByRole("button", { name: "Save your choices (mapping.json)" }).click(),
  ]);
  const mapping = readFileSync(await saved.path());
  await main(page).getByRole("button", { name: "Close this list" }).first().click();
  await openList(page, "mapping.json", mapping);
  await main(page).getByText("Now open the table that they are for.").waitFor();
  await openList(page, "list.csv", "Land,Where,FB\nItaly,Rome,a\nPeru,Lima,b\n");
  await main(page).getByText("Every post has a place.").waitFor();
  expect(
    await main(page)
      .getByRole("radio", { name: /^The list says all there is/ })
      .isChecked(),
  ).toBe(true);
  await main(page).getByText("chosen by you").first().waitFor();

  await main(page).getByRole("button", { name: "Close this list" }).first().click();
  await openList(
    page,
    "two.csv",
    "Country,City,Type,X\nKenya,Nairobi,Embassy,@one / @two\nPeru,Lima,Embassy,@three\n",
  );
  await main(page).getByText("Rows to look at, as they stand in the table: 1 of 1").first().click();
  await main(page).locator("mark").getByText("@one / @two").waitFor();
  await main(page).getByRole("button", { name: "Split “@one / @two” into accounts" }).click();
  await main(page).getByText("3 accounts and other entries").waitFor();
  await page.reload();
  await main(page).getByRole("heading", { name: "2 posts in two.csv" }).waitFor();
  await main(page).getByText("3 accounts and other entries").waitFor();
  await main(page).getByRole("button", { name: "Close this list" }).first().click();
  await page.reload();
  await waitUntilHydrated(page);
  await main(page).getByLabel("Choose a file").waitFor();
  expect(await main(page).getByRole("heading", { name: "2 posts in two.csv" }).count()).toBe(0);
});

test("by keyboard alone a pasted table comes to the map, and axe finds nothing on the way at 360 px", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  await goToScreen(page);
  await main(page).getByText("or paste a table").press("Enter");
  const field = main(page).getByRole("textbox", { name: /^Table, with its headings/ });
  await field.focus();
  await page.keyboard.insertText("City\tCountry\tFacebook\nRome\tItaly\texample\nLima\tPeru\t\n");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const heading = main(page).getByRole("heading", { name: "2 posts in a pasted text" });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await findViolations(page, { part: "main" })).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
  await page.keyboard.press("Tab");
  await expect.poll(() => show(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/coverage\//);
  await main(page).locator(".coverage-count").getByText("2 of 2 posts").first().waitFor();
});

test("a list of one’s own is offered beside the answer, and compared", async ({ page }) => {
  await goToScreen(page);
  await openList(
    page,
    "mine.csv",
    "Country,City,Type,Facebook\nKenya,Nairobi,Embassy,example\nPeru,Lima,Embassy,\n",
  );
  await showOnMap(page, "2");
  await page.getByRole("navigation").getByRole("link", { name: "Then and now", exact: true }).click();
  await page.waitForURL(/\/changes\//);
  await main(page).getByRole("combobox", { name: "Now" }).selectOption({ label: "mine" });
  await main(page)
    .getByRole("row", { name: /^Nairobi/ })
    .first()
    .waitFor();
  await page.reload();
  await main(page)
    .getByRole("row", { name: /^Nairobi/ })
    .first()
    .waitFor();
});

test.runIf(isThere)(
  "a real register of 9,852 missions comes to the map without a choice, and the page answers meanwhile",
  async ({ page }) => {
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        entryTypes: ["longtask"],
      });
    });
    await goToScreen(page);
    const start = Date.now();
    // By its path: bytes would be taken apart in the page.
    await page.getByLabel("Choose a file").setInputFiles(REGISTER);
    await main(page)
      .getByRole("heading", { name: /^9,852 posts in / })
      .waitFor();
    const read = Date.now();
    await showOnMap(page, "9,852");
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    process.stdout.write(
      `read ${read - start} ms, on the map ${Date.now() - read} ms, longest task ${Math.max(0, ...tasks)} ms\n`,
    );
  },
);

test.skipIf(isThere)("the real register is absent: what a real list holds is not tried", () => {
  expect(isThere).toBe(false);
});
