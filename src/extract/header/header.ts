import type { DocumentHeader } from "../../domain/dataset/document";
import { CONTROL_CHARACTER } from "../../domain/writable";
import type { DocumentForm, Span } from "./documentForm";
import { isCalendarDay } from "./printedDate";
import { type TextLanguage } from "../vocabulary/terms";

/** A date of the header with the place where it is printed. */
export interface HeaderDate {
  readonly kind: "filed" | "due" | "question_published" | "answer_published";
  /** ISO 8601. */
  readonly date: string;
  readonly span: Span;
}

/**
 * The header of a document: fields for `document.csv`, its dates, and apart from these, with an empty `date`,
 * those that do not exist (31/02/2030) or are none (23/02/20l6). A field not stated is absent.
 */
export function readHeader(
  text: string,
  form: DocumentForm,
  textLanguage: TextLanguage,
): { header: DocumentHeader; dates: readonly HeaderDate[]; impossible: readonly HeaderDate[] } {
  const printed = (field: string): string => {
    const span = form.fields.get(field);
    // No place is kept of these: a control character is nothing that the header says.
    return span ? text.slice(span.start, span.end).split(CONTROL_CHARACTER).join("") : "";
  };
  const printedDates = DATE_FIELDS.flatMap((kind) => headerDate(text, form.fields.get(kind), kind) ?? []);
  const dates = printedDates.filter((each) => each.date !== "");
  const impossible = printedDates.filter((each) => each.date === "");
  const author = printed("author");
  const comma = author.lastIndexOf(",");
  const session = /\b(\d{4})-?(\d{4})\b/u.exec(afterDate(printed("question_published")));
  const values: Readonly<Record<string, string>> = {
    legislature: printed("legislature"),
    question: printed("question"),
    session: session ? `${session[1]}-${session[2]}` : "",
    question_bulletin: bulletin(printed("question_bulletin") || printed("bulletin")),
    answer_bulletin: bulletin(printed("answer_bulletin")),
    author: comma < 0 ? author : author.slice(0, comma).trim(),
    party: comma < 0 ? "" : author.slice(comma + 1).trim(),
    department: printed("department"),
    subdepartment: printed("subdepartment"),
    title: printed("title"),
    language: QUESTION_LANGUAGES[printed("language").slice(0, 1).toUpperCase()] ?? "",
    text_language: textLanguage,
    ...Object.fromEntries(dates.map(({ kind, date }) => [kind, date])),
    question_status: printed("question_status"),
    answer_status: answerStatus(printed("answer_status")),
    eurovoc_main: printed("eurovoc_main"),
    eurovoc: printed("eurovoc"),
    eurovoc_candidates: printed("eurovoc_candidates"),
    keywords: printed("keywords"),
  };
  return { header: new Map(Object.entries(values).filter(([, value]) => value !== "")), dates, impossible };
}

const DATE_FIELDS = ["filed", "due", "question_published", "answer_published"] as const;
/** The language in which the question was put, by the letter that the Chamber prints. */
const QUESTION_LANGUAGES: Readonly<Record<string, string>> = { F: "fr", N: "nl", D: "de" };
const DAY_MONTH_YEAR = /(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})/u;
/** A date with nothing that touches it: a piece of one that was torn or misread is none. */
const WHOLE_DATE = new RegExp(
  String.raw`^(?:${DAY_MONTH_YEAR.source})(?![\p{L}\p{N}'’°-]| ?[.,:/]\p{N}(?!\d{7}))`,
  "u",
);

/** `date` is empty where what is printed is none, or one that does not exist. */
function headerDate(text: string, span: Span | undefined, kind: HeaderDate["kind"]): HeaderDate | undefined {
  if (!span) return undefined;
  const value = text.slice(span.start, span.end);
  // Up to a comma or the first word without a digit, and no longer than evidence may be.
  const printed = /^[^\s,]*\d[^\s,]*(?:[ ,]{1,2}[^\s,\p{L}]*\d[^\s,]*){0,3}/u.exec(value)?.[0].slice(0, 40);
  if (printed === undefined) return undefined;
  const whole = WHOLE_DATE.exec(value);
  const { day = "", month = "", year = "" } = whole?.groups ?? {};
  const exists = isCalendarDay(Number(year), Number(month), Number(day)) && Number(year) >= 1000;
  return {
    kind,
    date: exists ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "",
    span: { start: span.start, end: span.start + (whole?.[0] ?? printed).length },
  };
}

/** A place of the header of which something has to be said. */
interface HeaderRemark extends Span {
  readonly reason: string;
}

/**
 * Dates of the header that cannot all be right (`dates-disagree`): nothing comes before the filing or ten years after
 * it, and no answer is published before its question. An answer's bulletin without a date is `date-missing`.
 */
export function remarkOnDates({ fields }: DocumentForm, dates: readonly HeaderDate[]): HeaderRemark[] {
  const disagreeing = dates.filter((one) =>
    dates.some((other) => isAfter(one, other) || isAfter(other, one)),
  );
  const undated = fields.has("answer_published") ? undefined : fields.get("answer_bulletin");
  return [
    ...disagreeing.map(({ span }) => ({ ...span, reason: "dates-disagree" })),
    ...(undated ? [{ ...undated, reason: "date-missing" }] : []),
  ];
}

/** Whether the first date cannot be as late as it is, by the second. */
function isAfter(one: HeaderDate, other: HeaderDate): boolean {
  const isOrdered =
    (one.kind === "filed" && other.kind !== "filed") ||
    (one.kind === "question_published" && other.kind === "answer_published");
  if (isOrdered && one.date > other.date) return true;
  return other.kind === "filed" && Number(one.date.slice(0, 4)) > Number(other.date.slice(0, 4)) + 10;
}

/** Dates of the header, which begins at `from`, that stand in none of some spans: their label is not known. */
export function findLooseDates(
  text: string,
  from: number,
  form: DocumentForm,
  known: readonly Span[],
): Span[] {
  const pattern = new RegExp(DAY_MONTH_YEAR, "gu");
  const stretches = [
    { start: from, end: form.question.start },
    { start: form.question.end, end: form.answer.start },
  ];
  return stretches.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)]
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
      .filter((date) => !known.some((span) => span.start < date.end && span.end > date.start)),
  );
}

function afterDate(value: string): string {
  return value.replace(DAY_MONTH_YEAR, "");
}

function bulletin(printed: string): string {
  return /B ?\d+/u.exec(printed)?.[0].replace(" ", "") ?? "";
}

/** The status is printed in both languages, each after a dash, the published state last. */
function answerStatus(printed: string): string {
  return printed.replace(/^\d+ /u, "");
}
