import { UNRESOLVED_KINDS } from "../../domain/dataset/document";
import type { Unresolved } from "../../domain/dataset/document";
import { column, oneOf, optional, questionId } from "../schema/column";
import { defineTable } from "../schema/table";
import { faultsOfRange } from "./faultsOfRange";

export const unresolved = defineTable({
  name: "unresolved",
  description: "Names and numbers of the source of which no fact was made, and why.",
  origin: "extracted",
  columns: [
    oneOf("kind", UNRESOLVED_KINDS, "A name or a number."),
    column("text", "string", "Exactly as printed."),
    column("reason", "string", "Why no fact was made of it."),
    optional(questionId("Sub-question; empty for the header.")),
    column("start", "integer", "First code point in the normalised source text.", { unit: "code-points" }),
    column("end", "integer", "Code point after the last.", { unit: "code-points" }),
  ],
  foreignKeys: [{ column: "question_id", table: "questions" }],
  check: ({ start, end }) => faultsOfRange(start, end),
  read: (cells): Unresolved => ({
    kind: cells.kind,
    text: cells.text,
    reason: cells.reason,
    questionId: cells.question_id,
    start: Number(cells.start),
    end: Number(cells.end),
  }),
  write: (row) => ({
    kind: row.kind,
    text: row.text,
    reason: row.reason,
    question_id: row.questionId,
    start: String(row.start),
    end: String(row.end),
  }),
});
