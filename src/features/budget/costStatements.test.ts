import { expect, test } from "vitest";
import type { Evidence } from "../../domain/document";
import type { Statement } from "../../domain/question";
import { makeDataset, makeFigure, makeLabels } from "../../domain/testDataset";
import { computeCostStatements } from "./costStatements";

const makeStatement = (statementId: string, questionId: string): Statement => ({
  statementId,
  questionId,
  text: makeLabels(statementId),
  evidenceId: `s-${statementId}`,
});
const evidence: Evidence[] = [
  { evidenceId: "f-budget.hardware", questionId: "4a", start: 0, end: 1, fragment: "x" },
];
const groupsOf = (statements: Statement[]) =>
  computeCostStatements(
    makeDataset({ figures: [makeFigure("budget.hardware", 1)], evidence, statements }),
  ).map(({ group, statements: found }) => [group, found.map(({ statementId }) => statementId)]);

test("a statement stands in its group wherever it was said", () => {
  expect(
    groupsOf([
      makeStatement("licences-paid-centrally", "3e"),
      makeStatement("sending-free", "3e"),
      makeStatement("consultants-by-tender", "1c"),
    ]),
  ).toEqual([
    ["free", ["sending-free"]],
    ["ministry", ["licences-paid-centrally", "consultants-by-tender"]],
  ]);
});

test("other statements follow only from the sub-questions that the amounts answer", () => {
  expect(groupsOf([makeStatement("anything", "4a"), makeStatement("elsewhere", "2b")])).toEqual([
    ["further", ["anything"]],
  ]);
});

test("without statements there are no groups", () => {
  expect(groupsOf([])).toEqual([]);
});
