import type { Page } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { computeDerived } from "../../src/domain/derived";
import type { Evidence } from "../../src/domain/document";
import { formatsOf } from "../../src/i18n/formats";
import english from "../../src/i18n/messages/en.json";
import { parsePackage } from "../../src/package/parsePackage";
import { formatFigure } from "../../src/ui/figureText";
import { DATA, readPackage } from "../package/readShipped";
import { expect, test, waitUntilAlive } from "./site";

const { dataset } = parsePackage(readPackage(DATA));
const evidenceById = new Map(dataset.evidence.map((evidence) => [evidence.evidenceId, evidence]));
const formats = formatsOf("en");

/** The text of the page as the browser prints it, without any white space, and how many sheets it takes. */
async function print(page: Page): Promise<{ text: string; sheets: number }> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const { items } = await (await pdf.getPage(sheet)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return { text: squeeze(texts.join("")), sheets: pdf.numPages };
}

function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

/** A place in the answer as the list of evidence has it in English. */
function placeText({ fragment, questionId, start, end }: Evidence): string {
  const question = questionId === "" ? "header of the document" : `question ${questionId}`;
  const [from, to] = [start, end].map((position) => formats.formatNumber(position));
  return squeeze(`${fragment}”${question}, characters ${from} to ${to}`);
}

/** Places that the text lacks. */
function findMissing(text: string, evidenceIds: readonly string[]): readonly string[] {
  return evidenceIds
    .map((id) => evidenceById.get(id))
    .filter((evidence) => evidence !== undefined)
    .map(placeText)
    .filter((place) => !text.includes(place));
}

test("a dossier of the posts on Twitter prints each with its evidence, and the filter in words", async ({
  page,
}) => {
  await page.goto("en/dossier/?of=coverage&channels=twitter");
  await waitUntilAlive(page);
  await expect.poll(() => page.locator(".data-table tbody tr").count()).toBeLessThan(83);
  await expect.poll(() => page.locator(".notes-evidence li").count()).toBeGreaterThan(0);
  const { text } = await print(page);
  const chosen = dataset.presences.filter(
    ({ channelId, listBasis }) => channelId === "twitter" && listBasis !== "mention",
  );
  expect(chosen.length).toBeGreaterThan(0);
  expect(
    findMissing(
      text,
      chosen.map(({ evidenceId }) => evidenceId),
    ),
  ).toEqual([]);
  expect(text).toContain(squeeze("Chosen: listed on at least one of: Twitter."));
  expect(text).toContain(squeeze("As stated in 2016 · question 54-0516"));
  expect(text).toContain(squeeze("/en/dossier/?of=coverage&channels=twitter"));
  expect(text).toContain(squeeze(String(new Date().getFullYear())));
  expect(text).not.toContain(squeeze("Print or save as PDF"));
});

test("a dossier of everything prints every figure, its evidence and every formula", async ({ page }) => {
  await page.goto("en/dossier/");
  await waitUntilAlive(page);
  const { text, sheets } = await print(page);
  expect(sheets).toBeGreaterThan(5);
  const values = dataset.figures.map((figure) => squeeze(formatFigure(figure, { formats })));
  expect(values.filter((value) => !text.includes(value))).toEqual([]);
  const derived = [...computeDerived(dataset).keys()].map((name) => english[`derived.${name}.label`]);
  expect(derived.filter((label) => !text.includes(squeeze(label)))).toEqual([]);
  expect(
    findMissing(
      text,
      dataset.evidence.map(({ evidenceId }) => evidenceId),
    ),
  ).toEqual([]);
});

test("a dossier in two languages says both, each under its own mark", async ({ page }) => {
  await page.goto("fr/dossier/?of=budget&and=nl");
  await waitUntilAlive(page);
  const second = page.locator('.dossier-row > [lang="nl"]');
  await expect.poll(() => second.locator(".notes-evidence li").count()).toBeGreaterThan(0);
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await second.first().locator(".screen-title").textContent()).toBe("Dossier: Budget");
  const ids = await page
    .locator("main [id]:not(defs *)")
    .evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  const { text } = await print(page);
  expect(text).toContain(squeeze("Preuves de cette page"));
  expect(text).toContain(squeeze("Bewijsplaatsen van deze pagina"));
});

test("without script the dossier of everything is there, with its evidence open on paper", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/dossier/");
  const { text } = await print(page);
  expect(
    findMissing(
      text,
      dataset.evidence.map(({ evidenceId }) => evidenceId),
    ),
  ).toEqual([]);
});

test("a screen prints its filters in words, whole and light, with date and address, and without controls", async ({
  openPage,
}) => {
  const page = await openPage({ colorScheme: "dark" });
  await page.goto("en/coverage/?regions=Asia");
  await waitUntilAlive(page);
  await page.emulateMedia({ media: "print" });
  await page.getByText("Chosen: Region: Asia.").waitFor();
  expect(await page.locator(".printed-line").textContent()).toContain("/en/coverage/?regions=Asia");
  expect(await page.locator(".filters, .screens, .languages").filter({ visible: true }).count()).toBe(0);
  const look = await page.locator("html").evaluate((root) => ({
    scheme: getComputedStyle(root).colorScheme,
    cut: [...root.querySelectorAll(".coverage-list, .table-scroll")].filter(
      (box) => box.scrollHeight > box.clientHeight + 1,
    ).length,
  }));
  expect(look).toEqual({ scheme: "light", cut: 0 });
});
