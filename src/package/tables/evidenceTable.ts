import { EVIDENCE_KINDS } from "../../domain/dataset/document";
import type { Evidence } from "../../domain/dataset/document";
import { column, id, link, oneOf, optional, questionId, text } from "../schema/column";
import { defineTable, NO_FAULTS } from "../schema/table";
import type { RowFault } from "../schema/table";
import { faultsOfRange } from "./faultsOfRange";

const TEXT_COLUMNS = ["start", "end", "fragment"] as const;

export const evidence = defineTable({
  name: "evidence",
  description:
    "Where a fact is stated: half-open ranges of Unicode code points of the normalised source text, or records of a register or list.",
  origin: "extracted",
  required: true,
  columns: [
    id("evidence_id", "Identifier of the row."),
    optional(oneOf("kind", EVIDENCE_KINDS, "A place in a text, or a record; empty: a place in a text.")),
    optional(questionId("Sub-question; empty for the header, and for a record.")),
    optional(column("start", "integer", "First code point; empty for a record.", { unit: "code-points" })),
    optional(
      column("end", "integer", "Code point after the last; empty for a record.", { unit: "code-points" }),
    ),
    text("fragment", "The text that stands there; empty for a record."),
    text("item", "Identifier of the item of the record, or row of a list."),
    text("property", "Identifier of the property, or name of the column."),
    text("value", "What the record says."),
    optional(link("url", "Where the record can be looked up.")),
    optional(column("seen_from", "date", "First day of the window in which the record was seen.")),
    optional(column("seen_to", "date", "Last day of the window, inclusive.")),
  ],
  primaryKey: ["evidence_id"],
  foreignKeys: [{ column: "question_id", table: "questions" }],
  check: (cells) => {
    if (cells.kind === "record") {
      const filled = TEXT_COLUMNS.find((name) => cells[name] !== "");
      if (filled !== undefined) return fault(filled, "expected no place in a text for a record");
      return cells.item === "" ? fault("item", "expected the item of the record, found none") : NO_FAULTS;
    }
    const empty = TEXT_COLUMNS.find((name) => cells[name] === "");
    if (empty !== undefined) return fault(empty, "expected a value");
    const { start, end, fragment } = cells;
    const range = faultsOfRange(start, end);
    if (range.length > 0) return range;
    const length = countCodePoints(fragment);
    const expected = Number(end) - Number(start);
    if (length === expected) return NO_FAULTS;
    return fault("fragment", `expected ${expected} code points (end - start), found ${length}`);
  },
  read: (cells): Evidence => {
    const { evidence_id: evidenceId, item, property, value, url } = cells;
    return cells.kind === "record"
      ? {
          kind: "record",
          evidenceId,
          questionId: "",
          item,
          property,
          value,
          url,
          seenFrom: cells.seen_from,
          seenTo: cells.seen_to,
        }
      : {
          kind: "text",
          evidenceId,
          questionId: cells.question_id,
          start: Number(cells.start),
          end: Number(cells.end),
          fragment: cells.fragment,
        };
  },
  write: (row) => {
    const isText = row.kind === "text";
    return {
      evidence_id: row.evidenceId,
      kind: row.kind,
      question_id: isText ? row.questionId : "",
      start: isText ? String(row.start) : "",
      end: isText ? String(row.end) : "",
      fragment: isText ? row.fragment : "",
      item: isText ? "" : row.item,
      property: isText ? "" : row.property,
      value: isText ? "" : row.value,
      url: isText ? "" : row.url,
      seen_from: isText ? "" : row.seenFrom,
      seen_to: isText ? "" : row.seenTo,
    };
  },
});

function fault(column: string, message: string): readonly RowFault[] {
  return [{ column, message }];
}

function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    count -= 1;
    at += 1;
  }
  return count;
}
