import { expect, test } from "vitest";
import { computeDerived } from "../../domain/derived/computeDerived";
import { findFigure, type Figure } from "../../domain/figures/figure";
import { makeFigure } from "../../../test/fixtures/testDataset";
import { computeSurveyFlow } from "./surveyFlow";

const flowOf = (figures: readonly Figure[]) =>
  computeSurveyFlow({
    findFigure: (measure) => findFigure(figures, measure),
    derived: computeDerived({ figures, events: [] }),
  });
const respondents = makeFigure("survey.respondents", 40);
const senders = makeFigure("survey.senders", 10);
const soon = makeFigure("survey.soon", 3);
const considering = makeFigure("survey.considering", 2);
const makeShare = (value: number) =>
  makeFigure("survey.share_nonsenders_social", value, { decimals: 2, qualifier: "rounded" });

const spansOf = (flow: ReturnType<typeof flowOf>) =>
  flow?.groups.map(({ key, span }) => `${key} ${span.start}–${span.end}`);

test("the groups lie end to end and fill the line of all that answered", () => {
  const flow = flowOf([respondents, senders, soon, considering]);
  expect(spansOf(flow)).toEqual(["senders 0–10", "soon 10–13", "considering 13–15", "rest 15–40"]);
  expect(flow?.total).toBe(40);
  expect(flow?.readings).toEqual([]);
});

test("both readings of those that send none end where the line ends", () => {
  const flow = flowOf([respondents, senders, soon, considering, makeShare(0.6)]);
  expect(
    flow?.readings.map(({ key, span, social }) => [key, span.start, span.end, social.range.low]),
  ).toEqual([
    ["all", 10, 40, 18],
    ["apart", 15, 40, 15],
  ]);
});

test("a reading under which the share is no whole number of posts is left out", () => {
  const flow = flowOf([respondents, senders, soon, considering, makeShare(0.5)]);
  expect(flow?.readings.map(({ key }) => key)).toEqual(["all"]);
});

test("with nobody undecided there is one reading", () => {
  const nobody = [makeFigure("survey.soon", 0), makeFigure("survey.considering", 0)];
  expect(flowOf([respondents, senders, ...nobody, makeShare(0.6)])?.readings.map(({ key }) => key)).toEqual([
    "all",
  ]);
});

test("what is left over is named for what is known of it", () => {
  expect(spansOf(flowOf([respondents, senders]))).toEqual(["senders 0–10", "nonSenders 10–40"]);
  // Some of the posts that are left consider a newsletter; how many is not stated.
  expect(spansOf(flowOf([respondents, senders, soon]))).toEqual(["senders 0–10", "soon 10–13"]);
});

test("without the number of respondents, or with more posts than answered, there is no line to draw on", () => {
  expect(flowOf([senders, soon])?.total).toBeUndefined();
  expect(flowOf([makeFigure("survey.respondents", 12), senders, soon])?.total).toBeUndefined();
  expect(flowOf([makeFigure("survey.respondents", 0)])?.total).toBeUndefined();
});

test("without a survey there is no flow", () => {
  expect(flowOf([makeFigure("budget.hardware", 5_000)])).toBeUndefined();
});
