import { coverage } from "./coverage";
import type { Span } from "./documentForm";
import type { NameDraft } from "./findings";
import type { Reading } from "./reading";
import { MISSPELT_COUNTRIES, MISSPELT_TERMS } from "./vocabulary/terms";

/**
 * Words of the answer that are likely a term of the vocabulary with a fault in it (`misspelt-word`), and signs that
 * stand within a word or at it where none can (`stray-sign`): what they stand for may have been read wrongly or not at
 * all. `names` are those that are reported already. Linear in the length of the answer.
 */
export function accountForWords(reading: Reading, names: readonly Span[]): NameDraft[] {
  const { text, sentences } = reading;
  const isReported = coverage(names.toSorted((a, b) => a.start - b.start));
  const isMisspelt = new Map<string, boolean>();
  const found: NameDraft[] = [];
  const add = (questionId: string, start: number, printed: string, reason: string): void => {
    const span = { start, end: start + printed.length };
    if (!isReported(span)) found.push({ questionId, ...span, text: printed, reason });
  };
  for (const { questionId, start, end } of sentences) {
    const printed = text.slice(start, end);
    for (const { 0: word, index } of printed.matchAll(WORD)) {
      const isWrong = isMisspelt.get(word) ?? looksMisspelt(reading, word);
      isMisspelt.set(word, isWrong);
      if (isWrong) add(questionId, start + index, word, "misspelt-word");
    }
    for (const { 0: piece, index } of printed.matchAll(/\S+/gu)) {
      if (hasStraySign(piece)) add(questionId, start + index, piece.slice(0, LONGEST), "stray-sign");
    }
  }
  return found;
}

function looksMisspelt({ language, gazetteer }: Reading, word: string): boolean {
  const lower = word.toLowerCase();
  const isWrong =
    MISSPELT_TERMS[language].isMisspelt(lower) || (lower !== word && MISSPELT_COUNTRIES.isMisspelt(lower));
  return isWrong && !gazetteer.resolve(word).found;
}

/** No evidence and no row may be longer than this. */
const LONGEST = 100;
const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{4,30}(?![\p{L}\p{M}\p{N}])/gu;

/** A sign within a word that parts no words, one that touches a word and belongs to none, or two marks in one place. */
function hasStraySign(piece: string): boolean {
  if (!STRAY_SIGN.test(piece) || ADDRESS.test(piece)) return false;
  // `employé(e)s`
  return !BRACKETED_ENDING.test(piece);
}

const STRAY_SIGN =
  /\p{L}(?:[;:!?…]\p{Ll}|[%€*•«»"()]\p{Ll}|[%€*+=_|•]\p{L}|[+=_|%€]$|[,;:][,;:.])|^[+=_%?!,;]\p{L}|^[+=_]$/u;
const BRACKETED_ENDING = /^[^()]*\p{L}\(\p{Ll}{1,4}\)\p{L}*[^()]*$/u;
const ADDRESS = /[@#\\]|:\/\//u;
