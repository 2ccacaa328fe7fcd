import fc from "fast-check";
import { expect, test } from "vitest";
import { computeCombinations } from "./combinations";
import { computeCoverage, type CoveredPost } from "./standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const itself = (covered: CoveredPost) => covered;
const countsOf = (posts: readonly CoveredPost[], channels: readonly string[]) =>
  computeCombinations(posts, channels, itself).map((set) => [set.channels.join("+"), set.rows.length]);

const invented = computeCoverage(
  makeDataset({
    places: ["rome", "oslo", "lima", "bern"].map((id) => makePlace(id)),
    posts: ["rome", "oslo", "lima", "bern"].map((id) => makePost(id)),
    channels: ["facebook", "newsletter", "weibo"].map((channelId) => ({
      channelId,
      medium: "social",
      audience: "public",
      labels: makeLabels(channelId),
    })),
    presences: [
      makePresence("rome", "newsletter", "survey"),
      makePresence("oslo", "facebook", "complete-list"),
      makePresence("oslo", "newsletter", "survey"),
      makePresence("lima", "facebook", "complete-list"),
      makePresence("lima", "weibo", "mention"),
    ],
  }),
);

test("equal sets stand in the order of the channels, and the set of no channel comes last", () => {
  expect(countsOf(invented.posts, invented.listedChannels)).toEqual([
    ["facebook+newsletter", 1],
    ["facebook", 1],
    ["newsletter", 1],
    ["", 1],
  ]);
});

test("without a channel all posts are in the set of none, and without posts there is no set", () => {
  expect(countsOf(invented.posts, [])).toEqual([["", 4]]);
  expect(countsOf([], invented.listedChannels)).toEqual([]);
});

test("whatever the lists, each post is in exactly one set, with all its channels and no other", () => {
  const channels = ["a", "b", "c", "d", "e"];
  const anyPosts = fc.array(fc.uniqueArray(fc.constantFrom(...channels, "unasked")), { maxLength: 60 });
  fc.assert(
    fc.property(anyPosts, fc.shuffledSubarray(channels), (listedOn, asked) => {
      const [model] = invented.posts;
      const posts = listedOn.map((listed) => ({
        ...(model as CoveredPost),
        standings: new Map(listed.map((id) => [id, "listed" as const])),
      }));
      const sets = computeCombinations(posts, asked, itself);
      expect(sets.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(posts.length);
      expect(new Set(sets.flatMap(({ rows }) => rows)).size).toBe(posts.length);
      for (const { channels: members, rows } of sets) {
        expect(posts.filter((post) => rows.includes(post))).toEqual(rows);
        for (const { standings } of rows) {
          expect(asked.filter((id) => standings.get(id) === "listed")).toEqual(members);
        }
      }
    }),
  );
});
