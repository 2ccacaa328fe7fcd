import { expect, test } from "vitest";
import { computeCoverage, countListed, standingOn } from "./standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const CHANNEL = {
  channelId: "facebook",
  medium: "social",
  audience: "public",
  labels: makeLabels("Facebook"),
} as const;

const dataset = makeDataset({
  places: [makePlace("rome"), makePlace("new-york")],
  posts: [
    makePost("rome"),
    makePost("new-york", { placeId: "new-york" }),
    makePost("new-york-un", { placeId: "new-york" }),
  ],
  channels: ["facebook", "newsletter", "weibo"].map((channelId) => ({ ...CHANNEL, channelId })),
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
  expect(coverage.posts.filter(({ place }) => place?.placeId === "new-york")).toHaveLength(2);
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

test("a post without a place stays in list and counts, with its country and no point", () => {
  const [nowhere, stated] = computeCoverage(
    makeDataset({
      posts: [
        makePost("nowhere", { placeId: "", kind: "" }),
        makePost("stated", { placeId: "", country: "IT", placeBasis: "" }),
      ],
    }),
  ).posts;
  expect(nowhere).toMatchObject({
    place: undefined,
    point: undefined,
    country: "not-stated",
    region: "not-stated",
    kind: "not-stated",
  });
  expect(stated).toMatchObject({ country: "IT", region: "not-stated", point: undefined });
});

test("a post without a place is in the region of its country", () => {
  const { posts } = computeCoverage(
    makeDataset({ posts: [makePost("unplaced", { placeId: "", country: "IT", region: "Europe" })] }),
  );
  expect(posts[0]?.region).toBe("Europe");
});

test("a post with coordinates of its own is drawn there, unless it was placed by its city because they lie elsewhere", () => {
  const point = { latitude: 1, longitude: 2 };
  const { posts } = computeCoverage(
    makeDataset({
      places: [makePlace("rome", { latitude: 41.9, longitude: 12.5 })],
      posts: [
        makePost("rome"),
        makePost("vatican", { placeId: "rome", point, placeBasis: "point" }),
        makePost("list", { placeId: "rome", point, placeBasis: "" }),
        makePost("elsewhere", { placeId: "rome", point, placeBasis: "city" }),
      ],
    }),
  );
  expect(posts.map((covered) => covered.point?.latitude)).toEqual([41.9, 1, 1, 41.9]);
});

test("a register without an entry, and a list that may lack some, say not recorded; only a stated absence says absent", () => {
  const { posts, listedChannels } = computeCoverage(
    makeDataset({
      channels: ["facebook", "threads"].map((channelId) => ({ ...CHANNEL, channelId })),
      posts: ["a", "b", "c"].map((id) => makePost(id, { placeId: "" })),
      presences: [
        makePresence("a", "facebook", "register"),
        makePresence("c", "facebook", "register", { status: "absent" }),
        makePresence("a", "threads", "partial-list"),
      ],
    }),
  );
  expect(listedChannels).toEqual(["facebook", "threads"]);
  expect(posts.map((covered) => standingOn(covered, "facebook"))).toEqual([
    "listed",
    "not-recorded",
    "absent",
  ]);
  expect(posts.map((covered) => standingOn(covered, "threads"))).toEqual([
    ...["listed", "not-recorded", "not-recorded"],
  ]);
});

test("of several accounts on one channel the first one stands for all", () => {
  const { posts } = computeCoverage(
    makeDataset({
      channels: [CHANNEL],
      posts: [makePost("a", { placeId: "" })],
      presences: [
        makePresence("a", "facebook", "register", { presenceId: "one", account: "One" }),
        makePresence("a", "facebook", "register", { presenceId: "two", account: "Two" }),
      ],
    }),
  );
  expect(posts[0]?.presences.get("facebook")?.account).toBe("One");
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
