import type { Evidence, FileEvent, Unresolved } from "../domain/document";
import { UNRESOLVED_KINDS } from "../domain/document";
import { HOLDER_TYPES, LIST_BASES, PRESENCE_STATUSES } from "../domain/presence";
import type { Presence } from "../domain/presence";
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
import { isCountryCode } from "./countryCodes";
import { defineTable } from "./table";
import type { RowFault } from "./table";

export const document = defineTable({
  name: "document",
  description: "Header of the question, one row for each field that is stated.",
  origin: "extracted",
  required: true,
  columns: [
    column("field", "string", "Name of the header field.", { pattern: "[a-z][a-z0-9_]*" }),
    column("value", "string", "What the header says."),
  ],
  primaryKey: ["field"],
  read: (cells): readonly [string, string] => [cells.field, cells.value],
  write: ([field, value]) => ({ field, value }),
});

export const presences = defineTable({
  name: "presences",
  description: "Who is on which channel, as the answer states it.",
  origin: "extracted",
  required: true,
  columns: [
    id("presence_id", "Identifier of the row."),
    oneOf("holder_type", HOLDER_TYPES, "A post, the ministry, or the posts of one country together."),
    id("holder_id", "A post_id, the word ministry, or an ISO 3166-1 alpha-2 code."),
    id("channel_id", "The channel."),
    oneOf(
      "status",
      PRESENCE_STATUSES,
      "Whether the presence is active, planned, considered or an account only.",
    ),
    oneOf("list_basis", LIST_BASES, "What kind of passage names the holder."),
    column("printed_as", "string", "The name exactly as printed."),
    id("evidence_id", "Where it stands in the source text."),
  ],
  primaryKey: ["presence_id"],
  foreignKeys: [
    { column: "channel_id", table: "channels" },
    { column: "evidence_id", table: "evidence" },
  ],
  compared: ["holder_type", "holder_id"],
  check: ({ holder_type, holder_id }) => {
    if (holder_type === "ministry" && holder_id !== "ministry") {
      return [{ column: "holder_id", message: `expected "ministry", found "${holder_id}"` }];
    }
    if (holder_type === "country" && !isCountryCode(holder_id)) {
      return [
        { column: "holder_id", message: `expected a country code of ISO 3166-1, found "${holder_id}"` },
      ];
    }
    return NO_FAULTS;
  },
  read: (cells): Presence => ({
    presenceId: cells.presence_id,
    holderType: cells.holder_type,
    holderId: cells.holder_id,
    channelId: cells.channel_id,
    status: cells.status,
    listBasis: cells.list_basis,
    printedAs: cells.printed_as,
    evidenceId: cells.evidence_id,
  }),
  write: (presence) => ({
    presence_id: presence.presenceId,
    holder_type: presence.holderType,
    holder_id: presence.holderId,
    channel_id: presence.channelId,
    status: presence.status,
    list_basis: presence.listBasis,
    printed_as: presence.printedAs,
    evidence_id: presence.evidenceId,
  }),
});

export const events = defineTable({
  name: "events",
  description: "Dates of the file and of what it speaks of.",
  origin: "extracted",
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

export const unresolved = defineTable({
  name: "unresolved",
  description: "Names and numbers of the source of which no fact was made, and why.",
  origin: "extracted",
  columns: [
    oneOf("kind", UNRESOLVED_KINDS, "A name or a number."),
    column("text", "string", "Exactly as printed."),
    column("reason", "string", "Why no fact was made of it."),
    optional(questionId("Sub-question; empty for the header.")),
    column("start", "integer", "First code point in the normalised source text."),
    column("end", "integer", "Code point after the last."),
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

const NO_FAULTS: readonly RowFault[] = [];

function questionId(description: string) {
  return column("question_id", "string", description, { pattern: QUESTION_ID_PATTERN });
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

function faultsOfRange(start: string, end: string): readonly RowFault[] {
  if (Number(start) < Number(end)) return NO_FAULTS;
  return [{ column: "end", message: `expected more than start (${start}), found ${end}` }];
}
