import type { DocumentHeader } from "../domain/document";
import type { DocumentForm, Span } from "./documentForm";
import { type TextLanguage } from "./vocabulary/terms";

/** A date of the header with the place where it is printed. */
export interface HeaderDate {
  readonly kind: "filed" | "due" | "question_published" | "answer_published";
  /** ISO 8601. */
  readonly date: string;
  readonly span: Span;
}

/** The header of a document: fields for `document.csv`, and its dates. A field not stated is absent. */
export function readHeader(
  text: string,
  form: DocumentForm,
  textLanguage: TextLanguage,
): { header: DocumentHeader; dates: readonly HeaderDate[] } {
  const printed = (field: string): string => {
    const span = form.fields.get(field);
    return span ? text.slice(span.start, span.end) : "";
  };
  const dates = DATE_FIELDS.flatMap((kind) => headerDate(text, form.fields.get(kind), kind) ?? []);
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
  return { header: new Map(Object.entries(values).filter(([, value]) => value !== "")), dates };
}

const DATE_FIELDS = ["filed", "due", "question_published", "answer_published"] as const;
/** The language in which the question was put, by the letter that the Chamber prints. */
const QUESTION_LANGUAGES: Readonly<Record<string, string>> = { F: "fr", N: "nl", D: "de" };
const DAY_MONTH_YEAR = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;

function headerDate(text: string, span: Span | undefined, kind: HeaderDate["kind"]): HeaderDate | undefined {
  if (!span) return undefined;
  const match = DAY_MONTH_YEAR.exec(text.slice(span.start, span.end));
  const [printed, day = "", month = "", year] = match ?? [];
  if (!match || printed === undefined || Number(month) > 12 || Number(day) > 31) return undefined;
  const start = span.start + match.index;
  return {
    kind,
    date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    span: { start, end: start + printed.length },
  };
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
