import type { Dataset } from "../domain/dataset/dataset";
import type { Unresolved } from "../domain/dataset/document";
import { EVENT_KINDS } from "../domain/figures/eventKinds";
import type { Figure } from "../domain/figures/figure";
import { groupBy } from "../domain/groupBy";

/** One fact on which two language versions of a question do not agree. */
export interface Disagreement {
  readonly kind: "header" | "question" | "presence" | "figure" | "event" | "unresolved";
  /** What it is about: a field, an id, a measure, or the reason why something was not read. */
  readonly subject: string;
  /** What each version says; empty where it says nothing. */
  readonly first: string;
  readonly second: string;
}

/** Whether two documents are versions of one question: legislature and number agree, leading zeros aside. */
export function isSameNumber(first: Dataset, second: Dataset): boolean {
  return ["legislature", "question"].every(
    (field) => number(first.header.get(field)) === number(second.header.get(field)),
  );
}

/**
 * Fact by fact, where two language versions of one question disagree: header fields that do not depend on the
 * language, sub-questions, presences, figures, events, and what was left unresolved. How a name is spelt is no
 * disagreement. None where both say the same; the order is that of the kinds, then of the first version.
 */
export function compareLanguages(first: Dataset, second: Dataset): readonly Disagreement[] {
  return [
    ...compareKeyed("header", headerFacts(first), headerFacts(second)),
    ...compareKeyed("question", questionFacts(first), questionFacts(second)),
    ...compareKeyed("presence", presenceFacts(first), presenceFacts(second)),
    ...compareFigures(first.figures, second.figures),
    ...compareKeyed("event", eventFacts(first), eventFacts(second)),
    ...compareUnresolved(first.unresolved, second.unresolved),
  ];
}

/** Disagreements as lines for a terminal, in English: `presence lima-facebook: active complete-list | absent`. */
export function formatDisagreements(disagreements: readonly Disagreement[]): string {
  const title = `Disagreements between the two versions: ${disagreements.length || "none"}`;
  const lines = disagreements.map(
    ({ kind, subject, first, second }) =>
      `  ${kind} ${subject}: ${first || "absent"} | ${second || "absent"}`,
  );
  return [title, ...lines].join("\n");
}

/** Fields that both versions print alike. */
const SHARED_FIELDS = [
  "legislature",
  "question",
  "session",
  "question_bulletin",
  "answer_bulletin",
  "author",
  "party",
  "language",
  "filed",
  "due",
  "question_published",
  "answer_published",
] as const;
const NUMBERED_FIELDS: readonly string[] = ["legislature", "question"];

type Facts = ReadonlyMap<string, string>;

function headerFacts({ header }: Dataset): Facts {
  const printed = SHARED_FIELDS.filter((field) => header.has(field));
  return new Map(
    printed.map((field) => {
      const value = header.get(field) ?? "";
      return [field, NUMBERED_FIELDS.includes(field) ? number(value) : value];
    }),
  );
}

function questionFacts({ questions }: Dataset): Facts {
  return new Map(questions.map(({ questionId }) => [questionId, "present"]));
}

function presenceFacts({ presences }: Dataset): Facts {
  return new Map(presences.map((row) => [row.presenceId, `${row.status} ${row.listBasis}`]));
}

/** Events of the answer; those of the header are among its fields. */
function eventFacts({ events }: Dataset): Facts {
  const inHeader: readonly string[] = SHARED_FIELDS.filter((field) => field in EVENT_KINDS);
  const told = events.filter(({ kind }) => !inHeader.includes(kind));
  return new Map(told.map(({ eventId, date }) => [eventId, date]));
}

function compareKeyed(kind: Disagreement["kind"], first: Facts, second: Facts): Disagreement[] {
  return [...new Set([...first.keys(), ...second.keys()])]
    .map((subject) => ({
      kind,
      subject,
      first: first.get(subject) ?? "",
      second: second.get(subject) ?? "",
    }))
    .filter((row) => row.first !== row.second);
}

/** Figures of one measure that are alike belong together; the others are laid side by side in their order. */
function compareFigures(first: readonly Figure[], second: readonly Figure[]): Disagreement[] {
  const others = groupBy(second, ({ measure }) => measure);
  const own = groupBy(first, ({ measure }) => measure);
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((measure) =>
    pairUp(own.get(measure) ?? [], others.get(measure) ?? [], describeFigure).map((pair) => ({
      kind: "figure" as const,
      subject: measure,
      ...pair,
    })),
  );
}

function describeFigure({ value, unit, qualifier, population, period }: Figure): string {
  const dates = period ? `${period.start}/${period.end} (${period.basis})` : "no period";
  return [`${value} ${unit}`, qualifier, population, dates].filter((part) => part !== "").join(", ");
}

/** What no fact was made of, for the same reason; what has a reason that explains it is left out. */
function compareUnresolved(first: readonly Unresolved[], second: readonly Unresolved[]): Disagreement[] {
  const own = groupBy(first.filter(isOpen), subjectOf);
  const others = groupBy(second.filter(isOpen), subjectOf);
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((subject) =>
    pairUp(own.get(subject) ?? [], others.get(subject) ?? [], ({ text }) => `“${text}”`).map((pair) => ({
      kind: "unresolved" as const,
      subject,
      ...pair,
    })),
  );
}

function isOpen({ reason }: Unresolved): boolean {
  return !/^(?:enumeration-mark|date|part-of-name|(?:period-of|repeats|year-of)\b.*)$/u.test(reason);
}

function subjectOf({ kind, reason, questionId }: Unresolved): string {
  return `${kind} ${reason}${questionId === "" ? "" : ` in ${questionId}`}`;
}

/** What is left on either side when all that reads the same is taken away, laid side by side. */
function pairUp<Row>(
  first: readonly Row[],
  second: readonly Row[],
  describe: (row: Row) => string,
): { first: string; second: string }[] {
  const left = first.map(describe);
  const right = second.map(describe);
  const onlyLeft = left.filter((row) => {
    const same = right.indexOf(row);
    if (same >= 0) right.splice(same, 1);
    return same < 0;
  });
  return Array.from({ length: Math.max(onlyLeft.length, right.length) }, (_, index) => ({
    first: onlyLeft[index] ?? "",
    second: right[index] ?? "",
  }));
}

function number(printed = ""): string {
  return printed.replace(/^0+/u, "");
}
