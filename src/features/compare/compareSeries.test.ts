import { expect, test } from "vitest";
import type { COMPARABLE } from "../../domain/comparison/comparison";
import { filterRows } from "../../domain/posts/coverageFilter";
import { computeCoverage } from "../../domain/posts/standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import { DEFAULT_COMPARE_VIEW } from "../../view-state/compareView";
import { computeComparison, filterOf, suggest } from "./compareSeries";

const channel = (channelId: string) => ({
  channelId,
  medium: "social" as const,
  audience: "public" as const,
  labels: makeLabels(channelId),
});
const dataset = makeDataset({
  channels: [channel("facebook"), channel("newsletter")],
  places: [
    makePlace("delhi", { country: "IN", region: "Asia" }),
    makePlace("mumbai", { country: "IN", region: "Asia" }),
    makePlace("paris", { country: "FR" }),
  ],
  posts: [makePost("delhi"), makePost("mumbai", { kind: "consulate-general" }), makePost("paris")],
  presences: [
    makePresence("delhi", "facebook", "complete-list"),
    makePresence("paris", "facebook", "complete-list"),
    makePresence("delhi", "newsletter", "survey"),
    makePresence("paris", "newsletter", "survey"),
  ],
});
const coverage = computeCoverage(dataset);
const findingOf = (what: (typeof COMPARABLE)[number], ids: readonly string[]) =>
  computeComparison(coverage, what, ids).finding;

test("posts that stand alike are said to be alike, others to differ where they do", () => {
  expect(findingOf("posts", ["delhi", "paris"])).toEqual({ kind: "alike" });
  expect(findingOf("posts", ["delhi", "mumbai"])).toEqual({
    kind: "differ",
    channelIds: ["facebook", "newsletter"],
  });
});

test("nothing is found of a single item, nor who leads where nobody does", () => {
  expect(findingOf("posts", ["delhi"])).toEqual({ kind: "plain" });
  // One of two in India, one of one in France: the share is larger, the number is not.
  expect(findingOf("countries", ["IN", "FR"])).toEqual({ kind: "names" });
});

test("a kind that has more posts and a larger share on a list leads", () => {
  expect(findingOf("kinds", ["embassy", "consulate-general"])).toMatchObject({
    kind: "lead",
    lead: { item: { id: "embassy" }, channelId: "facebook" },
  });
});

test("nobody leads on a survey’s list, however many declared the channel", () => {
  const surveyed = computeCoverage({
    ...dataset,
    presences: dataset.presences.map((presence) => ({ ...presence, listBasis: "survey" })),
  });
  const { finding } = computeComparison(surveyed, "kinds", ["embassy", "consulate-general"]);
  expect(finding).toEqual({ kind: "names" });
});

test("in data without lists the items are only named", () => {
  const withoutLists = computeCoverage({ ...dataset, presences: [] });
  const { finding, channels } = computeComparison(withoutLists, "regions", ["Asia", "Europe"]);
  expect(finding).toEqual({ kind: "names" });
  expect(channels).toEqual([]);
});

test("the way to the coverage screen lets exactly the posts of the groups through", () => {
  for (const [what, ids] of [
    ["countries", ["IN"]],
    ["regions", ["Asia"]],
    ["kinds", ["embassy", "consulate-general"]],
  ] as const) {
    const { items } = computeComparison(coverage, what, ids);
    const filter = filterOf(what, ids);
    const rows = coverage.posts.map((covered) => ({ covered }));
    const shown = filter ? filterRows(rows, filter, undefined).map(({ covered }) => covered) : [];
    expect(new Set(shown)).toEqual(new Set(items.flatMap(({ posts }) => posts)));
  }
});

test("suggests the chosen post with its neighbours, and posts on all lists", () => {
  const view = { ...DEFAULT_COMPARE_VIEW, what: "posts", items: ["mumbai"] } as const;
  expect(suggest(coverage, view)).toEqual([
    { kind: "neighbours", items: ["mumbai", "delhi"] },
    { kind: "on-all-lists", items: ["delhi", "paris"] },
  ]);
  expect(suggest(coverage, { ...view, items: ["paris"] }).map(({ kind }) => kind)).toEqual(["on-all-lists"]);
});
