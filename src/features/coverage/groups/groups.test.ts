import fc from "fast-check";
import { expect, test } from "vitest";
import { countByKind, countByRegion } from "../../../domain/posts/postCounts";
import { computeCoverage } from "../../../domain/posts/standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../../test/fixtures/testDataset";
import { countGroups, findLargestGroup } from "./groups";

const coverage = computeCoverage(
  makeDataset({
    places: [
      makePlace("rome"),
      makePlace("oslo"),
      makePlace("lima", { region: "Americas" }),
      makePlace("bogota", { region: "Americas" }),
      makePlace("cairo", { region: "Africa" }),
    ],
    posts: [
      makePost("rome"),
      makePost("oslo", { kind: "consulate" }),
      makePost("oslo-un", { placeId: "oslo", kind: "permanent-representation" }),
      makePost("lima"),
      makePost("bogota"),
      makePost("cairo"),
    ],
    channels: ["facebook", "newsletter"].map((channelId) => ({
      channelId,
      medium: "social",
      audience: "public",
      labels: makeLabels(channelId),
    })),
    presences: [
      makePresence("rome", "facebook", "complete-list"),
      makePresence("lima", "newsletter", "survey"),
      makePresence("oslo", "newsletter", "survey"),
      makePresence("rome", "newsletter", "survey"),
    ],
  }),
);
const summary = (rows: ReturnType<typeof countGroups<string>>) =>
  rows.map(({ group, named, counts }) => [
    group,
    named,
    ...counts.map(({ byStanding }) => byStanding.listed),
  ]);

test("each group has its posts and its count on every channel", () => {
  expect(summary(countGroups(coverage.posts, coverage, countByRegion))).toEqual([
    ["Africa", 1, 0, 0],
    ["Americas", 2, 0, 1],
    ["Europe", 3, 1, 2],
  ]);
});

test("only the posts given are counted", () => {
  const [rome] = coverage.posts;
  expect(summary(countGroups(rome ? [rome] : [], coverage, countByKind))).toEqual([["embassy", 1, 1, 1]]);
  expect(countGroups([], coverage, countByRegion)).toEqual([]);
});

test("without a list there are no groups", () => {
  expect(countGroups(coverage.posts, { ...coverage, listedChannels: [] }, countByRegion)).toEqual([]);
});

test("the largest group is told with the channel that most of its posts are on", () => {
  const largest = findLargestGroup(countGroups(coverage.posts, coverage, countByRegion));
  expect([largest?.group, largest?.named, largest?.top.channelId]).toEqual(["Europe", 3, "newsletter"]);
  expect(findLargestGroup([])).toBeUndefined();
});

test("of any of the posts, groups add up to the posts and to each channel's list", () => {
  fc.assert(
    fc.property(fc.subarray([...coverage.posts]), (posts) => {
      for (const countOn of [countByRegion, countByKind]) {
        const rows = countGroups<string>(posts, coverage, countOn);
        expect(rows.reduce((sum, { named }) => sum + named, 0)).toBe(posts.length);
        for (const channelId of coverage.listedChannels) {
          const listed = posts.filter(({ standings }) => standings.get(channelId) === "listed").length;
          const counts = rows.flatMap((row) => row.counts).filter((count) => count.channelId === channelId);
          expect(counts.reduce((sum, { byStanding }) => sum + byStanding.listed, 0)).toBe(listed);
        }
      }
    }),
  );
});
