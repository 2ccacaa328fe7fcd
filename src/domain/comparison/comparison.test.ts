import fc from "fast-check";
import { expect, test } from "vitest";
import {
  COMPARABLE,
  compareOnChannel,
  findComparable,
  findComparedChannels,
  findLargest,
  findLead,
  type ComparedItem,
} from "./comparison";
import { KNOWN_KINDS } from "../dataset/kinds";
import { REGIONS } from "../posts/post";
import { computeCoverage, STANDINGS, type Coverage } from "../posts/standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const NONE = Object.fromEntries(STANDINGS.map((standing) => [standing, 0]));
const KIND_IDS = KNOWN_KINDS.map(({ kindId }) => kindId);

const CHANNELS = ["facebook", "newsletter", "linkedin"].map((channelId) => ({
  channelId,
  medium: "social" as const,
  audience: "public" as const,
  labels: makeLabels(channelId),
}));

const coverage = computeCoverage(
  makeDataset({
    channels: CHANNELS,
    places: [
      makePlace("bangkok", { country: "TH", region: "Asia" }),
      makePlace("delhi", { country: "IN", region: "Asia" }),
      makePlace("mumbai", { country: "IN", region: "Asia" }),
      makePlace("paris", { country: "FR", region: "Europe" }),
    ],
    posts: ["bangkok", "delhi", "mumbai", "paris"].map((id) => makePost(id)),
    presences: [
      makePresence("bangkok", "facebook", "complete-list"),
      makePresence("delhi", "facebook", "complete-list"),
      makePresence("paris", "facebook", "complete-list"),
      makePresence("delhi", "newsletter", "survey"),
      makePresence("mumbai", "linkedin", "mention"),
    ],
  }),
);

function itemsOf(ids: readonly string[], what: (typeof COMPARABLE)[number]): readonly ComparedItem[] {
  const comparable = findComparable(coverage, what);
  return ids.map((id) => ({ id, posts: comparable.get(id) ?? [] }));
}

test("regions without a named post cannot be compared", () => {
  expect([...findComparable(coverage, "regions").keys()]).toEqual(["Asia", "Europe"]);
});

test("counts the standings apart, absence from a list apart from silence in a survey", () => {
  const items = itemsOf(["Asia", "Europe"], "regions");
  expect(compareOnChannel(items, "facebook").counts.map(({ byStanding }) => byStanding)).toEqual([
    { ...NONE, listed: 2, "not-listed": 1 },
    { ...NONE, listed: 1 },
  ]);
  expect(compareOnChannel(items, "newsletter").counts[1]?.byStanding["not-declared"]).toBe(1);
});

test("countries with the same share do not differ, whatever their number of posts", () => {
  const items = itemsOf(["TH", "FR"], "countries");
  expect(compareOnChannel(items, "facebook").differs).toBe(false);
  expect(compareOnChannel(itemsOf(["TH", "IN"], "countries"), "facebook").differs).toBe(true);
});

test("a channel without a list is compared only where one of the items is mentioned", () => {
  expect(findComparedChannels(coverage, itemsOf(["bangkok", "paris"], "posts"))).not.toContain("linkedin");
  expect(findComparedChannels(coverage, itemsOf(["bangkok", "mumbai"], "posts"))).toContain("linkedin");
});

test("nobody leads who has more posts but a smaller share", () => {
  const items = itemsOf(["Asia", "Europe"], "regions");
  expect(findLead(items, ["facebook"])).toBeUndefined();
  expect(findLead(items, ["facebook", "newsletter"])).toMatchObject({
    item: { id: "Asia" },
    channelId: "newsletter",
    count: { named: 3 },
  });
});

test("the largest groups are chosen and keep their order", () => {
  const groups = new Map(
    ["a", "b", "c", "d", "e"].map((id) => [id, coverage.posts.slice(id === "b" ? 3 : 2)]),
  );
  expect(findLargest(groups)).toEqual(["a", "c", "d", "e"]);
});

const anyCoverage: fc.Arbitrary<Coverage> = fc
  .array(
    fc.record({
      country: fc.constantFrom("TH", "IN", "FR"),
      region: fc.constantFrom(...REGIONS),
      kind: fc.constantFrom(...KIND_IDS),
      on: fc.subarray(CHANNELS.map(({ channelId }) => channelId)),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    computeCoverage(
      makeDataset({
        channels: CHANNELS,
        places: rows.map(({ country, region }, at) => makePlace(`p${at}`, { country, region })),
        posts: rows.map(({ kind }, at) => makePost(`p${at}`, { kind })),
        presences: rows.flatMap(({ on }, at) =>
          on.map((id) => makePresence(`p${at}`, id, id === "newsletter" ? "survey" : "complete-list")),
        ),
      }),
    ),
  );

test("in any data every post is in one group, and the counts of a group add up to its named posts", () => {
  fc.assert(
    fc.property(anyCoverage, fc.constantFrom(...COMPARABLE), (any, what) => {
      const items = [...findComparable(any, what)].map(([id, posts]) => ({ id, posts }));
      expect(items.reduce((sum, { posts }) => sum + posts.length, 0)).toBe(any.posts.length);
      for (const channelId of findComparedChannels(any, items)) {
        for (const { named, byStanding, evidenceIds } of compareOnChannel(items, channelId).counts) {
          expect(Object.values(byStanding).reduce((sum, count) => sum + count, 0)).toBe(named);
          expect(evidenceIds).toHaveLength(byStanding.listed);
        }
      }
    }),
  );
});

test("in any data who leads has more posts listed, and a larger share, than everybody else", () => {
  fc.assert(
    fc.property(anyCoverage, (any) => {
      const items = [...findComparable(any, "regions")].map(([id, posts]) => ({ id, posts }));
      const lead = findLead(items, any.listedChannels);
      if (!lead) return;
      const { counts } = compareOnChannel(items, lead.channelId);
      const others = counts.filter((_, at) => items[at] !== lead.item);
      for (const { named, byStanding } of others) {
        expect(byStanding.listed).toBeLessThan(lead.count.byStanding.listed);
        expect(byStanding.listed / named).toBeLessThan(lead.count.byStanding.listed / lead.count.named);
      }
    }),
  );
});
