import { coverage } from "./coveredSpans";
import type { Span } from "../header/documentForm";
import type { NameDraft } from "../findings";
import type { Gazetteer } from "../names/postGazetteer";
import { isMisreadAs, isOneEditAway, type MisspellingIndex } from "../names/misspelling";
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
  const known = new Map<string, Spelling>();
  const spell = (printed: string): Spelling => {
    let spelling = known.get(printed);
    if (spelling) return spelling;
    spelling = spellingOf(reading, printed);
    known.set(printed, spelling);
    return spelling;
  };
  return reading.sentences.flatMap((sentence) => {
    const words = wordsOf(reading.text, sentence, spell);
    const wrong: Span[] = words.filter(({ spelling }) => spelling.isMisspelt);
    wrong.push(...misspeltInContext(reading, sentence, words));
    if (wrong.length === 0) return [];
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

/** What is known of a word wherever it stands: looked up once for each that is printed. */
interface Spelling {
  readonly printed: string;
  /** In small letters. */
  readonly lower: string;
  readonly isMisspelt: boolean;
  readonly isInPhrase: boolean;
  readonly isBeginning: boolean;
  readonly isEnding: boolean;
}

interface Word extends Span {
  readonly spelling: Spelling;
}

function spellingOf(reading: Reading, printed: string): Spelling {
  const lower = printed.toLowerCase();
  const terms = MISSPELT_TERMS[reading.language];
  return {
    printed,
    lower,
    isMisspelt: isMisspeltAlone(reading, printed),
    isInPhrase: terms.isInPhrase(lower),
    isBeginning: terms.isBeginning(lower),
    isEnding: terms.isEnding(lower),
  };
}

const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu;

function wordsOf(text: string, sentence: Span, spell: (printed: string) => Spelling): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = sentence.start;
  for (let match = WORD.exec(text); match && match.index < sentence.end; match = WORD.exec(text)) {
    const [printed] = match;
    const start = match.index;
    words.push({ spelling: spell(printed), start, end: start + printed.length });
  }
  return words;
}

/** No term is longer. */
const LONGEST = 30;

function isMisspeltAlone({ language, gazetteer }: Reading, word: string): boolean {
  if (word.length > LONGEST) return false;
  const lower = word.toLowerCase();
  const terms = MISSPELT_TERMS[language];
  const isWrong =
    terms.isMisspelt(lower) ||
    // `San` begins names.
    (lower === word && terms.isMisspeltDenial(lower)) ||
    (lower !== word && isGluedToName(gazetteer, terms, word)) ||
    (lower !== word && MISSPELT_COUNTRIES.isMisspelt(lower)) ||
    // `au résil`: without its first letter no name has a capital.
    (lower === word && lower.length > 3 && MISSPELT_COUNTRIES.isEnding(lower) && !terms.isKnown(lower)) ||
    (/^\p{Ll}\p{Lu}/u.test(word) && !terms.isKnown(lower)) ||
    CAPITAL_INSIDE.some((pattern) => terms.isGluedAt(lower, pattern.exec(word)?.index ?? 0));
  return isWrong && !gazetteer.resolve(word).found;
}

/** `Nairobiutilise`: a word that is known behind a name. */
function isGluedToName(gazetteer: Gazetteer, terms: MisspellingIndex, word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    if (!terms.isKnown(word.slice(cut).toLowerCase())) continue;
    const name = word.slice(0, cut);
    if (gazetteer.resolve(name).found || gazetteer.country(name) !== undefined) return true;
  }
  return false;
}

/** `websiteOpen`, `SPFdispose`: where a word begins within another. */
const CAPITAL_INSIDE = [/(?<=\p{Ll})\p{Lu}/u, /(?<=^\p{Lu}{2,})\p{Ll}{3}/u];

/** Words that are wrong only beside others: one of a term of several, half a word, a number, a month. */
function misspeltInContext(reading: Reading, sentence: Sentence, words: readonly Word[]): readonly Span[] {
  const { text, language } = reading;
  const terms = MISSPELT_TERMS[language];
  const lowerAt = (index: number): string => words[index]?.spelling.lower ?? "";
  const wrong: Span[] = [];
  words.forEach((word, index) => {
    const { lower, isInPhrase } = word.spelling;
    const beside = isInPhrase ? words[terms.findMisspeltBeside(lowerAt, index)] : undefined;
    if (beside) wrong.push(beside);
    const next = words[index + 1];
    if (next?.start === word.end + 1 && isDividedWrongly(text, terms, word, next))
      wrong.push({ start: word.start, end: next.end });
    if (isMisspeltMonth(reading, word)) wrong.push(word);
    if (leadsToName(reading, word) && terms.isMisspeltShort(lower)) wrong.push(word);
  });
  let last = -1;
  for (const { tag, start } of sentence.hits) {
    if (!COUNTED.includes(tag)) continue;
    while ((words[last + 1]?.end ?? Infinity) < start) last += 1;
    if (words[last]?.end !== start - 1) continue;
    const at = last - (BETWEEN.has(lowerAt(last)) ? 1 : 0);
    const before = words[at];
    if (!before) continue;
    const { printed, lower } = before.spelling;
    // `- a nouveaux articles`: a letter for a digit, where a bullet leads to it.
    if (
      lower.length === 1 &&
      printed === lower &&
      /[-–•:;] $/u.test(text.slice(before.start - 2, before.start))
    )
      wrong.push(before);
    if ((at === 0 || printed === lower) && terms.isMisspeltNumber(lower)) wrong.push(before);
  }
  return wrong;
}

/** Whether two words are a term that was cut in two, or one of them has a letter of the other. */
function isDividedWrongly(text: string, terms: MisspellingIndex, left: Word, right: Word): boolean {
  const sign = text[left.end] ?? "";
  const [one, other] = [left.spelling.lower, right.spelling.lower];
  if (left.spelling.isBeginning && terms.isCut(one, other, sign)) return true;
  if (sign !== " ") return false;
  if (left.spelling.isBeginning && isOutOfPlace(text, right) && terms.isCutInWords(one, other)) return true;
  return (left.spelling.isBeginning || right.spelling.isEnding) && terms.isShifted(one, other);
}

/** `We Chat`, `post en in`: a capital within a name, or the end of a plural where no word can be. */
function isOutOfPlace(text: string, { spelling: { printed, lower }, end }: Word): boolean {
  if (printed !== lower) return true;
  return lower === "en" && /^ (?:in|te|op|van|met|voor)(?!\p{L})/u.test(text.slice(end, end + 6));
}

/** Words that can stand between a number and what it counts. */
const BETWEEN: ReadonlySet<string> = new Set(["autres", "andere", "overige"]);

/** A short word in small letters, as `sit`, before a name or an address. */
function leadsToName({ text }: Reading, { spelling: { printed, lower }, end }: Word): boolean {
  return lower.length === 3 && printed === lower && /^ (?:\p{Lu}|www\.|http)/u.test(text.slice(end, end + 5));
}

/** Before a year, or between a day and a year, where short months are recognised too. */
function isMisspeltMonth({ text, language }: Reading, { spelling: { lower }, start, end }: Word): boolean {
  // Most words are told by one look at what follows.
  if (!(text[end + 1] === "1" || text[end + 1] === "2") || lower.length < 2) return false;
  if (!/^ (?:19|20)\d\d(?!\d)/u.test(text.slice(end, end + 6))) return false;
  const months = MONTH_NAMES[language];
  if (months.includes(lower)) return false;
  const followsDay = /(?<!\d)\d{1,2}(?:er|e)? $/u.test(text.slice(Math.max(0, start - 5), start));
  const isNear = months.some(
    (month) => isOneEditAway(lower, month) || lower.endsWith(month) || isMisreadAs(lower, month),
  );
  return followsDay || (isNear && !MISSPELT_TERMS[language].isKnown(lower));
}
