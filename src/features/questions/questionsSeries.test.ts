import { expect, test } from "vitest";
import { computeQuestionRows, evidenceOf, findOpen, splitNeeded } from "./questionsSeries";
import { TEST_ANSWER } from "../../../test/fixtures/testAnswer";

const rows = computeQuestionRows(TEST_ANSWER);

test("every sub-question has a row, also the one to which nothing was answered", () => {
  expect(
    rows.map(({ question, figures, presences, statements }) => [
      question.questionId,
      figures.length,
      presences.length,
      statements.length,
    ]),
  ).toEqual([
    ["1a", 1, 3, 1],
    ["1b", 0, 0, 0],
    ["2", 1, 0, 0],
    ["3", 0, 0, 0],
  ]);
});

test("a fact whose evidence is missing belongs to no sub-question", () => {
  expect(rows.flatMap(evidenceOf)).toEqual(["f1", "p1", "p2", "p3", "s1", "f2"]);
});

test("a list and a mention of the same channel stay apart", () => {
  expect(
    rows[0]?.entries.map(({ channelId, listBasis, presences }) => [channelId, listBasis, presences.length]),
  ).toEqual([
    ["facebook", "complete-list", 2],
    ["facebook", "mention", 1],
  ]);
});

test("what was answered in part or not at all is open; what nobody judged is not", () => {
  expect(findOpen(rows)).toEqual(["1a", "2"]);
});

test("needs are split at semicolons, with French spaces too, and none are none", () => {
  expect(splitNeeded("le total\u00a0; la part")).toEqual(["le total", "la part"]);
  expect(splitNeeded("one thing")).toEqual(["one thing"]);
  expect(splitNeeded("")).toEqual([]);
});
