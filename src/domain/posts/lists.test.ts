import { expect, test } from "vitest";
import { computeLists, findListEvidence, findOnAllLists } from "./lists";
import { computeCoverage } from "./standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const coverage = computeCoverage(
  makeDataset({
    places: ["rome", "lima"].map((placeId) => makePlace(placeId)),
    posts: ["rome", "lima"].map((postId) => makePost(postId)),
    channels: ["facebook", "newsletter"].map((channelId) => ({
      channelId,
      medium: "social",
      audience: "public",
      labels: makeLabels(channelId),
    })),
    presences: [
      makePresence("rome", "facebook", "complete-list"),
      makePresence("lima", "facebook", "complete-list"),
      makePresence("lima", "newsletter", "survey"),
    ],
  }),
);

test("each list has its posts and one piece of evidence for each", () => {
  expect(computeLists(coverage).map(({ channelId, evidenceIds }) => [channelId, evidenceIds])).toEqual([
    ["facebook", ["p-rome-facebook", "p-lima-facebook"]],
    ["newsletter", ["p-lima-newsletter"]],
  ]);
});

test("only a post on every list is on all lists", () => {
  expect(findOnAllLists(coverage).map(({ post }) => post.postId)).toEqual(["lima"]);
});

test("without a list no post is on all of them", () => {
  expect(findOnAllLists({ ...coverage, listedChannels: [] })).toEqual([]);
});

test("a post has one piece of evidence for each list it is on", () => {
  expect(findListEvidence(coverage.posts, coverage.listedChannels)).toHaveLength(3);
});
