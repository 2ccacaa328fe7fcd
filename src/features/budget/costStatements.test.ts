import { expect, test } from "vitest";
import type { Evidence } from "../../domain/dataset/document";
import type { Statement, StatementAspect } from "../../domain/questions/question";
import { ABOUT_NOTHING, makeDataset, makeFigure, makeLabels } from "../../../test/fixtures/testDataset";
import { computeCostStatements } from "./costStatements";

const makeStatement = (statementId: string, questionId: string, aspect?: StatementAspect): Statement => ({
  statementId,
  questionId,
  ...(aspect ? { topics: ["budget"], aspect, channelId: "" } : ABOUT_NOTHING),
  text: makeLabels(statementId),
  evidenceId: `s-${statementId}`,
});
const evidence: Evidence[] = [
  { kind: "text", evidenceId: "f-budget.hardware", questionId: "4a", start: 0, end: 1, fragment: "x" },
];
const groupsOf = (statements: Statement[]) =>
  computeCostStatements(
    makeDataset({ figures: [makeFigure("budget.hardware", 1)], evidence, statements }),
  ).map(({ group, statements: found }) => [group, found.map(({ statementId }) => statementId)]);

test("a statement on the budget stands in the group of its aspect wherever it was said", () => {
  expect(
    groupsOf([
      makeStatement("licences", "3e", "ministry"),
      makeStatement("sending", "3e", "free"),
      makeStatement("consultants", "1c", "ministry"),
    ]),
  ).toEqual([
    ["free", ["sending"]],
    ["ministry", ["licences", "consultants"]],
  ]);
});

test("a statement of the same aspect on something else stands in no group", () => {
  const ofNewsletters: Statement = { ...makeStatement("sending", "3e", "free"), topics: ["newsletters"] };
  expect(groupsOf([ofNewsletters])).toEqual([]);
});

test("other statements follow only from the sub-questions that the amounts answer", () => {
  expect(groupsOf([makeStatement("anything", "4a"), makeStatement("elsewhere", "2b")])).toEqual([
    ["further", ["anything"]],
  ]);
});

test("what the amounts are of is said with them, and not once more under what else is said", () => {
  expect(groupsOf([makeStatement("reading", "4a", "amounts"), makeStatement("anything", "4a")])).toEqual([
    ["further", ["anything"]],
  ]);
});

test("without statements there are no groups", () => {
  expect(groupsOf([])).toEqual([]);
});
