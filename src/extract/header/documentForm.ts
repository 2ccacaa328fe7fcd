import { ExtractError } from "../file/extractError";
import {
  ANSWER_HEADINGS,
  ANSWER_LABELS,
  BULLETIN_NUMBER,
  type HeaderLabel,
  LEGISLATURE_NUMBER,
  QUESTION_HEADINGS,
  QUESTION_LABELS,
  QUESTION_NUMBER,
  TAIL_LABELS,
} from "./headerLabels";
import { isOneEditAway } from "../names/misspelling";
import type { LinedText } from "../text/normalise";

/** A stretch of the normalised text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a document in the Chamber's form. */
export interface DocumentForm {
  /** Printed values by field, with their places. A field not stated is absent. */
  readonly fields: ReadonlyMap<string, Span>;
  readonly question: Span;
  /** Empty at the end of the question where no answer is printed. */
  readonly answer: Span;
}

/**
 * Finds the header fields, the question and the answer by their labels, with line breaks or without.
 * Throws {@link ExtractError} `not-a-question` where the number, the legislature or the question is missing.
 */
export function findDocumentForm(source: LinedText, from = 0): DocumentForm {
  const { text } = source;
  const fields = new Map<string, Span>();
  for (const [field, pattern] of TOP_LINE) {
    const value = pattern.exec(text.slice(from));
    const printed = value?.groups?.["value"];
    if (!value || printed === undefined) continue;
    const end = from + value.index + value[0].length;
    fields.set(field, { start: end - printed.length, end });
  }
  const top = Math.max(from, ...[...fields.values()].map((span) => span.end));

  // What stands after the heading, or after the number of the answer's bulletin, is no header of the question.
  const ownLine = findHeading(source, QUESTION_HEADINGS, top, true);
  const headEnd = ownLine?.start ?? findLabels(source, ANSWER_LABELS.slice(1), top)[0]?.start ?? text.length;
  const head = findLabels(source, QUESTION_LABELS, top, headEnd);
  const heading = ownLine ?? findHeading(source, QUESTION_HEADINGS, head.at(-1)?.valueStart ?? top);
  if (!fields.has("question") || !fields.has("legislature") || !heading) throw notAQuestion();
  setFields(fields, head, heading.start, text);

  const middle = findLabels(source, ANSWER_LABELS, heading.end);
  const answerHeading =
    middle.length > 0 || hasLineBreaks(source, heading.end)
      ? findHeading(source, ANSWER_HEADINGS, middle.at(-1)?.valueStart ?? heading.end)
      : undefined;
  const questionEnd = middle[0]?.start ?? answerHeading?.start ?? undefined;
  const tail = findTail(text, answerHeading?.end ?? heading.end);
  const tailStart = tail[0]?.start ?? text.length;
  setFields(fields, tail, text.length, text);
  setFields(fields, middle, answerHeading?.start ?? tailStart, text);
  return {
    fields,
    question: trimmed(text, heading.end, questionEnd ?? tailStart),
    answer: answerHeading
      ? trimmed(text, answerHeading.end, tailStart)
      : { start: questionEnd ?? tailStart, end: questionEnd ?? tailStart },
  };
}

const TOP_LINE: readonly (readonly [string, RegExp])[] = [
  ["bulletin", BULLETIN_NUMBER],
  ["question", QUESTION_NUMBER],
  ["legislature", LEGISLATURE_NUMBER],
];

interface FoundLabel extends Span {
  readonly field: string;
  readonly valueStart: number;
}

function notAQuestion(): ExtractError {
  return new ExtractError(
    "not-a-question",
    "The text is not a written question of the Chamber.",
    "a text that begins with the bulletin, the number of the question and the legislature, then the heading “Question” or “Vraag”",
  );
}

/**
 * The labels after `from`, in the order of the text. Where lines begin with them, in any order, only those
 * count; in a text without line breaks each must follow the one before it in the order of the form.
 */
function findLabels(
  source: LinedText,
  wanted: readonly HeaderLabel[],
  from: number,
  to: number = source.text.length,
): FoundLabel[] {
  const lined: FoundLabel[] = [];
  for (const label of wanted) {
    // The date of a publication has the same label for question and answer; it follows its bulletin.
    const bulletin = lined.find(({ field }) => field === label.field.replace("_published", "_bulletin"));
    const found = findLabel(source, label, bulletin?.end ?? from, to, true);
    if (found) lined.push(found);
  }
  if (lined.length > 1) return lined.sort((a, b) => a.start - b.start);
  const chained: FoundLabel[] = [];
  for (const label of wanted) {
    const previous = chained.at(-1);
    const limit = Math.min(to, previous ? previous.end + MAX_VALUE : to);
    const found = findLabel(source, label, previous?.end ?? from, limit, false);
    if (found) chained.push(found);
  }
  return chained;
}

/** A value of the header has at most this many characters. */
const MAX_VALUE = 1_000;

function findLabel(
  source: LinedText,
  { field, labels }: HeaderLabel,
  from: number,
  to: number,
  atLineStart: boolean,
): FoundLabel | undefined {
  // In a text that lost its line breaks a label can be glued to the value before it.
  const before = atLineStart ? "(?<![\\p{L}-])" : "(?<!-)";
  const pattern = new RegExp(`${before}(?:${byLength(labels).map(escape).join("|")}) ?:?`, "gu");
  pattern.lastIndex = from;
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    if (match.index >= to) return undefined;
    if (atLineStart && !source.isLineStart(match.index)) continue;
    const end = match.index + match[0].length;
    return { field, start: match.index, end, valueStart: end };
  }
  return undefined;
}

/**
 * The first heading alone on its line, or else, unless only that will do, the first such word: as printed by the
 * Chamber, in capitals or without accents; or else one in any case or with a letter wrong.
 */
function findHeading(
  source: LinedText,
  words: readonly string[],
  from: number,
  onlyAlone = false,
): Span | undefined {
  const spellings = words.flatMap((word) =>
    [word, plain(word)].flatMap((each) => [each, each.toUpperCase()]),
  );
  const isSpelt = (word: string): boolean => spellings.includes(word);
  const isMisspelt = (word: string): boolean =>
    words.some((each) => isOneEditAway(plain(word).toLowerCase(), plain(each).toLowerCase()));
  const alone = findAlone(source, isSpelt, from) ?? findAlone(source, isMisspelt, from);
  if (alone || onlyAlone) return alone;
  const word = `(?:${spellings.join("|")})(?= |$|[\\p{Lu}\\d])`;
  return (
    findWord(source, `(?<!\\p{L})${word}`, from, () => true) ??
    // Where line breaks were lost, a heading can be glued to the value before it.
    findWord(source, word, from, () => true) ??
    findWord(source, "(?<!\\p{L})\\p{Lu}\\p{L}{3,9}(?= |$)", from, isMisspelt)
  );
}

function findAlone(source: LinedText, isHeading: (word: string) => boolean, from: number): Span | undefined {
  const pattern = /(?<![^ ])\p{L}{4,10}(?= ?:? |$)/gu;
  pattern.lastIndex = from;
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isHeading(match[0]) || !source.isLineStart(start)) continue;
    const lineEnd = source.text[end] === " " || source.text[end] === ":" ? end + 1 : end;
    const endsLine = [lineEnd, lineEnd + 1, lineEnd + 2].some((at) => source.isLineStart(at));
    if (endsLine || lineEnd >= source.text.length)
      return { start, end: source.text[end] === ":" ? end + 1 : end };
  }
  return undefined;
}

function findWord(
  { text }: LinedText,
  word: string,
  from: number,
  isHeading: (word: string) => boolean,
): Span | undefined {
  const pattern = new RegExp(word, "gu");
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (isHeading(match[0])) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Without accents. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

function hasLineBreaks(source: LinedText, until: number): boolean {
  for (let offset = 1; offset < until; offset += 1) if (source.isLineStart(offset)) return true;
  return false;
}

/** The last descriptors of the text: what stands before them is the answer, whatever it holds. */
function findTail(text: string, from: number): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const { field, labels } of TAIL_LABELS) {
    const [last] = labels
      .map((label) => ({ label, start: text.lastIndexOf(label) }))
      .filter(({ start }) => start >= from)
      .sort((a, b) => b.start - a.start);
    if (!last) continue;
    const end = last.start + last.label.length;
    found.push({ field, start: last.start, end, valueStart: end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The value of a label runs to the next label. */
function setFields(
  fields: Map<string, Span>,
  labels: readonly FoundLabel[],
  end: number,
  text: string,
): void {
  labels.forEach((label, index) => {
    const value = trimmed(text, label.valueStart, labels[index + 1]?.start ?? end);
    if (value.end > value.start && !fields.has(label.field)) fields.set(label.field, value);
  });
}

function trimmed(text: string, start: number, end: number): Span {
  let from = Math.min(start, end);
  let to = end;
  while (from < to && text[from] === " ") from += 1;
  while (to > from && text[to - 1] === " ") to -= 1;
  return { start: from, end: to };
}

function byLength(labels: readonly string[]): string[] {
  return [...labels].sort((a, b) => b.length - a.length);
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
