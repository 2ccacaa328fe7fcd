import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { describeTaken } from "../../src/app/taking/describeTaken";
import { COLUMN_IDS } from "../../src/export/describeColumn";
import type { ExportTable } from "../../src/export/exportTable";
import { fetchCatalog } from "../../src/i18n/catalogs";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../src/i18n/languages";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { readShipped } from "../fixtures/readShipped";

const { dataset } = parsePackage(readShipped());
const answer = answerOf(dataset);

async function take(id: string, search = "", language: InterfaceLanguage = "en", of = answer) {
  const i18n = createI18n(language, await fetchCatalog(language), of.dataset);
  const context = { answer: of, i18n, search, findSource };
  return await describeTaken({ id, title: "A title", evidenceIds: [] }, context);
}

/** Any shipped source, by its folder; the answer by none. */
function findSource(reference: string) {
  const folder = reference || "answer-54-0516";
  const { descriptor, dataset: found } = parsePackage(readPackageFolder(join(DATA, folder)));
  const fetchDescriptor = () => Promise.resolve(descriptor);
  return Promise.resolve({ packageName: descriptor.name, dataset: found, label: folder, fetchDescriptor });
}

/** The cells of a column, by its name for programs. */
function columnOf(table: ExportTable | undefined, name: string) {
  const position = table?.columns.findIndex((column) => column.name === name) ?? -1;
  return table?.rows.map((row) => row[position]);
}

const TWITTER_IN_AFRICA = "channels=twitter&regions=Africa";

describe.each(INTERFACE_LANGUAGES)("in %s", (language) => {
  test("the posts on Twitter in Africa are four of 83, each with its evidence", async () => {
    const [posts] = await take("posts", TWITTER_IN_AFRICA, language);
    expect(columnOf(posts, "post_id")?.toSorted()).toEqual([
      "bujumbura",
      "kampala",
      "nairobi",
      "ouagadougou",
    ]);
    expect(posts?.allRows).toHaveLength(83);
    expect(posts?.filter).toContain("Twitter");
    expect(columnOf(posts, "twitter_standing")).toEqual(["listed", "listed", "listed", "listed"]);
    expect(columnOf(posts, "twitter_question")).toEqual(["3a", "3a", "3a", "3a"]);
    expect(columnOf(posts, "twitter_fragment")?.toSorted()).toEqual([
      "Bujumbura",
      "Kampala",
      "Nairobi",
      "Ouagadougou",
    ]);
    for (const place of columnOf(posts, "twitter_place") ?? []) expect(place).toMatch(/^char=\d+,\d+$/);
  });

  test("every card has rows of as many cells as there are columns, each with label and meaning", async () => {
    for (const id of [
      "posts",
      "posts-by-region",
      "comparison",
      "budget-lines",
      "questions-matrix",
      "chronology",
      "traffic-figures",
      "letters-survey",
      "ministry-channels",
      "q-1b",
    ]) {
      const tables = await take(id, "", language);
      expect(tables.length, id).toBeGreaterThan(0);
      for (const { columns, rows } of tables) {
        expect(rows.length, id).toBeGreaterThan(0);
        expect(new Set(columns.map(({ name }) => name)).size, id).toBe(columns.length);
        expect(columns.every(({ label, description }) => label !== "" && description !== "")).toBe(true);
        expect(
          rows.every((row) => row.length === columns.length),
          id,
        ).toBe(true);
      }
    }
  });
});

test("the view that is shown comes first among the tables of the coverage screen", async () => {
  const first = async (search: string) => (await take("posts", search))[0]?.id;
  expect(await first("")).toBe("posts");
  expect(await first("view=combinations")).toBe("combinations");
  expect(await first("view=groups")).toBe("by-region");
});

test("combinations add up to the posts, and the shares to one", async () => {
  const combinations = (await take("posts")).find(({ id }) => id === "combinations");
  const counts = columnOf(combinations, "posts") as number[];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(83);
  expect((columnOf(combinations, "share") as number[]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test("facts of the traffic cards hold stated numbers with their evidence and what is derived from them alone", async () => {
  const [facts] = await take("visitors-origin");
  expect(columnOf(facts, "fact")).toEqual(["figure", "figure", "figure", "derived", "derived"]);
  expect(columnOf(facts, "value")?.[0]).toBe(5878);
  expect(columnOf(facts, "question")).toEqual(["2b", "2b", "2b", "2b", "2b"]);
  expect(columnOf(facts, "formula")?.[3]).not.toBe("");
});

test("every kind of column is used by some table", async () => {
  const ids = ["posts", "comparison", "budget-lines", "questions-matrix", "traffic-figures", "changes"];
  const ofAnswer = await Promise.all(ids.map((id) => take(id)));
  const { dataset: register } = await findSource("register-2026");
  const ofRegister = await take("ministries", "", "en", answerOf(register));
  const tables = [...ofAnswer.flat(), ...ofRegister];
  const names = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const isUsed = (id: string) =>
    names.has(id) || [...names].some((name) => name.endsWith(`_${id.replace(/^channel_|_in$/g, "")}`));
  expect(COLUMN_IDS.filter((id) => !isUsed(id))).toEqual([]);
});
