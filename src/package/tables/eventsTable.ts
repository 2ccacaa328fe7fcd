import type { FileEvent } from "../../domain/dataset/document";
import { column, id, labelColumns, readLabels, writeLabels } from "../schema/column";
import { defineTable } from "../schema/table";

export const events = defineTable({
  name: "events",
  description: "Dates of the file and of what it speaks of.",
  origin: "extracted",
  mostRows: 1_000,
  columns: [
    id("event_id", "Identifier of the row."),
    column("date", "partial-date", "ISO 8601; stops at the year or month where no more is stated."),
    id("kind", "filed, due, question_published, answer_published, or what happened."),
    id("evidence_id", "Where it stands in the source text."),
    ...labelColumns("label", "What happened"),
  ],
  primaryKey: ["event_id"],
  foreignKeys: [{ column: "evidence_id", table: "evidence" }],
  read: (cells): FileEvent => ({
    eventId: cells.event_id,
    date: cells.date,
    kind: cells.kind,
    labels: readLabels(cells, "label"),
    evidenceId: cells.evidence_id,
  }),
  write: (event) => ({
    event_id: event.eventId,
    date: event.date,
    kind: event.kind,
    evidence_id: event.evidenceId,
    ...writeLabels(event.labels, "label"),
  }),
});
