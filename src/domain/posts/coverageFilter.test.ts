import fc from "fast-check";
import { expect, test } from "vitest";
import { filterRows, listActiveValues, MATCHES, NO_FILTER, type CoverageFilter } from "./coverageFilter";
import { findLoosenings } from "./loosenings";
import { KNOWN_KINDS } from "../dataset/kinds";
import { REGIONS } from "./post";
import { buildSearchIndex } from "../search/searchIndex";
import { computeCoverage } from "./standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const KIND_IDS = KNOWN_KINDS.map(({ kindId }) => kindId);

const CHANNELS = ["facebook", "twitter", "newsletter"] as const;
const names = ["a", "b", "c", "d", "e", "f"];
const dataset = makeDataset({
  places: names.map((name, position) => makePlace(name, { region: REGIONS[position % 2] ?? "Asia" })),
  posts: names.map((name, position) => makePost(name, { kind: KIND_IDS[position % 3] ?? "embassy" })),
  channels: CHANNELS.map((channelId) => ({
    channelId,
    medium: "social",
    audience: "public",
    labels: makeLabels(channelId),
  })),
  presences: [
    ...["a", "b", "c"].map((name) => makePresence(name, "facebook", "complete-list")),
    ...["b", "c", "d"].map((name) => makePresence(name, "twitter", "complete-list")),
    ...["c", "d", "e"].map((name) => makePresence(name, "newsletter", "survey")),
  ],
});
const { posts } = computeCoverage(dataset);
const rows = posts.map((covered) => ({ covered }));
const index = buildSearchIndex(dataset, {});
const chosen = (part: Partial<CoverageFilter>) =>
  filterRows(rows, { ...NO_FILTER, ...part }, index).map(({ covered }) => covered.post.postId);

test("no filter keeps every post in its order", () => {
  expect(chosen({})).toEqual(names);
});

test("any, all, only and none of the chosen channels", () => {
  const channels = ["facebook", "twitter"];
  expect(chosen({ channels, match: "any" })).toEqual(["a", "b", "c", "d"]);
  expect(chosen({ channels, match: "all" })).toEqual(["b", "c"]);
  expect(chosen({ channels, match: "only" })).toEqual(["b"]);
  expect(chosen({ channels, match: "none" })).toEqual(["e", "f"]);
});

const anyFilter = fc.record({
  channels: fc.subarray([...CHANNELS]),
  match: fc.constantFrom(...MATCHES),
  ministries: fc.subarray(["be", "cl"]),
  regions: fc.subarray([...REGIONS]),
  countries: fc.subarray(["BE", "FR"]),
  kinds: fc.subarray([...KIND_IDS]),
  text: fc.constantFrom("", "a", "zz"),
});

test("any and none split the posts into two parts", () => {
  fc.assert(
    fc.property(fc.subarray([...CHANNELS], { minLength: 1 }), (channels) => {
      const parts = [...chosen({ channels, match: "any" }), ...chosen({ channels, match: "none" })];
      expect(parts.sort()).toEqual(names);
    }),
  );
});

test("a further condition never adds a post", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const narrow = chosen(filter);
      expect(chosen({ ...filter, text: "" })).toEqual(expect.arrayContaining(narrow));
      expect(chosen({ ...filter, kinds: [] })).toEqual(expect.arrayContaining(narrow));
    }),
  );
});

const loosen = (part: Partial<CoverageFilter>) =>
  findLoosenings(rows, { ...NO_FILTER, ...part }, index).map(
    ({ without, count }) => `${without.map(({ value }) => value).join("+")}: ${count}`,
  );

test("what a filter asks for is named value by value; the way of matching alone asks for nothing", () => {
  expect(listActiveValues({ ...NO_FILTER, match: "all" })).toEqual([]);
  expect(listActiveValues({ ...NO_FILTER, channels: ["twitter"], regions: ["Asia"], text: " a " })).toEqual([
    { part: "channels", value: "twitter" },
    { part: "regions", value: "Asia" },
    { part: "text", value: "a" },
  ]);
});

test("an empty choice is loosened by what brings most posts back, each with its count", () => {
  expect(chosen({ channels: ["twitter"], regions: ["Africa"], kinds: ["embassy"] })).toEqual([]);
  expect(loosen({ channels: ["twitter"], regions: ["Africa"], kinds: ["embassy"] })).toEqual([
    "twitter: 1",
    "Africa: 1",
    "embassy: 1",
  ]);
  expect(loosen({ countries: ["FR"], regions: ["Africa"] })).toEqual(["FR: 3"]);
});

test("of several channels the one in the way is left out rather than all", () => {
  expect(loosen({ channels: ["facebook", "newsletter"], match: "all", regions: ["Americas"] })).toEqual([
    "facebook: 1",
    "newsletter: 1",
    "Americas: 1",
  ]);
});

test("where several parts stand in the way together, none is named", () => {
  expect(loosen({ countries: ["FR"], text: "zz" })).toEqual([]);
});

test("every loosening names as many posts as its filter lets through", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      for (const { filter: loosened, count } of findLoosenings(rows, filter, index)) {
        expect(count).toBeGreaterThan(0);
        expect(filterRows(rows, loosened, index)).toHaveLength(count);
      }
    }),
  );
});
