import type { Dataset } from "../../domain/dataset";
import type { FileEvent } from "../../domain/document";
import type { Answered, Question } from "../../domain/question";
import { ABOUT_NOTHING, makeDataset, makeFigure, makeLabels, makePresence } from "../../domain/testDataset";

/** An invented answer: `1a` has an amount and a list, `1b` nothing, `2` a reading of its period. */
export const TEST_ANSWER: Dataset = makeDataset({
  header: new Map([
    ["legislature", "99"],
    ["question", "0042"],
    ["author", "Somebody Named"],
    ["question_bulletin", "B001"],
    ["answer_bulletin", "B007"],
    ["filed", "2020-01-01"],
    ["question_published", "2020-01-15"],
    ["answer_published", "2020-04-11"],
  ]),
  questions: [
    makeQuestion("1a", "partial", "a first thing; a second thing"),
    makeQuestion("1b", "full", ""),
    makeQuestion("2", "none", "one thing alone"),
    makeQuestion("3", "", ""),
  ],
  figures: [
    makeFigure("budget.hardware", 12500, {
      evidenceId: "f1",
      qualifier: "estimate",
      period: { start: "2018-01-01", end: "2019-12-31", basis: "stated" },
    }),
    makeFigure("traffic.share_abroad", 0.4, {
      evidenceId: "f2",
      decimals: 2,
      period: { start: "2020-01-01", end: "2020-01-31", basis: "context" },
    }),
  ],
  presences: [
    makePresence("lima", "facebook", "complete-list", { evidenceId: "p1" }),
    makePresence("oslo", "facebook", "complete-list", { evidenceId: "p2" }),
    makePresence("ministry", "facebook", "mention", { holderType: "ministry", evidenceId: "p3" }),
  ],
  statements: [
    {
      statementId: "s1",
      questionId: "1a",
      ...ABOUT_NOTHING,
      text: makeLabels("It is so."),
      evidenceId: "s1",
    },
    {
      statementId: "s2",
      questionId: "1a",
      ...ABOUT_NOTHING,
      text: makeLabels("Lost."),
      evidenceId: "nowhere",
    },
  ],
  evidence: [
    ["f1", "1a"],
    ["f2", "2"],
    ["p1", "1a"],
    ["p2", "1a"],
    ["p3", "1a"],
    ["s1", "1a"],
  ].map(([evidenceId = "", questionId = ""]) => ({
    kind: "text",
    evidenceId,
    questionId,
    start: 0,
    end: 1,
    fragment: "x",
  })),
});

function makeQuestion(questionId: string, answered: Answered | "", needed: string): Question {
  return {
    questionId,
    answered,
    asked: makeLabels(`What of ${questionId}?`),
    reason: makeLabels("Judged."),
    needed: makeLabels(needed),
  };
}

export function makeEvent(kind: string, date: string): FileEvent {
  return { eventId: kind, date, kind, labels: makeLabels(kind), evidenceId: `d-${kind}` };
}
