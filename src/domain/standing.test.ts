import { expect, test } from "vitest";
import { computeCoverage, countListed, standingOn } from "./standing";
import { makeDataset, makeLabels, makePlace, makePost, makePresence } from "./testDataset";

const dataset = makeDataset({
  places: [makePlace("rome"), makePlace("new-york")],
  posts: [
    makePost("rome"),
    makePost("new-york", { placeId: "new-york" }),
    makePost("new-york-un", { placeId: "new-york" }),
  ],
  channels: ["facebook", "newsletter", "weibo"].map((channelId) => ({
    channelId,
    medium: "social",
    audience: "public",
    labels: makeLabels(channelId),
  })),
  presences: [
    makePresence("rome", "facebook", "complete-list"),
    makePresence("new-york", "newsletter", "survey"),
    makePresence("new-york-un", "weibo", "mention"),
    makePresence("ministry", "facebook", "mention", { holderType: "ministry" }),
  ],
});
const coverage = computeCoverage(dataset);
const standingOf = (postId: string, channelId: string) =>
  coverage.posts.find(({ post }) => post.postId === postId)?.standings.get(channelId);

test("a post on a list is listed", () => {
  expect(standingOf("rome", "facebook")).toBe("listed");
  expect(standingOf("new-york", "newsletter")).toBe("listed");
});

test("absence from a list worded as complete is not the same as absence from a survey", () => {
  expect(standingOf("new-york", "facebook")).toBe("not-listed");
  expect(standingOf("rome", "newsletter")).toBe("not-declared");
});

test("a channel mentioned for one post says nothing of the others", () => {
  expect(standingOf("new-york-un", "weibo")).toBe("listed");
  expect(standingOf("rome", "weibo")).toBe("not-mentioned");
});

test("only channels with a list make stripes, in the order of the channels", () => {
  expect(coverage.listedChannels).toEqual(["facebook", "newsletter"]);
});

test("counts New York and New York UN as two posts in one place", () => {
  expect(coverage.posts.filter(({ place }) => place.placeId === "new-york")).toHaveLength(2);
});

test("the ministry's own presence makes no post listed", () => {
  expect(countListed(coverage.posts, "facebook")).toBe(1);
});

test("a presence that is only planned does not make a post listed", () => {
  const planned = computeCoverage({
    ...dataset,
    presences: [
      makePresence("rome", "facebook", "complete-list"),
      makePresence("new-york", "facebook", "complete-list", { status: "planned" }),
    ],
  });
  expect(countListed(planned.posts, "facebook")).toBe(1);
});

test("a post without its place is an error that names both", () => {
  expect(() => computeCoverage({ ...dataset, places: [] })).toThrow(/rome.*rome/);
});

test("channels without a list are drawn only where no channel has one", () => {
  const mention = makePresence("rome", "weibo", "mention");
  const alone = computeCoverage({ ...dataset, presences: [mention] });
  expect([alone.listedChannels, alone.drawnChannels]).toEqual([[], ["weibo"]]);
  expect(alone.posts.map((post) => standingOn(post, "weibo"))).toEqual([
    "listed",
    "not-mentioned",
    "not-mentioned",
  ]);
  const list = makePresence("rome", "facebook", "complete-list");
  expect(computeCoverage({ ...dataset, presences: [mention, list] }).drawnChannels).toEqual(["facebook"]);
});
