import { ANSWERED } from "../domain/question";
import type { Question, Statement } from "../domain/question";
import {
  QUESTION_ID_PATTERN,
  column,
  id,
  labelColumns,
  oneOf,
  optional,
  readLabels,
  writeLabels,
} from "./column";
import { defineTable } from "./table";

export const questions = defineTable({
  name: "questions",
  description: "Sub-questions, and an editor's judgement of how fully each was answered.",
  origin: "curated",
  columns: [
    column("question_id", "string", "Number and letter of the sub-question.", {
      pattern: QUESTION_ID_PATTERN,
    }),
    optional(oneOf("answered", ANSWERED, "An editor's judgement; empty until judged.")),
    ...labelColumns("asked", "What was asked, in own words"),
    ...labelColumns("reason", "Why it is judged so, in own words"),
    ...labelColumns("needed", "What a full answer would still have to give, separated by semicolons"),
  ],
  primaryKey: ["question_id"],
  read: (cells): Question => ({
    questionId: cells.question_id,
    answered: cells.answered,
    asked: readLabels(cells, "asked"),
    reason: readLabels(cells, "reason"),
    needed: readLabels(cells, "needed"),
  }),
  write: (question) => ({
    question_id: question.questionId,
    answered: question.answered,
    ...writeLabels(question.asked, "asked"),
    ...writeLabels(question.reason, "reason"),
    ...writeLabels(question.needed, "needed"),
  }),
});

export const statements = defineTable({
  name: "statements",
  description: "Stated facts without a number, in an editor's words.",
  origin: "curated",
  columns: [
    id("statement_id", "Identifier of the row."),
    column("question_id", "string", "Sub-question whose answer states it.", { pattern: QUESTION_ID_PATTERN }),
    ...labelColumns("text", "The fact in own words"),
    id("evidence_id", "Where it stands in the source text."),
  ],
  primaryKey: ["statement_id"],
  foreignKeys: [
    { column: "question_id", table: "questions" },
    { column: "evidence_id", table: "evidence" },
  ],
  read: (cells): Statement => ({
    statementId: cells.statement_id,
    questionId: cells.question_id,
    text: readLabels(cells, "text"),
    evidenceId: cells.evidence_id,
  }),
  write: (statement) => ({
    statement_id: statement.statementId,
    question_id: statement.questionId,
    ...writeLabels(statement.text, "text"),
    evidence_id: statement.evidenceId,
  }),
});
