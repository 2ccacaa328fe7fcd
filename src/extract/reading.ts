import type { Span } from "./header/documentForm";
import type { FigureDraft, Findings } from "./findings";
import type { Gazetteer } from "./names/postGazetteer";
import type { NumberToken } from "./numbers/numberToken";
import type { Sentence } from "./text/sentences";
import { isShort } from "./text/shorten";
import type { Hit } from "./text/termIndex";
import type { TextLanguage, Tag } from "./vocabulary/terms";

/** An answer as every reader gets it. Positions are UTF-16 offsets of `text`. */
export interface Reading {
  readonly text: string;
  /** Whether a line of the raw text begins at this offset. */
  isLineStart(offset: number): boolean;
  readonly language: TextLanguage;
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  /** The day on which the answer was published, ISO 8601; empty where none is printed that can be. */
  readonly answerDate: string;
  /** Day and month (`1-25`) → the year printed with them anywhere in the document. */
  readonly printedYears: ReadonlyMap<string, number>;
  /** Per sentence the site last named up to its end, as an id; empty where none was. */
  readonly siteIds: readonly string[];
}

/** Reads one kind of fact and adds what it finds. */
export type Reader = (reading: Reading, findings: Findings) => void;

/** The first hit with one of the tags that begins within a range. */
export function hitWithin(
  sentence: Sentence,
  from: number,
  to: number,
  ...tags: readonly Tag[]
): Hit<Tag> | undefined {
  for (let index = firstFrom(sentence.hits, from); index < sentence.hits.length; index += 1) {
    const hit = sentence.hits[index];
    if (!hit || hit.start >= to) return undefined;
    if (tags.includes(hit.tag)) return hit;
  }
  return undefined;
}

/** The hits that lie within a range. */
export function hitsWithin(sentence: Sentence, from: number, to: number): readonly Hit<Tag>[] {
  const hits: Hit<Tag>[] = [];
  for (let index = firstFrom(sentence.hits, from); index < sentence.hits.length; index += 1) {
    const hit = sentence.hits[index];
    if (!hit || hit.start >= to) break;
    if (hit.end <= to) hits.push(hit);
  }
  return hits;
}

/** The last hit with one of the tags that lies within a range. */
export function lastHitWithin(
  sentence: Sentence,
  from: number,
  to: number,
  ...tags: readonly Tag[]
): Hit<Tag> | undefined {
  for (let index = firstFrom(sentence.hits, to) - 1; index >= 0; index -= 1) {
    const hit = sentence.hits[index];
    if (!hit || hit.start < from) return undefined;
    if (hit.end <= to && tags.includes(hit.tag)) return hit;
  }
  return undefined;
}

/** The numbers that lie within a range. */
export function numbersWithin(sentence: Sentence, from: number, to: number): readonly NumberToken[] {
  const numbers: NumberToken[] = [];
  for (let index = firstFrom(sentence.numbers, from); index < sentence.numbers.length; index += 1) {
    const token = sentence.numbers[index];
    if (!token || token.end > to) break;
    numbers.push(token);
  }
  return numbers;
}

/** Index of the first item that begins at `from` or later; the items are in order. */
function firstFrom(ordered: readonly { readonly start: number }[], from: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.start ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether any of the tags occurs in the sentence. */
export function hasAny(sentence: Sentence, ...tags: readonly Tag[]): boolean {
  return tags.some((tag) => sentence.tags.has(tag));
}

/**
 * The stretch around a number in which words belong to it: back to the number before it and on to the next,
 * never over a semicolon and never further than 240 characters.
 */
export function scopeOf(
  reading: Reading,
  sentence: Sentence,
  token: NumberToken,
): { from: number; to: number } {
  const position = firstFrom(sentence.numbers, token.start);
  const previous = sentence.numbers[position - 1];
  const next = sentence.numbers[position + 1];
  const from = Math.max(previous?.end ?? sentence.start, token.start - SCOPE);
  const to = Math.min(next?.start ?? sentence.end, token.end + SCOPE);
  const before = reading.text.slice(from, token.start).lastIndexOf(";");
  const after = reading.text.slice(token.end, to).indexOf(";");
  return { from: from + before + 1, to: after < 0 ? to : token.end + after };
}

const SCOPE = 240;

/** Draft of a figure at a number, with the evidence stretched over a neighbouring hit where that is short. */
export function figureAt(
  reading: Reading,
  sentence: Sentence,
  token: NumberToken,
  draft: Pick<FigureDraft, "measure" | "qualifier" | "population" | "period"> & Partial<FigureDraft>,
  ...beside: readonly ({ readonly start: number; readonly end: number } | undefined)[]
): FigureDraft {
  const percent = token.kind === "percent";
  const span = { start: token.start, end: token.end };
  for (const hit of beside) {
    if (!hit) continue;
    const wider = { start: Math.min(span.start, hit.start), end: Math.max(span.end, hit.end) };
    if (isShort(reading.text, wider.start, wider.end)) Object.assign(span, wider);
  }
  return {
    token,
    sentenceIndex: sentence.index,
    questionId: sentence.questionId,
    value: percent ? toFraction(token) : token.value,
    decimals: percent ? token.decimals + 2 : token.decimals,
    ...draft,
    ...balanced(reading.text, span),
  };
}

/** Takes in a bracket that a stretch would otherwise cut from its other half. */
export function balanced(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const opened = piece.lastIndexOf("(") > piece.lastIndexOf(")");
  const closed = piece.includes(")") && (piece.indexOf("(") < 0 || piece.indexOf(")") < piece.indexOf("("));
  return {
    start: closed && text[start - 1] === "(" ? start - 1 : start,
    end: opened && text[end] === ")" ? end + 1 : end,
  };
}

/** 37 → 0.37, without the noise of binary fractions. */
function toFraction(token: NumberToken): number {
  return Number((token.value / 100).toFixed(token.decimals + 2));
}
