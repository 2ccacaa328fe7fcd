import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { LANGUAGES } from "../../src/domain/dataset/language";
import {
  chooseRows,
  compareSides,
  computeFlow,
  describeRows,
  findChannel,
  type Side,
} from "../../src/features/changes/changesSeries";
import { describeChanges } from "../../src/features/changes/changesExports";
import { describeAbout, describeSources } from "../../src/export/describeAbout";
import type { TakenSource } from "../../src/export/takeable";
import { fetchCatalog, listMessageGroups } from "../../src/i18n/catalogs";
import { parsePackage } from "../../src/package/read/parsePackage";
import { answerOf } from "../../src/ui/answer/AnswerProvider";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { defaultChangesView } from "../../src/view-state/changesView";

// The figures are those of the reference beside the register's tables.
const answer = read("answer-54-0516", "");
const register = read("register-2026", "register-2026");
const comparison = compareSides(answer, register);
const names = {
  labelOf: (labels: { readonly en: string }) => labels.en,
  nameCountry: (code: string) => code,
  compare: (a: string, b: string) => a.localeCompare(b),
};
const rows = describeRows(comparison, ["twitter", "facebook"], names);
const choose = (part: Partial<ReturnType<typeof defaultChangesView>>, channel = "twitter") =>
  chooseRows(rows, { ...defaultChangesView(), ...part }, channel);

function read(folder: string, reference: string): Side & TakenSource {
  const { descriptor, dataset } = parsePackage(readPackageFolder(join(DATA, folder)));
  const fetchDescriptor = () => Promise.resolve(descriptor);
  return {
    reference,
    packageName: descriptor.name,
    dataset,
    label: reference || "Answer of 2016",
    fetchDescriptor,
  };
}

test("the channel with most newly recorded posts comes first: 45 on Twitter (X)", () => {
  expect(findChannel(comparison, "")).toBe("twitter");
  expect(findChannel(comparison, "facebook")).toBe("facebook");
  expect(findChannel(comparison, "newsletter")).toBe("twitter");
  expect(choose({ kinds: ["newer-only"] }).length).toBe(45);
});

test("flows count the 79 posts that both sources name, each once", () => {
  const flows = ["facebook", "twitter", "newsletter"].map((id) => computeFlow(comparison, id));
  expect(flows.map((flow) => flow && [flow.channelId, flow.both, flow.counts])).toEqual([
    ["facebook", 79, { "in-both": 69, renamed: 0, "newer-only": 6, "older-only": 1, "in-neither": 3 }],
    ["twitter", 79, { "in-both": 14, renamed: 0, "newer-only": 45, "older-only": 1, "in-neither": 19 }],
    undefined,
  ]);
});

test("a flag has two stripes for each channel, then and now, and says so for a post of one source alone", () => {
  const standings = (name: string) =>
    rows.find((row) => row.name === name)?.stripes.map(({ channelId, standing }) => [channelId, standing]);
  expect(standings("Ouagadougou")).toEqual([
    ["twitter", "listed"],
    ["twitter", "not-recorded"],
    ["facebook", "not-listed"],
    ["facebook", "listed"],
  ]);
  expect(standings("Alicante")?.filter((_, position) => position % 2 === 1)).toEqual([
    ["twitter", "not-mentioned"],
    ["facebook", "not-mentioned"],
  ]);
});

test("posts of either source are chosen by change, region, kind and name in any language", () => {
  expect(rows.length).toBe(113);
  expect(choose({ kinds: ["post-not-in-newer"] }).map(({ name }) => name)).toEqual([
    "Alicante",
    "Chennai",
    "Kigali",
    "Toronto",
  ]);
  expect(choose({ kinds: ["post-not-in-older"] }).length).toBe(30);
  expect(choose({ text: "Londres" }).map(({ name }) => name)).toEqual(["London"]);
  const african = choose({ regions: ["Africa"] });
  expect(african.length).toBeGreaterThan(10);
  expect(african.every(({ covered }) => covered.region === "Africa")).toBe(true);
});

test.each(LANGUAGES)(
  "what is taken along in %s names both sources, both dates and the limit",
  async (language) => {
    const i18n = createI18n(language, await fetchCatalog(language, listMessageGroups()), answer.dataset);
    const context = {
      answer: answerOf(answer.dataset),
      i18n,
      search: "change=newer-only",
      findSource: (reference: string) => Promise.resolve(reference === "" ? answer : register),
    };
    const [table] = await describeChanges({ id: "changes", title: "T", evidenceIds: [] }, context);
    if (!table) throw new Error("there is no table");
    expect([table.rows.length, table.allRows?.length]).toEqual([45, 113]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    const about = describeAbout({ table, context, address: "", made: "", descriptor: undefined });
    expect(about.asStated).toContain("2016");
    expect(about.asStated).toContain("2026");
    expect(about.asStated).toContain(i18n.t("take.changesLimits"));
    expect(about.source).toContain("54-0516");
    expect(about.source).toContain("Wikidata");
    expect(about.licence).toMatch(
      /^Answer of 2016\s?: Creative Commons Attribution 4\.0.*\s?; register-2026\s?: Creative Commons Zero/u,
    );
    // All that both rest on, each once.
    const named = describeSources({ table, context, descriptor: undefined }).map((each) => each.title);
    const descriptors = await Promise.all([answer, register].map((side) => side.fetchDescriptor()));
    const beside = descriptors.flatMap((each) => each?.sources.slice(1).map((source) => source.title) ?? []);
    expect(beside.length).toBeGreaterThan(4);
    expect(named).toEqual(expect.arrayContaining(beside));
    expect(new Set(named).size).toBe(named.length);
  },
);

test("each row that is taken along has the account and the record of the newer source", async () => {
  const i18n = createI18n("en", await fetchCatalog("en", listMessageGroups()), answer.dataset);
  const findSource = (reference: string) => Promise.resolve(reference === "" ? answer : register);
  const context = { answer: answerOf(answer.dataset), i18n, search: "change=newer-only", findSource };
  const [table] = await describeChanges({ id: "changes", title: "", evidenceIds: [] }, context);
  const cellOf = (name: string) => table?.columns.findIndex((column) => column.name === name) ?? -1;
  for (const row of table?.rows ?? []) {
    expect(row[cellOf("twitter_change")]).toBe("newer-only");
    expect(row[cellOf("twitter_newer_account")]).toBeTruthy();
    expect(row[cellOf("twitter_newer_place")]).toContain("https://www.wikidata.org/wiki/Q");
  }
});
