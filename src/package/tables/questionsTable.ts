import { ANSWERED } from "../../domain/questions/question";
import type { Question } from "../../domain/questions/question";
import { labelColumns, oneOf, optional, questionId, readLabels, writeLabels } from "../schema/column";
import { defineTable } from "../schema/table";

export const questions = defineTable({
  name: "questions",
  description: "Sub-questions, and an editor's judgement of how fully each was answered.",
  origin: "curated",
  mostRows: 1_000,
  columns: [
    questionId("Number and letter of the sub-question."),
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
