import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { computeChanges, groupByChange, type ChangeKind } from "../../src/domain/changes/computeChanges";
import type { NamedSource } from "../../src/domain/changes/matchPosts";
import { parsePackage } from "../../src/package/read/parsePackage";

// The figures are those of the reference beside the register's tables.
const answer = read("answer-54-0516");
const then = read("register-be-2022");
const now = read("register-2026");

function read(folder: string): NamedSource {
  const { descriptor, dataset } = parsePackage(readPackageFolder(join(DATA, folder)));
  return { packageName: descriptor.name, dataset };
}

/** How many posts changed how on a channel, by the standing in the older source where `of` names one. */
function count(
  older: NamedSource,
  newer: NamedSource,
  channelId: string,
): Partial<Record<ChangeKind, number>> {
  const groups = groupByChange(computeChanges(older, newer).posts, channelId);
  return Object.fromEntries([...groups].map(([kind, posts]) => [kind, posts.length]));
}

function labelsOf(
  older: NamedSource,
  newer: NamedSource,
  channelId: string,
  kind: ChangeKind,
): readonly string[] {
  const posts = groupByChange(computeChanges(older, newer).posts, channelId).get(kind) ?? [];
  return posts.map((each) => (each.newer ?? each.older)?.post.labels.en ?? "").toSorted();
}

test("of 83 posts of the answer the register of 2026 has 79, and of 2022 has 66", () => {
  const { posts } = computeChanges(answer, now);
  expect(posts.filter(({ older, newer }) => older && newer).length).toBe(79);
  expect(posts.filter(({ basis }) => basis === "institution").length).toBe(4);
  expect(computeChanges(answer, then).posts.filter(({ older, newer }) => older && newer).length).toBe(66);
});

test("four posts of the answer are not in the register of 2026, and thirty recorded missions were not named", () => {
  expect(labelsOf(answer, now, "facebook", "post-not-in-newer")).toEqual([
    "Alicante",
    "Chennai",
    "Kigali",
    "Toronto",
  ]);
  expect(labelsOf(answer, now, "facebook", "post-not-in-older").length).toBe(30);
});

test("Facebook 2016 and 2026: 69 in both, 1 in the answer alone (New York UN), 6 newly recorded, 3 in neither", () => {
  expect(count(answer, now, "facebook")).toEqual({
    "in-both": 69,
    "older-only": 1,
    "newer-only": 6,
    "in-neither": 3,
    "post-not-in-newer": 4,
    "post-not-in-older": 30,
  });
  expect(labelsOf(answer, now, "facebook", "older-only")).toEqual(["New York (UN)"]);
});

test("Twitter 2016 and 2026: 14 in both, 1 in the answer alone (Ouagadougou), 45 newly recorded, 19 in neither", () => {
  expect(count(answer, now, "twitter")).toEqual({
    "in-both": 14,
    "older-only": 1,
    "newer-only": 45,
    "in-neither": 19,
    "post-not-in-newer": 4,
    "post-not-in-older": 30,
  });
  expect(labelsOf(answer, now, "twitter", "older-only")).toEqual(["Ouagadougou"]);
});

test("Facebook and Twitter 2016 and 2022", () => {
  expect(count(answer, then, "facebook")).toMatchObject({ "in-both": 57, "older-only": 5, "newer-only": 4 });
  expect(count(answer, then, "twitter")).toMatchObject({
    "in-both": 8,
    "older-only": 2,
    "newer-only": 24,
    "in-neither": 32,
  });
});

test("2022 and 2026: renamed accounts are told apart from those that differ in capitals alone", () => {
  expect(count(then, now, "facebook")).toMatchObject({
    "in-both": 69,
    renamed: 6,
    "newer-only": 8,
    "in-neither": 2,
  });
  expect(count(then, now, "twitter")).toMatchObject({
    "in-both": 40,
    renamed: 1,
    "newer-only": 19,
    "in-neither": 25,
  });
  expect(count(then, now, "youtube")).toMatchObject({
    "in-both": 1,
    "newer-only": 1,
    "older-only": 1,
    "in-neither": 82,
  });
  expect(labelsOf(then, now, "twitter", "renamed")).toEqual(["Astana"]);
  expect(labelsOf(then, now, "facebook", "renamed")).toContain("Ankara");
  expect(labelsOf(then, now, "youtube", "newer-only")).toEqual(["Berlin"]);
  expect(labelsOf(then, now, "youtube", "older-only")).toEqual(["Lisbon"]);
  expect(labelsOf(then, now, "twitter", "in-both")).toContain("Tokyo");
});

test("85 missions are in both registers, 5 in that of 2022 alone and 24 in that of 2026 alone", () => {
  const { posts } = computeChanges(then, now);
  const kinds = posts.map(({ older, newer }) => (older && newer ? "both" : older ? "older" : "newer"));
  const counts = Object.fromEntries(
    ["both", "older", "newer"].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
  );
  expect(counts).toEqual({ both: 85, older: 5, newer: 24 });
});

test("80 posts of the answer are in one of the registers: 76 by place, 4 by institution; three are in neither", () => {
  const found = new Map<string, string>();
  for (const register of [then, now]) {
    for (const { older, newer, basis = "" } of computeChanges(answer, register).posts) {
      if (older && newer) found.set(older.post.postId, basis);
    }
  }
  expect(found.size).toBe(80);
  expect([...found.values()].filter((basis) => basis === "place").length).toBe(76);
  expect([...found.values()].filter((basis) => basis === "institution").length).toBe(4);
  const left = answer.dataset.posts.map(({ postId }) => postId).filter((postId) => !found.has(postId));
  expect(left.toSorted()).toEqual(["alicante", "chennai", "toronto"]);
});

test("of 73 posts listed on Facebook and 15 on Twitter, and of the others, how many each register records or does not name", () => {
  const triple = (register: NamedSource, channelId: string, isListed: boolean) => {
    const { posts } = computeChanges(answer, register);
    const asked = posts.filter(
      ({ older }) => older && (older.standings.get(channelId) === "listed") === isListed,
    );
    const named = asked.filter(({ newer }) => newer);
    const recorded = named.filter(({ newer }) => newer?.standings.get(channelId) === "listed");
    return [recorded.length, named.length - recorded.length, asked.length - named.length];
  };
  expect([triple(now, "facebook", true), triple(now, "facebook", false)]).toEqual([
    [69, 1, 3],
    [6, 3, 1],
  ]);
  expect([triple(now, "twitter", true), triple(now, "twitter", false)]).toEqual([
    [14, 1, 0],
    [45, 19, 4],
  ]);
  expect([triple(then, "facebook", true), triple(then, "facebook", false)]).toEqual([
    [57, 5, 11],
    [4, 0, 6],
  ]);
  expect([triple(then, "twitter", true), triple(then, "twitter", false)]).toEqual([
    [8, 2, 5],
    [24, 32, 12],
  ]);
});

test("accounts that were renamed, that differ in capitals alone, and that the older register alone has", () => {
  const accountIn = ({ dataset }: NamedSource, postId: string, channelId: string) =>
    dataset.presences.find((each) => each.holderId === postId && each.channelId === channelId)?.account;
  const both = (postId: string, channelId: string) => [
    accountIn(then, postId, channelId),
    accountIn(now, `be-${postId}`, channelId),
  ];
  expect(both("ankara", "facebook")).toEqual(["BelgiumInTurkey", "BelgiumInTurkiye"]);
  expect(both("astana", "twitter")).toEqual(["BEinNurSultan", "beinastana"]);
  expect(both("tokyo", "twitter")).toEqual(["belgiumembjapan", "BelgiumEmbJapan"]);
  expect(both("lisbon", "youtube")).toEqual(["UCCuL3svRqTN6ya51BD9cpmA", undefined]);
});

test("the missions of the eleven ministries sit in 287 cities", () => {
  expect(now.dataset.places.length).toBe(287);
});

test("what one source has no list of cannot be compared, and why is said", () => {
  const { posts, comparedChannels } = computeChanges(answer, now);
  expect(comparedChannels).toEqual(["facebook", "twitter"]);
  const bangkok = posts.find(({ older }) => older?.post.postId === "bangkok");
  expect(bangkok?.changes.get("newsletter")).toEqual({
    kind: "not-comparable",
    reason: "newer-has-no-channel",
  });
  expect(bangkok?.changes.get("instagram")).toEqual({
    kind: "not-comparable",
    reason: "older-has-no-channel",
  });
  expect(bangkok?.changes.get("linkedin")).toEqual({ kind: "not-comparable", reason: "older-has-no-list" });
});

test("packages that say nothing of each other are matched by city and kind, and the rest is offered", () => {
  const alone = { packageName: "a-list", dataset: { ...now.dataset, sameAs: [] } };
  const { posts, possible } = computeChanges(answer, alone);
  const matched = posts.filter(({ older, newer }) => older && newer);
  expect(matched.length).toBeGreaterThan(70);
  expect(matched.every(({ basis }) => basis === "place")).toBe(true);
  const pairs = possible.map(({ older, newer }) => [older.placeId, newer.placeId]);
  expect(pairs.every(([one, other]) => one === other)).toBe(true);
});
