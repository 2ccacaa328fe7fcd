import type { Evidence } from "../../domain/document";
import { column, id, optional, questionId } from "../column";
import { defineTable, NO_FAULTS } from "../table";
import { faultsOfRange } from "./faultsOfRange";

export const evidence = defineTable({
  name: "evidence",
  description: "Places in the normalised source text: half-open ranges of Unicode code points.",
  origin: "extracted",
  required: true,
  columns: [
    id("evidence_id", "Identifier of the row."),
    optional(questionId("Sub-question; empty for the header.")),
    column("start", "integer", "First code point."),
    column("end", "integer", "Code point after the last."),
    column("fragment", "string", "The text that stands there."),
  ],
  primaryKey: ["evidence_id"],
  foreignKeys: [{ column: "question_id", table: "questions" }],
  check: ({ start, end, fragment }) => {
    const range = faultsOfRange(start, end);
    if (range.length > 0) return range;
    const length = countCodePoints(fragment);
    const expected = Number(end) - Number(start);
    return length === expected
      ? NO_FAULTS
      : [{ column: "fragment", message: `expected ${expected} code points (end - start), found ${length}` }];
  },
  read: (cells): Evidence => ({
    evidenceId: cells.evidence_id,
    questionId: cells.question_id,
    start: Number(cells.start),
    end: Number(cells.end),
    fragment: cells.fragment,
  }),
  write: (row) => ({
    evidence_id: row.evidenceId,
    question_id: row.questionId,
    start: String(row.start),
    end: String(row.end),
    fragment: row.fragment,
  }),
});

function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    count -= 1;
    at += 1;
  }
  return count;
}
