import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import type { Dataset } from "../../src/domain/dataset/dataset";
import { keepMinistry } from "../../src/domain/ministries/keepMinistry";
import { computeCoverage } from "../../src/domain/posts/standing";
import { describeChanges } from "../../src/features/changes/changesExports";
import { compareSides, describeRows, type Side } from "../../src/features/changes/changesSeries";
import { computeOptions, describePosts, type Names } from "../../src/features/coverage/coverageSeries";
import { fetchCatalog, listMessageGroups } from "../../src/i18n/catalogs";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { createI18n } from "../../src/ui/language/LanguageProvider";

// The figures are those of the reference beside the register's tables, as the screens have them: the choices of a filter
// with their counts, the rows of the lists, and the cells of what is taken along.
const answer = read("answer-54-0516");
const then = read("register-be-2022");
const now = read("register-2026");
const belgian = keepMinistry(now.dataset, "be") ?? now.dataset;

function read(reference: string) {
  const { descriptor, dataset } = parsePackage(readPackageFolder(join(DATA, reference)));
  const fetchDescriptor = () => Promise.resolve(descriptor);
  return { reference, packageName: descriptor.name, dataset, label: reference, fetchDescriptor };
}

const NAMES: Names = {
  labelOf: (labels) => labels.en,
  countryOf: (code) => code,
  regionOf: (region) => region,
  kindOf: (kind) => kind,
  senderOf: (ministryId) => ministryId,
  ministryOf: (ministryId) => ministryId,
  compare: (a, b) => a.localeCompare(b),
};
const optionsOf = (dataset: Dataset, part: "channels" | "kinds") =>
  Object.fromEntries(
    computeOptions(computeCoverage(dataset))[part].map(({ value, count }) => [value, count]),
  );
const listOf = (dataset: Dataset) => describePosts(computeCoverage(dataset), NAMES);
const rowsBeside = (older: Side, newer: Side) =>
  describeRows(compareSides(older, newer), ["facebook"], {
    labelOf: (labels) => labels.en,
    nameCountry: (code) => code,
    compare: NAMES.compare,
  });

/** Cells of the table that is taken along of two sources, by the name of the post. */
async function takeRows(older: typeof answer, newer: typeof answer) {
  const i18n = createI18n("en", await fetchCatalog("en", listMessageGroups()), older.dataset);
  const found = new Map(
    [older, newer].map((side) => [side.reference === "answer-54-0516" ? "" : side.reference, side]),
  );
  const [table] = await describeChanges(
    { id: "changes", title: "", evidenceIds: [] },
    {
      answer: answerOf(older.dataset),
      i18n,
      search: `older=${older.reference}&newer=${newer.reference}`,
      findSource: (reference) => Promise.resolve(found.get(reference)),
    },
  );
  const names = table?.columns.map((column) => column.name) ?? [];
  const cellsOf = (row: (typeof table & object)["rows"][number]) =>
    Object.fromEntries(names.map((name, at) => [name, row[at]]));
  return new Map(table?.rows.map((row) => [cellsOf(row)["post"], cellsOf(row)]));
}

test("the list has 90 missions of 2022 and 109 of 2026, and the comparison the 114 of both, 85 of them in both", () => {
  expect([listOf(then.dataset).length, listOf(belgian).length]).toEqual([90, 109]);
  const rows = rowsBeside(then, now);
  expect(rows.length).toBe(114);
  expect(rows.filter(({ changed }) => changed.older && changed.newer).length).toBe(85);
});

test("of the 83 posts of 2016 the rows find 79 in 2026 and 66 in 2022, by place or institution; Alicante, Chennai and Toronto in neither", () => {
  const found = new Map<string, string>();
  const countFound = (newer: Side) => {
    const rows = rowsBeside(answer, newer).filter(({ changed }) => changed.older && changed.newer);
    for (const { name, changed } of rows) found.set(name, changed.basis ?? "");
    return rows.length;
  };
  expect([countFound(now), countFound(then)]).toEqual([79, 66]);
  const bases = [...found.values()];
  expect([found.size, bases.filter((basis) => basis === "place").length]).toEqual([80, 76]);
  expect(bases.filter((basis) => basis === "institution").length).toBe(4);
  const left = listOf(answer.dataset).filter(({ name }) => !found.has(name));
  expect(left.map(({ name }) => name)).toEqual(["Alicante", "Chennai", "Toronto"]);
});

test("the choices of kind and channel count the missions of 2022", () => {
  expect(optionsOf(then.dataset, "kinds")).toEqual({
    embassy: 82,
    "consulate-general": 5,
    consulate: 1,
    "honorary-consulate": 1,
    "representative-office": 1,
  });
  expect(optionsOf(then.dataset, "channels")).toEqual({ facebook: 76, twitter: 41, youtube: 2 });
});

test("the choices of kind and channel count the Belgian missions of 2026", () => {
  expect(optionsOf(belgian, "kinds")).toEqual({
    embassy: 85,
    "consulate-general": 15,
    "permanent-representation": 8,
    "representative-office": 1,
  });
  expect(optionsOf(belgian, "channels")).toEqual({
    facebook: 99,
    twitter: 79,
    instagram: 63,
    linkedin: 48,
    bluesky: 8,
    flickr: 3,
    youtube: 2,
    weibo: 1,
    telegram: 1,
    threads: 1,
  });
});

test("80 missions of 2022 and 108 Belgian ones of 2026 have an account, and the choices count 119 and 305 of them", () => {
  const countHolders = (dataset: Dataset) =>
    listOf(dataset).filter(({ covered }) => [...covered.standings.values()].includes("listed")).length;
  expect([then.dataset, belgian].map(countHolders)).toEqual([80, 108]);
  const countAccounts = (dataset: Dataset) =>
    Object.values(optionsOf(dataset, "channels")).reduce((sum, count) => sum + count, 0);
  expect([then.dataset, belgian].map(countAccounts)).toEqual([119, 305]);
});

test("the rows of the Belgian missions have none to six channels", () => {
  const counts = listOf(belgian).map(
    ({ covered }) => [...covered.standings.values()].filter((standing) => standing === "listed").length,
  );
  expect([0, 1, 2, 3, 4, 5, 6].map((many) => counts.filter((count) => count === many).length)).toEqual([
    1, 12, 31, 39, 19, 4, 3,
  ]);
});

test("the rows of the eleven ministries are in 287 cities; three have no point, and 87 an inferred one", () => {
  const rows = listOf(now.dataset);
  expect(rows.length).toBe(1318);
  expect(new Set(rows.flatMap(({ covered }) => covered.place?.placeId ?? [])).size).toBe(287);
  const unplaced = rows.filter(({ latitude }) => latitude === undefined);
  expect(unplaced.map(({ covered }) => covered.post.wikidata).toSorted()).toEqual([
    "Q136385841",
    "Q136456948",
    "Q5164571",
  ]);
  expect(rows.filter(({ isInferred }) => isInferred).length).toBe(87);
});

test("what is taken along of 2022 and 2026 has both accounts of renamed ones, of capitals alone, and of the older alone", async () => {
  const rows = await takeRows(then, now);
  const cells = (name: string, channel: string) => {
    const row = rows.get(name);
    return ["change", "older_account", "newer_account"].map((cell) => row?.[`${channel}_${cell}`]);
  };
  expect(cells("Ankara", "facebook")).toEqual(["renamed", "BelgiumInTurkey", "BelgiumInTurkiye"]);
  expect(cells("Astana", "twitter")).toEqual(["renamed", "BEinNurSultan", "beinastana"]);
  expect(cells("Tokyo", "twitter")).toEqual(["in-both", "belgiumembjapan", "BelgiumEmbJapan"]);
  expect(cells("Lisbon", "youtube")).toEqual(["older-only", "UCCuL3svRqTN6ya51BD9cpmA", undefined]);
  expect(cells("Berlin", "youtube")[0]).toBe("newer-only");
});

test("what is taken along of 2016 names the posts that the register does not record or name", async () => {
  const rows = await takeRows(answer, now);
  const named = (column: string, change: string) =>
    [...rows].filter(([, row]) => row[column] === change).map(([name]) => name);
  expect(named("facebook_change", "older-only")).toEqual(["New York (UN)"]);
  expect(named("twitter_change", "older-only")).toEqual(["Ouagadougou"]);
  expect(named("twitter_change", "post-not-in-newer")).toEqual(["Alicante", "Chennai", "Kigali", "Toronto"]);
  expect(named("twitter_change", "post-not-in-older").length).toBe(30);
});
