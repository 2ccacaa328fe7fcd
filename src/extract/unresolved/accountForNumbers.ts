import { coverage } from "./coveredSpans";
import type { Span } from "../header/documentForm";
import type { Findings } from "../findings";
import type { NumberToken } from "../numbers/numberToken";
import { isPartOfName } from "../names/partOfName";
import type { Reading } from "../reading";
import type { Sentence } from "../text/sentences";
import { COUNTED, TERMS } from "../vocabulary/terms";

/** A number of the answer that stands in no fact's evidence, and the reason. UTF-16 offsets, half-open. */
export interface UnreadNumber extends Span {
  readonly questionId: string;
  readonly reason: string;
}

/**
 * Every number of the answer that stands in no fact, with one of the reasons `enumeration-mark`, `period-of
 * <figure_id>`, `year-of-<presence_id>`, `repeats <figure_id>`, `conflicting`, `out-of-range`, `date`, `part-of-name`
 * or, where nothing explains it, `not-understood`. `figureIds` are the figures by their numbers, `evidence` that of all
 * other facts.
 */
export function accountForNumbers(
  reading: Reading,
  findings: Findings,
  marks: readonly (Span & { readonly questionId: string })[],
  figureIds: ReadonlyMap<NumberToken, string>,
  evidence: readonly Span[],
): UnreadNumber[] {
  const covers = coverage(evidence.toSorted((a, b) => a.start - b.start));
  const unread: UnreadNumber[] = [];
  for (const mark of marks) {
    for (const digits of reading.text.slice(mark.start, mark.end).matchAll(/\d+/gu)) {
      const start = mark.start + digits.index;
      const end = start + digits[0].length;
      unread.push({ questionId: mark.questionId, start, end, reason: "enumeration-mark" });
    }
  }
  const uses = new Map(findings.uses);
  const byValue = new Map<string, string>();
  const stated = new Set<NumberToken>();
  for (const { token, start, end, periodTokens = [] } of findings.figures) {
    const id = figureIds.get(token);
    if (id === undefined) continue;
    stated.add(token);
    for (const part of periodTokens) {
      if (part.start >= start && part.end <= end) stated.add(part);
      else if (!uses.has(part)) uses.set(part, `period-of ${id}`);
    }
    const key = `${token.kind} ${token.value}`;
    if (!byValue.has(key)) byValue.set(key, id);
  }
  // What is part of a figure that another repeats is no more read than that figure.
  const isInFigure = coverage(
    findings.figures.filter(({ token }) => figureIds.has(token)).toSorted((a, b) => a.start - b.start),
  );
  for (const token of findings.parts) if (isInFigure(token)) stated.add(token);
  for (const sentence of reading.sentences) {
    for (const token of sentence.numbers) {
      if (stated.has(token) || (token.kind !== "other" && covers(token))) continue;
      const reason = uses.get(token) ?? reasonFor(reading, sentence, token, byValue);
      if (reason === "part-of-name" && covers(token)) continue;
      unread.push({ questionId: sentence.questionId, start: token.start, end: token.end, reason });
    }
  }
  return unread.sort((a, b) => a.start - b.start);
}

function reasonFor(
  reading: Reading,
  sentence: Sentence,
  token: NumberToken,
  byValue: ReadonlyMap<string, string>,
): string {
  const { text } = reading;
  if (token.kind === "date" || token.kind === "years") return "date";
  const repeated = byValue.get(`${token.kind} ${token.value}`);
  if (repeated !== undefined && isTakenUp(text, token, sentence)) return `repeats ${repeated}`;
  const isInName = isPartOfName(text, sentence.start, token) && !isMisreadLetter(reading, token);
  if (isInName && !isCounting(text, token, sentence)) return "part-of-name";
  const opens = /^[\s\-–(]*$/u.test(text.slice(sentence.start, token.start));
  if (opens && /^[.)°](?: ?[\p{L}("«]| ?$)/u.test(text.slice(token.end, token.end + 3)))
    return "enumeration-mark";
  return "not-understood";
}

/** `Weib0`, `Pari5`: a digit for a letter at the end of a name that is known. */
function isMisreadLetter({ text, gazetteer, language }: Reading, { start, end }: NumberToken): boolean {
  const letters = LETTERS_FOR[text.slice(start, end)];
  const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+$/u.exec(
    text.slice(Math.max(0, start - LONGEST), start),
  )?.[0];
  if (letters === undefined || name === undefined) return false;
  return [...letters].some((letter) => {
    const word = name + letter;
    const isName = gazetteer.resolve(word).found || gazetteer.country(word) !== undefined;
    return isName || TERMS[language].find(word, 0, word.length).some((hit) => hit.end === word.length);
  });
}

const LONGEST = 30;
const LETTERS_FOR: Readonly<Record<string, string>> = { 0: "oe", 1: "li", 3: "e", 5: "s", 8: "b", 9: "g" };

/** Whether a word for something that is counted follows. */
function isCounting(text: string, token: NumberToken, sentence: Sentence): boolean {
  const gap = /^\S* ?/u.exec(text.slice(token.end, token.end + 12))?.[0].length ?? 0;
  return sentence.hits.some(
    ({ tag, start }) => COUNTED.includes(tag) && start >= token.end && start <= token.end + gap,
  );
}

/** `parmi ces 73`, `van deze 60`: a word that points back stands before the number. */
function isTakenUp(text: string, token: NumberToken, sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) =>
      hit.tag === "same" && hit.end <= token.start && text.slice(hit.end, token.start).trim().length <= 4,
  );
}
