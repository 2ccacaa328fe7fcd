import { expect, test } from "vitest";
import { computeCoverage } from "../../domain/posts/standing";
import type { Statement } from "../../domain/questions/question";
import {
  ABOUT_NOTHING,
  makeDataset,
  makeEvents,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import {
  computeCostRows,
  computeOwnChannels,
  computeSenders,
  findMentions,
  findOtherStatements,
  findUndecided,
} from "./newslettersSeries";

const names = {
  labelOf: (labels: { en: string }) => labels.en,
  nameCountry: (code: string) => `in ${code}`,
  compare: (a: string, b: string) => a.localeCompare(b),
};
const channel = (channelId: string, audience: "public" | "internal" = "public") => ({
  channelId,
  medium: "social" as const,
  audience,
  labels: makeLabels(channelId),
});
const ministry = (channelId: string, part: object = {}) =>
  makePresence("ministry", channelId, "mention", { holderType: "ministry", ...part });
const statement = (statementId: string, questionId = "1"): Statement => ({
  statementId,
  questionId,
  ...ABOUT_NOTHING,
  text: makeLabels(statementId),
  evidenceId: `s-${statementId}`,
});

test("senders are the posts listed with a newsletter, by name; a planned newsletter is none yet", () => {
  const dataset = makeDataset({
    places: ["oslo", "lima", "rome"].map((id) => makePlace(id)),
    posts: ["oslo", "lima", "rome"].map((id) => makePost(id)),
    channels: [channel("newsletter")],
    presences: [
      makePresence("oslo", "newsletter", "survey"),
      makePresence("lima", "newsletter", "survey"),
      makePresence("rome", "newsletter", "survey", { status: "planned" }),
    ],
  });
  const rows = computeSenders(computeCoverage(dataset), names);
  expect(rows.map(({ name, country, evidenceId }) => [name, country, evidenceId])).toEqual([
    ["lima", "in BE", "p-lima-newsletter"],
    ["oslo", "in BE", "p-oslo-newsletter"],
  ]);
  expect(rows[0]?.stripes).toEqual([
    { channelId: "newsletter", standing: "listed", ink: "newsletter", isMention: false },
  ]);
  expect(findUndecided(dataset).map(({ holderId }) => holderId)).toEqual(["rome"]);
});

test("the ministry's channels: public before internal, in use before planned, a channel not in the data between", () => {
  const rows = computeOwnChannels(
    makeDataset({
      channels: [
        channel("yammer", "internal"),
        channel("newsletter"),
        channel("website"),
        channel("linkedin"),
      ],
      presences: [
        ministry("yammer"),
        ministry("newsletter", { status: "planned" }),
        ministry("mastodon"),
        ministry("linkedin", { status: "account-only" }),
        ministry("website"),
        makePresence("oslo", "linkedin", "mention"),
      ],
      events: makeEvents({ site_launched: "2020-01-02" }),
      statements: [
        { ...statement("planned"), aspect: "use", channelId: "newsletter" },
        { ...statement("cost"), aspect: "free", channelId: "newsletter" },
      ],
    }),
  );
  expect(rows.map(({ presence }) => presence.channelId)).toEqual([
    "website",
    "linkedin",
    "newsletter",
    "mastodon",
    "yammer",
  ]);
  expect(rows.map(({ started }) => started?.date)).toEqual(["2020-01-02", ...Array(4).fill(undefined)]);
  expect(rows[2]?.statements.map(({ statementId }) => statementId)).toEqual(["planned"]);
});

test("mentions are those of posts and countries, not the ministry's and not those of lists", () => {
  const presences = [
    ministry("facebook"),
    makePresence("oslo", "facebook", "complete-list"),
    makePresence("beijing", "weibo", "mention"),
    makePresence("BR", "app", "mention", { holderType: "country" }),
  ];
  expect(findMentions(makeDataset({ presences })).map(({ holderId }) => holderId)).toEqual(["beijing", "BR"]);
});

test("other statements are those beside the facts on newsletters, without those shown already", () => {
  const shown: Statement = { ...statement("sending"), topics: ["newsletters"], aspect: "free" };
  const dataset = makeDataset({
    presences: [makePresence("oslo", "newsletter", "survey", { evidenceId: "p" })],
    evidence: [{ kind: "text", evidenceId: "p", questionId: "1", start: 0, end: 1, fragment: "x" }],
    statements: [shown, statement("beside"), statement("elsewhere", "2")],
  });
  expect(computeCostRows(dataset)).toEqual([{ aspect: "free", statements: [shown] }]);
  expect(findOtherStatements(dataset, [shown]).map(({ statementId }) => statementId)).toEqual(["beside"]);
});

test("a data set without a survey, a newsletter or a ministry gives no rows", () => {
  const dataset = makeDataset({ presences: [makePresence("oslo", "facebook", "complete-list")] });
  expect(computeSenders(computeCoverage(dataset), names)).toEqual([]);
  expect(computeOwnChannels(dataset)).toEqual([]);
  expect(computeCostRows(dataset)).toEqual([]);
  expect(findUndecided(dataset)).toEqual([]);
  expect(findMentions(dataset)).toEqual([]);
  expect(findOtherStatements(dataset, [])).toEqual([]);
});
