import { findDoubtful, hasUnknownUnit, isDelimited } from "./numberBounds";
import type { NumberToken } from "./numberToken";
import { unitAround } from "./numberUnits";
import { DATE_PATTERN, parsePrintedDate } from "../header/printedDate";
import type { Hit } from "../text/termIndex";
import { COUNTED, type Tag, UNREAD_NUMBER } from "../vocabulary/terms";
import { MONTH_NAMES } from "../vocabulary/monthNames";
import { SMALL_WORDS } from "../vocabulary/amountSpellings";

/** A text of which numbers are read. */
interface Text {
  readonly text: string;
  /** Whether a line of the raw text begins at this offset. */
  isLineStart(offset: number): boolean;
}

/**
 * All numbers between two offsets of the text, in digits or in words from two up, in order, none overlapping.
 * `hits` are the terms found in the same stretch; number words are among them.
 */
export function findNumbers(
  source: Text,
  from: number,
  to: number,
  hits: readonly Hit<Tag>[],
): NumberToken[] {
  const slice = source.text.slice(from, to);
  const terms = new Set(hits.map((hit) => hit.start - from));
  const counted = new Set(hits.filter(({ tag }) => COUNTED.includes(tag)).map((hit) => hit.start - from));
  const tokens: NumberToken[] = [];
  for (const match of slice.matchAll(DIGITS)) {
    const found = digitToken(match, slice);
    // `3, VTE`: what stands behind the comma is lost. `€ 8 articles`: money is not counted so.
    const nounAt = found.end + (found.kind === "number" && slice.startsWith(", ", found.end) ? 2 : 1);
    const isCut = (found.kind === "amount" || nounAt === found.end + 2) && counted.has(nounAt);
    const digits = other(match.index, match.index + match[0].length);
    const isPageNumber = isOnLineOfItsOwn(slice, digits, (at) => source.isLineStart(from + at));
    const isRead = isWhole(found, slice, source, from, terms) && !isCut && !isPageNumber;
    tokens.push(isRead ? found : digits);
  }
  tokens.push(...wordTokens(slice, from, hits), ...longWordTokens(slice));
  const ordered = withoutOverlaps(tokens.sort((a, b) => a.start - b.start || b.end - a.end));
  const doubtful = findDoubtful(slice, ordered);
  return ordered.map((found) => {
    const kept = doubtful.has(found) ? other(found.start, found.end) : found;
    return { ...kept, start: kept.start + from, end: kept.end + from };
  });
}

/** Whether a number stands alone and is understood as a whole. */
function isWhole(
  { kind, start, end }: NumberToken,
  slice: string,
  source: Text,
  from: number,
  terms: ReadonlySet<number>,
): boolean {
  if (!isDelimited(slice, start, end, kind)) return false;
  if ((kind === "number" || kind === "amount") && hasUnknownUnit(slice, end, (at) => terms.has(at)))
    return false;
  // A line break may have come between two numbers: a page number, a column.
  for (
    let at = slice.indexOf(" ", start);
    at >= 0 && at < end && kind !== "date";
    at = slice.indexOf(" ", at + 1)
  ) {
    if (
      /\d/u.test(slice[at - 1] ?? "") &&
      /\d/u.test(slice[at + 1] ?? "") &&
      source.isLineStart(from + at + 1)
    )
      return false;
  }
  return true;
}

/** The number of a page between lines of several words, whatever unit begins the next of them. */
function isOnLineOfItsOwn(
  slice: string,
  { start, end }: NumberToken,
  isLineStart: (offset: number) => boolean,
): boolean {
  if (!isLineStart(start) || slice[end] !== " " || !isLineStart(end + 1)) return false;
  // Before a number that opens a part stands its mark.
  if (slice.slice(0, start).trim() === "") return slice.slice(end).trim() !== "";
  const wordBefore = slice.lastIndexOf(" ", start - 2) + 1;
  return wordBefore > 0 && !isLineStart(wordBefore);
}

function other(start: number, end: number): NumberToken {
  return token("other", start, end);
}

/** Where a currency sign stands between two numbers, the first keeps it. */
function withoutOverlaps(ordered: readonly NumberToken[]): NumberToken[] {
  let end = 0;
  return ordered.flatMap((token) => {
    const start = Math.max(token.start, end);
    if (start >= token.end) return [];
    end = token.end;
    return start === token.start ? token : { ...token, start };
  });
}

const GROUPED = "\\d{1,3}(?:(?:\\.\\d{3})+|(?: \\d{3})+)(?!\\d)(?:,\\d+)?";
const PLAIN = "\\d+(?:,\\d+|\\.\\d{1,2}(?!\\d))?";

const CLOCK = "(?<![\\d:])\\d{1,3}:[0-5]\\d(?!\\d)";

/** Longest readings first; the last alternative takes any digit that is left. */
const DIGITS = new RegExp([DATE_PATTERN, CLOCK, GROUPED, PLAIN, "[\\p{Nd}\\p{No}]+"].join("|"), "gu");

function digitToken(match: RegExpExecArray, slice: string): NumberToken {
  const [printed] = match;
  const start = match.index;
  const end = start + printed.length;
  if (!/^\d[\d., ]*$/u.test(printed) || /^\d\d?\.\d\d?\.\d{4}$/u.test(printed)) {
    const date = parsePrintedDate(printed);
    // `25- janvier 2016`, `entre mai et juin 2016`: the day, or the month with which the period begins, stands apart.
    const isTorn =
      date?.day === undefined &&
      /^\p{L}/u.test(printed) &&
      (TORN_DAY.test(slice.slice(Math.max(0, start - 6), start)) ||
        MONTH_BEFORE.test(slice.slice(Math.max(0, start - 32), start)));
    if (isTorn) return other(start, end);
    if (date) return { ...token(date.month === undefined ? "years" : "date", start, end), date };
    const [minutes, seconds] = printed.split(":");
    if (seconds === undefined) return other(start, end);
    return token("clock", start, end, Number(minutes) * 60 + Number(seconds));
  }
  if (isYear(printed, slice, start, slice.slice(end, end + 24))) {
    // `3 nzovember 2025`: a piece of a date that is not understood.
    if (isAfterDay(slice.slice(Math.max(0, start - 24), start))) return other(start, end);
    return { ...token("years", start, end), date: { year: Number(printed) } };
  }
  return withUnit(printed, start, end, slice);
}

const TORN_DAY =
  /(?<!\S)[A-Zb-xz] $|(?<!\p{L})(?:le|du|au|op)(?: [ay])? $|(?<!\d)\d{1,2}(?:er|e)?[^\p{L}\p{N}\s]? ?[^\p{L}\p{N}\s]? ?$/u;

const MONTH_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${[...MONTH_NAMES.fr, ...MONTH_NAMES.nl].join("|")})(?: ?[-/] ?| (?:et|à|au|ou|en|tot|tot en met|t\/m|of) (?:en |in |de )?)$`,
  "iu",
);

function token(kind: NumberToken["kind"], start: number, end: number, value = 0): NumberToken {
  return { kind, start, end, value, decimals: 0, scaled: false, currency: undefined, date: undefined };
}

/** Whether a day and a word that may stand for a month come before a year. */
function isAfterDay(before: string): boolean {
  const word = /(?<![\d.,:] ?)(?<!\d)\d{1,2}(?:er|e|de)? (?<word>\p{Ll}[^\s\d\p{Lu}]{0,10}\p{Ll}) $/u.exec(
    before,
  )?.groups?.["word"];
  return word !== undefined && !SMALL_WORDS.has(word);
}

/** A number with what belongs to it: a multiple, a per cent sign, a currency. */
function withUnit(printed: string, start: number, end: number, slice: string): NumberToken {
  const unit = unitAround(slice.slice(Math.max(0, start - 12), start), slice.slice(end, end + 40));
  const scaled = unit.exponent > 0;
  if (!isUnambiguous(printed, scaled, unit.isPercent)) return other(start, end);
  // `depuis 2019€`: a year with a stray sign behind it, or an amount.
  const mayBeYear =
    /^(?:19|20)\d\d$/u.test(printed) && AFTER_TIME.test(slice.slice(Math.max(0, start - 16), start));
  if (mayBeYear && unit.currency && unit.before === 0) return other(start, end);
  // `5.87k`: a dot separates thousands, of which there cannot be thousands.
  if (/^\d+\.\d{1,2}$/u.test(printed) && unit.exponent === 3) return other(start, end);
  // `2k événements`: of money alone are thousands written so.
  if (!unit.currency && /^ ?k\.?$/iu.test(slice.slice(end, end + unit.after))) return other(start, end);
  const [whole = "", fraction = ""] = plainDigits(printed).split(".");
  return {
    ...token(
      unit.isPercent ? "percent" : unit.currency ? "amount" : "number",
      start - unit.before,
      end + unit.after,
    ),
    // Shifted in the digits themselves: multiplied, 1.1 would become 1100000.0000000002.
    value: Number(`${whole}.${fraction || 0}e${unit.exponent}`),
    decimals: Math.max(0, fraction.length - unit.exponent),
    scaled,
    currency: unit.currency,
  };
}

/**
 * Whether a number can be read in one way only. A dot is a decimal mark only before a multiple (`12.5M`), else it
 * separates thousands; three digits after a comma may be thousands; no number begins with a needless zero.
 */
function isUnambiguous(printed: string, scaled: boolean, isPercent: boolean): boolean {
  if (/^0\d|^0[. ]\d/u.test(printed)) return false;
  if (/^\d+\.\d{1,2}$/u.test(printed)) return scaled;
  return scaled || isPercent || !/^(?:[1-9]\d{0,2}|\d{1,3}(?:[. ]\d{3})+),\d{3}$/u.test(printed);
}

/** `5.878`, `25 927`, `1 250 000`, `3,40`, `12.5` → digits with a decimal point. */
function plainDigits(printed: string): string {
  const thousands = /^\d{1,3}(?:[. ]\d{3})+/u.exec(printed)?.[0] ?? "";
  return thousands.replace(/[. ]/gu, "") + printed.slice(thousands.length).replace(",", ".");
}

/** Four digits are a year where nothing countable follows: punctuation, the end, or a word in small letters after a preposition. */
function isYear(digits: string, slice: string, index: number, after: string): boolean {
  if (!/^(?:19|20)\d\d$/u.test(digits)) return false;
  const before = slice.slice(Math.max(0, index - 16), index);
  if (AFTER_TIME.test(before)) {
    return !/^\s?(?:€|%|euro)/iu.test(after);
  }
  return /[-–—/(]$/u.test(before) || /^(?:\s?[-–—/).,;:?!]|\s*$)/u.test(after);
}

/** Words that lead to a year. */
const AFTER_TIME =
  /(?:^|[^\p{L}\p{N}-])(?:en|in|fin|début|année|an|depuis|dès|jaar|eind|einde|begin|sinds|vanaf|de|van|tot)\s$/iu;

function wordTokens(slice: string, from: number, hits: readonly Hit<Tag>[]): NumberToken[] {
  const tokens: NumberToken[] = [];
  let lastEnd = from;
  for (const [index, hit] of hits.entries()) {
    if (!hit.tag.startsWith("number:") || hit.start < lastEnd) continue;
    let longest = hit;
    for (let next = index + 1; hits[next]?.start === hit.start; next += 1) {
      const other = hits[next];
      if (other?.tag.startsWith("number:") && other.end > longest.end) longest = other;
    }
    lastEnd = longest.end;
    const inWords = wordToken(longest, from, slice);
    if (inWords) tokens.push(inWords);
  }
  return tokens;
}

/** A word counts only where a noun can follow it. */
function wordToken(hit: Hit<Tag>, from: number, slice: string): NumberToken | undefined {
  const start = hit.start - from;
  const end = hit.end - from;
  if (hit.tag === UNREAD_NUMBER) return other(start, end);
  const word = slice.slice(start, end);
  const after = slice.slice(end, end + 40);
  // `veertien "voltijdse equivalenten`: a stray sign before what may be counted.
  if (/^ [^\p{L}\s(]\p{L}/u.test(after)) return other(start, end);
  if (!/^ [(\p{L}]/u.test(after)) return undefined;
  // In French the word for nine is also an adjective: it counts only before a plural or an abbreviation.
  if (/^neuf$/iu.test(word) && !/^ (?:\p{L}+[sx](?!\p{L})|\p{Lu}{2,})/u.test(after)) return undefined;
  return withUnit(hit.tag.slice("number:".length), start, end, slice);
}

/** `tweehonderdvijftig`, `drieënhalve`: Dutch writes numbers of any length as one word, of which only the shorter are read. */
function longWordTokens(slice: string): NumberToken[] {
  return Array.from(slice.matchAll(HUNDREDS), ({ index }) => {
    const start =
      index - (LETTERS_BEFORE.exec(slice.slice(Math.max(0, index - LONGEST_WORD), index))?.[0].length ?? 0);
    const word = LETTERS.exec(slice.slice(start, start + LONGEST_WORD))?.[0] ?? "";
    return { start, end: start + word.length, word };
  })
    .filter(({ word }) => LONG_NUMBER.test(word))
    .map(({ start, end }) => other(start, end));
}

const HUNDREDS = /(?:honderd|duizend)(?=\p{L})|(?<=\p{L})(?:honderd|duizend|halve?(?!\p{L}))/gu;
const LONGEST_WORD = 60;
const LETTERS_BEFORE = /\p{L}*$/u;
const LETTERS = /^\p{L}+/u;
const LONG_NUMBER =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer)tien|(?:twin|der|veer|tach)tig|tig|halve?|honderd|duizend|[eë]n)+$/iu;
