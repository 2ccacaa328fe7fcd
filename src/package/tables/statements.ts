import type { Statement } from "../../domain/question";
import { id, labelColumns, questionId, readLabels, writeLabels } from "../column";
import { defineTable } from "../table";

export const statements = defineTable({
  name: "statements",
  description: "Stated facts without a number, in an editor's words.",
  origin: "curated",
  mostRows: 2_000,
  columns: [
    id("statement_id", "Identifier of the row."),
    questionId("Sub-question whose answer states it."),
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
