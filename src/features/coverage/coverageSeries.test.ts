import type { Channel } from "../../domain/posts/channel";
import { expect, test } from "vitest";
import { NO_FILTER } from "../../domain/posts/coverageFilter";
import { choosePennant } from "../../domain/posts/choosePennant";
import { computeCoverage } from "../../domain/posts/standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import { DEFAULT_COVERAGE_VIEW } from "../../view-state/coverageView";
import { findRelations } from "./card/relations";
import { computeOptions, describePosts, keepKnown, sortRows, type Names } from "./coverageSeries";

const dataset = makeDataset({
  places: [makePlace("rome", { country: "IT" }), makePlace("lima", { country: "PE", region: "Americas" })],
  posts: [makePost("rome"), makePost("lima"), makePost("lima-un", { placeId: "lima", kind: "consulate" })],
  channels: [{ channelId: "facebook", medium: "social", audience: "public", labels: makeLabels("Facebook") }],
  presences: [makePresence("lima", "facebook", "complete-list")],
});
const coverage = computeCoverage(dataset);
const names: Names = {
  labelOf: (labels) => labels.en,
  countryOf: (code) => ({ IT: "Italy", PE: "Peru" })[code] ?? code,
  regionOf: (region) => region,
  senderOf: () => "",
  ministryOf: (ministryId) => ministryId,
  kindOf: (kind) => kind,
  compare: (a, b) => a.localeCompare(b),
};
const rows = describePosts(coverage, names);
const namesIn = (sort: "name" | "country", descending: boolean) =>
  sortRows(rows, { sort, descending }, names).map(({ name }) => name);

test("rows are in the order of names, or of countries and then of names", () => {
  expect(namesIn("name", false)).toEqual(["lima", "lima-un", "rome"]);
  expect(namesIn("country", false)).toEqual(["rome", "lima", "lima-un"]);
});

test("a descending order keeps equal rows in the order of names", () => {
  expect(namesIn("country", true)).toEqual(["lima", "lima-un", "rome"]);
});

test("a row has one stripe for each channel with a list", () => {
  expect(rows[0]?.stripes).toEqual([
    { channelId: "facebook", standing: "listed", ink: "facebook", isMention: false },
  ]);
});

const makeChannel = (channelId: string): Channel => ({
  channelId,
  medium: "social",
  audience: "public",
  labels: makeLabels(channelId),
});

test("a pennant shows the channels that the reader chose, at most five, in the order of the source", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const many = computeCoverage({
    ...dataset,
    channels: ids.map(makeChannel),
    presences: ids.map((id) => makePresence("lima", id, "register")),
  });
  const stripesOf = (pennant: readonly string[]) =>
    describePosts(choosePennant(many, pennant), names)[0]?.stripes.map(({ channelId }) => channelId);
  expect(stripesOf([])).toEqual(["a", "b", "c", "d", "e"]);
  expect(stripesOf(["g", "b", "none"])).toEqual(["b", "g"]);
  expect(stripesOf(ids)).toHaveLength(5);
  const view = { ...DEFAULT_COVERAGE_VIEW, pennant: ["g", "none"] };
  expect(keepKnown(view, many, computeOptions(many)).pennant).toEqual(["g"]);
});

test("posts are alike by all channels, not by those of the pennant alone", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const many = computeCoverage({
    ...dataset,
    channels: ids.map(makeChannel),
    presences: [
      ...ids.map((id) => makePresence("lima", id, "register")),
      makePresence("rome", "a", "register"),
    ],
  });
  const [lima, ...others] = describePosts(choosePennant(many, ["a"]), names);
  if (!lima) throw new Error("no row");
  expect(findRelations(lima, [lima, ...others])).toMatchObject({ listedOn: ids, sameChannels: [] });
});

test("options count named posts, and what no post has is not offered", () => {
  expect(computeOptions(coverage)).toEqual({
    ministries: [],
    channels: [{ value: "facebook", count: 1 }],
    regions: [
      { value: "Americas", count: 2 },
      { value: "Europe", count: 1 },
    ],
    countries: [
      { value: "IT", count: 1, region: "Europe" },
      { value: "PE", count: 2, region: "Americas" },
    ],
    kinds: [
      { value: "embassy", count: 2 },
      { value: "consulate", count: 1 },
    ],
  });
});

test("what the data do not have is left out of a view", () => {
  const view = {
    ...DEFAULT_COVERAGE_VIEW,
    filter: { ...NO_FILTER, channels: ["facebook", "fax"], countries: ["PE", "ZZ"] },
    postId: "oz",
  };
  expect(keepKnown(view, coverage, computeOptions(coverage))).toEqual({
    ...DEFAULT_COVERAGE_VIEW,
    filter: { ...NO_FILTER, channels: ["facebook"], countries: ["PE"] },
  });
  expect(keepKnown({ ...view, postId: "lima" }, coverage, computeOptions(coverage)).postId).toBe("lima");
});

test("a post's relations are the others in its country and the others on exactly its channels", () => {
  const relationsOf = (postId: string) => {
    const row = rows.find(({ covered }) => covered.post.postId === postId);
    const { neighbours, listedOn, sameChannels } = row
      ? findRelations(row, rows)
      : { neighbours: [], listedOn: [], sameChannels: [] };
    return [neighbours.map(({ name }) => name), listedOn, sameChannels.map(({ name }) => name)];
  };
  expect(relationsOf("lima")).toEqual([["lima-un"], ["facebook"], []]);
  expect(relationsOf("lima-un")).toEqual([["lima"], [], ["rome"]]);
});
