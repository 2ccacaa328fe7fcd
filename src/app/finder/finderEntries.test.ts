import { expect, test } from "vitest";
import { computeDerived } from "../../domain/derived/computeDerived";
import { computeCoverage } from "../../domain/posts/standing";
import {
  makeDataset,
  makeFigure,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import { runInSlices } from "../../ui/hydration/runInSlices";
import { buildFinderInSteps, findEntries, type FinderInput } from "./finderEntries";

const dataset = makeDataset({
  places: ["brussels", "bern", "berlin", "bergen", "bergamo"].map((name) => makePlace(name)),
  posts: ["brussels", "bern", "berlin", "bergen", "bergamo"].map((name) => makePost(name)),
  channels: [{ channelId: "facebook", medium: "social", audience: "public", labels: makeLabels("Facebook") }],
  presences: ["brussels", "bern", "berlin", "bergen", "bergamo"].map((name) =>
    makePresence(name, "facebook", "complete-list"),
  ),
  figures: [
    makeFigure("traffic.unique_visitors", 5878),
    makeFigure("traffic.page_views", 25_927),
    makeFigure("traffic.visit_duration", 170),
    makeFigure("traffic.share_domestic", 0.6),
    makeFigure("budget.hardware", 10_000),
  ],
  header: new Map([
    ["author", "Peter Luykx"],
    ["party", "N-VA"],
    ["department", "Vice-premier ministre et ministre des Affaires étrangères"],
  ]),
  headerTexts: new Map([["ministry", makeLabels("FOD Buitenlandse Zaken")]]),
  questions: [
    {
      questionId: "2b",
      answered: "full",
      asked: makeLabels("How many visitors came?"),
      reason: makeLabels(""),
      needed: makeLabels(""),
    },
  ],
});
const input: FinderInput = {
  dataset,
  coverage: computeCoverage(dataset),
  derived: computeDerived(dataset),
  screens: ["budget", "traffic", "data", "dossier"],
  terms: ["visitor", "fte"],
  words: {
    countries: { BE: ["Belgium"], IR: ["Iran"] },
    regions: { Africa: [], Americas: [], Asia: [], Europe: ["Europe"], Oceania: [] },
    kinds: {
      embassy: ["embassy"],
      "consulate-general": [],
      consulate: [],
      "permanent-representation": [],
      "representative-office": [],
    },
  },
  nameDerived: (name) => `derived ${name}`,
  nameScreen: (screen) => screen,
  nameGlossary: () => "Glossary and method",
  nameTerm: (termId) => (termId === "visitor" ? "Unique visitor" : "Full-time equivalent"),
  defineTerm: (termId) => (termId === "visitor" ? "One who is counted once" : "A measure of work"),
};
const finder = await runInSlices(buildFinderInSteps(input), () => true);
const find = (text: string, limit = 3) => findEntries(finder, text, limit);
const keysOf = (text: string) => find(text).groups.map(({ found }) => found.map(({ key }) => key));

test("finds posts, figures, questions, definitions and screens", () => {
  expect(keysOf("bern")).toEqual([["post-bern"]]);
  expect(keysOf("Visiteurs uniques")).toEqual([["figure-traffic.unique_visitors"]]);
  expect(keysOf("views per visitor")).toEqual([["derived-views_per_visitor"]]);
  expect(keysOf("2b")).toEqual([["question-2b"]]);
  expect(keysOf("full time")).toEqual([["term-fte"]]);
  expect(keysOf("budget")).toEqual([["screen-budget"]]);
});

const visitors = ["figure-traffic.unique_visitors"];
test.each([
  ...["5878", "5.878", "5,878", "5 878", "5\u202f878", "5’878"].map((text) => [text, visitors]),
  ...["170", "2:50", "2 min 50", "2 min 50 s"].map((text) => [text, ["figure-traffic.visit_duration"]]),
  ...["60", "60%", "60 %", "60 percent"].map((text) => [text, ["figure-traffic.share_domestic"]]),
  ...["10000", "10.000", "€ 10 000", "10,000 euro", "EUR 10000"].map((text) => [
    text,
    ["figure-budget.hardware"],
  ]),
] as [string, string[]][])("finds a figure by its number, written as %s", (text, keys) => {
  expect(find(text).groups[0]?.found[0]?.key).toBe(keys[0]);
});

test("a number is found whole, not by its beginning", () => {
  expect(find("58").count).toBe(0);
});

test("finds channels, who asked, what a screen does, and the glossary", () => {
  expect(keysOf("facebook")).toEqual([["channel-facebook"]]);
  expect(find("facebook").groups[0]?.found[0]?.entry).toMatchObject({ group: "channels", count: 5 });
  expect(keysOf("luykx")).toEqual([["header-author"]]);
  for (const word of [
    "csv",
    "Excel",
    "spreadsheet",
    "rekenblad",
    "tableur",
    "télécharger",
    "zitieren",
    "embed",
  ])
    expect(keysOf(word), word).toEqual([["screen-data"]]);
  for (const word of ["print", "imprimer", "afdrukken", "drucken", "pdf"])
    expect(keysOf(word), word).toEqual([["screen-dossier"]]);
  for (const word of ["glossaire", "woordenlijst"]) expect(keysOf(word), word).toEqual([["glossary"]]);
});

test("who answered is found by the office in any language, and by no name that the source does not state", () => {
  for (const word of ["minister", "ministre", "Außenministerium", "Buitenlandse Zaken", "FOD"])
    expect(keysOf(word), word).toEqual([["header-department"]]);
  for (const word of ["N-VA", "Kamerlid", "who asked"])
    expect(keysOf(word), word).toEqual([["header-author"]]);
  expect(find("Reynders").count).toBe(0);
});

test("the group with the best find comes first", () => {
  expect(find("unique visitor").groups.map(({ group }) => group)).toEqual(["terms", "figures"]);
});

test("too many posts end with the way to all of them, other things with their number", () => {
  const { groups, count } = find("ber");
  expect(groups).toMatchObject([{ group: "posts", left: 0 }]);
  expect(groups[0]?.found).toHaveLength(4);
  expect(groups[0]?.found.at(-1)?.entry).toEqual({ group: "posts", text: "ber", count: 4 });
  expect(count).toBe(4);
  expect(find("views", 1).groups[0]).toMatchObject({ group: "figures", left: 1 });
});

test("a slip is assumed only in a word that nothing at all is called", () => {
  expect(find("Belrin")).toMatchObject({ count: 1, slips: ["belrin"] });
  expect(find("Iran")).toMatchObject({ count: 0, slips: [] });
});

test("an empty text finds nothing, and neither does one that is nowhere", () => {
  expect(find("  ")).toEqual({ groups: [], count: 0, slips: [] });
  expect(find("xylophone").count).toBe(0);
});
