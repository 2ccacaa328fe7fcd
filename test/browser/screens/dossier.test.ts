import { INKS } from "virtual:inks";
import type { Page } from "playwright-core";
import { computeDerived } from "../../../src/domain/derived/computeDerived";
import type { InterfaceLanguage } from "../../../src/i18n/languages";
import type { DossierScreen } from "../../../src/view-state/dossierView";
import {
  createExpectation,
  dataset,
  derivedOf,
  figuresOf,
  findMissing,
  print,
  squeeze,
  TOPICS,
} from "../inspect/dossierContents";
import { expect, test, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

test("a dossier of the posts on Twitter prints each with its evidence, and the filter in words", async ({
  page,
}) => {
  await page.goto("en/dossier/?of=coverage&channels=twitter");
  await waitUntilHydrated(page);
  await expect.poll(() => page.locator(".data-table tbody tr").count()).toBeLessThan(83);
  await expect.poll(() => page.locator(".notes-evidence li").count()).toBeGreaterThan(0);
  const { text } = await print(page);
  const chosen = dataset.presences.filter(
    ({ channelId, listBasis }) => channelId === "twitter" && listBasis !== "mention",
  );
  expect(chosen.length).toBeGreaterThan(0);
  expect(findMissing(text, "en", { evidenceIds: chosen.map(({ evidenceId }) => evidenceId) })).toEqual([]);
  const { t } = createExpectation("en");
  const rows = chosen.map(({ holderId, evidenceId }) => {
    const name = dataset.posts.find(({ postId }) => postId === holderId)?.labels.en ?? "";
    const question = dataset.evidence.find((each) => each.evidenceId === evidenceId)?.questionId;
    return { name: squeeze(name), standing: squeeze(`${t("standing.listed")}${question}`) };
  });
  // After the name follow country, kind and the standings on the other channels.
  expect(
    rows.filter(
      ({ name, standing }) => !text.split(name).some((rest) => rest.slice(0, 150).includes(standing)),
    ),
  ).toEqual([]);
  expect(text).toContain(squeeze("Chosen: listed on at least one of: Twitter."));
  expect(text).toContain(squeeze("As stated in 2016 · question 54-0516"));
  expect(text).toContain(squeeze("/en/dossier/?of=coverage&channels=twitter"));
  expect(text).toContain(squeeze(String(new Date().getFullYear())));
  expect(text).not.toContain(squeeze("Print or save as PDF"));
});

// In the language of the longest words, which takes the most sheets.
test("a dossier of everything prints every figure, its evidence and every formula, on at most 25 sheets", async ({
  openPage,
}) => {
  const page = await openPage({ colorScheme: "dark" });
  await page.goto("de/dossier/");
  await waitUntilHydrated(page);
  const { text, sheets, halfEmpty } = await print(page);
  expect(sheets).toBeGreaterThan(5);
  expect(sheets).toBeLessThanOrEqual(25);
  expect(halfEmpty).toEqual([]);
  // What matters most comes first.
  const open = text.indexOf(squeeze("nicht vollständig beantwortet"));
  expect(open).toBeGreaterThanOrEqual(0);
  expect(open).toBeLessThan(text.length / 10);
  const everything = {
    figures: dataset.figures,
    derived: [...computeDerived(dataset).values()],
    evidenceIds: dataset.evidence.map(({ evidenceId }) => evidenceId),
  };
  expect(findMissing(text, "de", everything)).toEqual([]);
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
});

const VIEWS: readonly (readonly [DossierScreen, InterfaceLanguage])[] = [
  ["budget", "fr"],
  ["traffic", "en"],
  ["newsletters", "nl"],
];

for (const [screen, language] of VIEWS) {
  test(`a dossier of ${screen} (${language}) prints each of its figures with its place, and each derived one with formula, inputs, range and reading`, async ({
    page,
  }) => {
    await page.goto(`${language}/dossier/?of=${screen}`);
    await waitUntilHydrated(page);
    await hydrateAll(page);
    await expect.poll(() => page.locator(".notes-evidence li").count()).toBeGreaterThan(0);
    const { text } = await print(page);
    const topics = TOPICS[screen] ?? [];
    const [figures, derived] = [figuresOf(topics), derivedOf(topics)];
    expect(figures.length).toBeGreaterThan(4);
    expect(derived.length).toBeGreaterThan(1);
    expect(findMissing(text, language, { figures, derived })).toEqual([]);
  });
}

test("a figure, a place and a formula that are not printed are noticed", () => {
  const figures = figuresOf(["traffic"]).slice(0, 1);
  const derived = derivedOf(["traffic"]).slice(0, 1);
  const { valueOf, formulaOf } = createExpectation("en");
  const missing = findMissing("", "en", { figures, derived });
  expect(missing).toContain(valueOf(figures[0]!));
  expect(missing).toContain(formulaOf(derived[0]!));
  const inputs = new Set(derived.flatMap((each) => each.inputs.map(({ evidenceId }) => evidenceId)));
  expect(missing.length).toBe(2 + new Set([...inputs, ...figures.map(({ evidenceId }) => evidenceId)]).size);
});

test("a dossier in two languages says both, each under its own mark", async ({ page }) => {
  await page.goto("fr/dossier/?of=budget&and=nl");
  await waitUntilHydrated(page);
  const second = page.locator('.dossier-row > [lang="nl"]');
  // Either may be the last: what was prerendered in French is of another view, and is loaded anew.
  await expect.poll(() => second.locator(".notes-evidence li").count()).toBeGreaterThan(0);
  await expect
    .poll(() => page.locator(".dossier-row > :not([lang]) .notes-evidence li").count())
    .toBeGreaterThan(0);
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await second.first().locator(".screen-title").textContent()).toBe("Dossier: Budget");
  const ids = await page
    .locator("main [id]:not(defs *)")
    .evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  const { text } = await print(page);
  expect(text).toContain(squeeze("Extraits à l’appui de cette page"));
  expect(text).toContain(squeeze("Vindplaatsen van deze pagina"));
});

test("without script the dossier of everything is there, with its evidence open on paper", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/dossier/");
  const { text } = await print(page);
  expect(
    findMissing(text, "en", { evidenceIds: dataset.evidence.map(({ evidenceId }) => evidenceId) }),
  ).toEqual([]);
});

test("the screen of posts prints its filters in words, whole and light, with date and address, and without controls; and a light map with names and every post, whatever was on the map", async ({
  openPage,
}) => {
  const page = await openPage({ colorScheme: "dark" });
  await page.goto("en/coverage/?regions=Asia");
  await waitUntilHydrated(page);
  await expectPrintedChoice(page);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: /^Reset/ }).click();
  await page.getByRole("button", { name: /^Reset/ }).waitFor({ state: "detached" });
  await expectPrintedMap(page);
});

async function expectPrintedChoice(page: Page): Promise<void> {
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
}

async function expectPrintedMap(page: Page): Promise<void> {
  const picture = page.locator(".paper-map svg").first();
  await page.locator(".paper-map").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await picture.count()).toBe(0);
  // The land comes a moment after the map; what is about to be printed asks for nothing.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return picture.isVisible();
    })
    .toBe(true);
  expect(await page.locator(".post-map").isVisible()).toBe(false);
  const drawn = await picture.evaluate((svg) => ({
    sea: svg.querySelector("rect")?.getAttribute("fill"),
    hasLand: (svg.querySelector("path")?.getAttribute("d") ?? "").length > 10_000,
  }));
  expect(drawn).toEqual({ sea: INKS.light.sea, hasLand: true });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await picture.count()).toBe(0);
  await page.evaluate(() => {
    addEventListener("beforeprint", () => {
      document.body.dataset["printed"] = String(document.querySelector(".paper-map svg") !== null);
    });
  });
  const { text } = await print(page);
  for (const { labels } of dataset.posts) expect(text).toContain(squeeze(labels.en));
  expect(await page.evaluate(() => document.body.dataset["printed"])).toBe("true");
}

test("the draft of a follow-up prints to its last letter", async ({ page }) => {
  await page.goto("en/questions/?ask=1a,1b,1c,2a,2b,2c,3a,3b,3c,3d,3e");
  await waitUntilHydrated(page);
  const draft = page.locator("#draft-text");
  await draft.waitFor();
  const { text } = await print(page);
  expect(text).toContain(squeeze(await draft.inputValue()));
});
