import { expect, test } from "vitest";
import { countByKind, countByRegion } from "./postCounts";
import { computeCoverage, STANDINGS } from "./standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";

const coverage = computeCoverage(
  makeDataset({
    places: [makePlace("rome"), makePlace("oslo"), makePlace("lima", { region: "Americas" })],
    posts: [
      makePost("rome"),
      makePost("oslo"),
      makePost("oslo-2", { placeId: "oslo", kind: "consulate" }),
      makePost("lima"),
    ],
    channels: ["facebook", "newsletter", "weibo"].map((channelId) => ({
      channelId,
      medium: "social",
      audience: "public",
      labels: makeLabels(channelId),
    })),
    presences: [
      makePresence("rome", "facebook", "complete-list"),
      makePresence("oslo-2", "facebook", "complete-list"),
      makePresence("lima", "newsletter", "survey"),
      makePresence("lima", "weibo", "mention"),
    ],
  }),
);
const none = Object.fromEntries(STANDINGS.map((standing) => [standing, 0]));

test("each kind has its own denominator, and a kind without named posts is left out", () => {
  expect(countByKind(coverage, "facebook")).toEqual([
    {
      group: "embassy",
      named: 3,
      byStanding: { ...none, listed: 1, "not-listed": 2 },
      evidenceIds: ["p-rome-facebook"],
    },
    {
      group: "consulate",
      named: 1,
      byStanding: { ...none, listed: 1 },
      evidenceIds: ["p-oslo-2-facebook"],
    },
  ]);
});

test("what a post lacks is called by the list it is not on", () => {
  const inEurope = (channelId: string) =>
    countByRegion(coverage, channelId).find(({ group }) => group === "Europe")?.byStanding;
  expect(inEurope("newsletter")).toEqual({ ...none, "not-declared": 3 });
  expect(inEurope("weibo")).toEqual({ ...none, "not-mentioned": 3 });
  expect(inEurope("a channel that is not in the answer")).toEqual({ ...none, "not-mentioned": 3 });
});

test("regions stand in their order, without those that the answer never names", () => {
  expect(countByRegion(coverage, "facebook").map(({ group }) => group)).toEqual(["Americas", "Europe"]);
});
