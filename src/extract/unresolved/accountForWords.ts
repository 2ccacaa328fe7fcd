import { coverage } from "./coverage";
import type { Span } from "../header/documentForm";
import type { NameDraft } from "../findings";
import { isOneEditAway } from "../names/misspelling";
import type { Reading } from "../reading";
import type { Sentence } from "../text/sentences";
import { COUNTED, MISSPELT_COUNTRIES, MISSPELT_TERMS } from "../vocabulary/terms";
import { MONTH_NAMES } from "../vocabulary/monthNames";

/**
 * Words of the answer that are likely a term of the vocabulary with a fault in it (`misspelt-word`): one sign away from
 * it, glued to its neighbour, or cut in two. What they stand for may have been read wrongly or not at all. `names` are
 * those that are reported already. Linear in the length of the answer.
 */
export function accountForWords(reading: Reading, names: readonly Span[]): NameDraft[] {
  const isReported = coverage(names.toSorted((a, b) => a.start - b.start));
  const known = new Map<string, boolean>();
  const looksMisspelt = (word: string): boolean => {
    const isWrong = known.get(word) ?? isMisspeltAlone(reading, word);
    known.set(word, isWrong);
    return isWrong;
  };
  return reading.sentences.flatMap((sentence) => {
    const words = wordsOf(reading.text, sentence);
    const wrong = [
      ...words.filter(({ printed }) => looksMisspelt(printed)),
      ...misspeltInContext(reading, sentence, words),
    ];
    let end = 0;
    return wrong
      .toSorted((a, b) => a.start - b.start)
      .flatMap((span): NameDraft[] => {
        if (span.start < end || isReported(span) || isInNumber(sentence, span)) return [];
        end = span.end;
        return [{ questionId: sentence.questionId, start: span.start, end, reason: "misspelt-word" }];
      });
  });
}

/** Numbers are accounted for apart. */
function isInNumber({ numbers }: Sentence, { start, end }: Span): boolean {
  return numbers.some((token) => token.start <= start && token.end >= end);
}

interface Word extends Span {
  readonly printed: string;
  /** In small letters. */
  readonly lower: string;
}

const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu;

function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: printed, index }) => ({
    printed,
    lower: printed.toLowerCase(),
    start: start + index,
    end: start + index + printed.length,
  }));
}

/** No term is longer. */
const LONGEST = 30;

function isMisspeltAlone({ language, gazetteer }: Reading, word: string): boolean {
  if (word.length > LONGEST) return false;
  const lower = word.toLowerCase();
  const terms = MISSPELT_TERMS[language];
  const isWrong =
    terms.isMisspelt(lower) ||
    (lower !== word && MISSPELT_COUNTRIES.isMisspelt(lower)) ||
    (/^\p{Ll}\p{Lu}/u.test(word) && !terms.isKnown(lower)) ||
    CAPITAL_INSIDE.some((pattern) => terms.isGluedAt(lower, pattern.exec(word)?.index ?? 0));
  return isWrong && !gazetteer.resolve(word).found;
}

/** `websiteOpen`, `SPFdispose`: where a word begins within another. */
const CAPITAL_INSIDE = [/(?<=\p{Ll})\p{Lu}/u, /(?<=^\p{Lu}{2,})\p{Ll}{3}/u];

/** Words that are wrong only beside others: one of a term of several, half a word, a number, a month. */
function misspeltInContext(reading: Reading, sentence: Sentence, words: readonly Word[]): readonly Span[] {
  const { text, language } = reading;
  const terms = MISSPELT_TERMS[language];
  const lower = words.map((word) => word.lower);
  const wrong: Span[] = [];
  words.forEach((word, index) => {
    const beside = words[terms.findMisspeltBeside(lower, index)];
    if (beside) wrong.push(beside);
    const next = words[index + 1];
    const gap = next ? text.slice(word.end, next.start) : "";
    if (next && /^[^\p{L}\p{N}]$/u.test(gap) && terms.isCut(word.lower, next.lower, gap))
      wrong.push({ start: word.start, end: next.end });
    if (isMisspeltMonth(reading, word)) wrong.push(word);
  });
  for (const { tag, start } of sentence.hits) {
    if (!COUNTED.includes(tag)) continue;
    const last = words.findIndex(({ end }) => end === start - 1);
    const before = words[last - (BETWEEN.has(words[last]?.lower ?? "") ? 1 : 0)];
    if (
      before &&
      (before === words[0] || before.printed === before.lower) &&
      terms.isMisspeltNumber(before.lower)
    )
      wrong.push(before);
  }
  return wrong;
}

/** Words that can stand between a number and what it counts. */
const BETWEEN: ReadonlySet<string> = new Set(["autres", "andere", "overige"]);

/** Before a year, or between a day and a year, where short months are recognised too. */
function isMisspeltMonth({ text, language }: Reading, { lower, start, end }: Word): boolean {
  if (lower.length < 2 || !/^ (?:19|20)\d\d(?!\d)/u.test(text.slice(end, end + 6))) return false;
  const months = MONTH_NAMES[language];
  if (months.includes(lower)) return false;
  const followsDay = /(?<!\d)\d{1,2}(?:er|e)? $/u.test(text.slice(Math.max(0, start - 5), start));
  const isNear = months.some((month) => isOneEditAway(lower, month));
  return followsDay || (isNear && !MISSPELT_TERMS[language].isKnown(lower));
}
