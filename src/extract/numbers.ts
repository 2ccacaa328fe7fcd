import { DATE_PATTERN, parsePrintedDate, type PrintedDate } from "./printedDate";
import type { Hit } from "./termIndex";
import type { Tag } from "./vocabulary/terms";

/** A number of the text. Positions are UTF-16 offsets, half-open. */
export interface NumberToken {
  /** `amount` is money; `other` are digits of a script that is not read. */
  readonly kind: "number" | "percent" | "amount" | "clock" | "date" | "years" | "other";
  readonly start: number;
  readonly end: number;
  /** As printed, in the printed unit: 60 for `60 %`, 170 for `2:50`, 7200000 for `7,2 millions`. 0 for dates. */
  readonly value: number;
  /** Digits printed after the decimal mark. */
  readonly decimals: number;
  /** Whether the value was multiplied up from a printed one, as in `7,2 millions`. */
  readonly scaled: boolean;
  /** For dates and years. `year` is absent where it is not printed, `day` and `month` where only years are. */
  readonly date: PrintedDate | undefined;
}

/**
 * All numbers between two offsets of the text, in digits or in words from two up, in order, none overlapping.
 * `hits` are the terms found in the same stretch; number words are among them.
 */
export function findNumbers(
  text: string,
  from: number,
  to: number,
  hits: readonly Hit<Tag>[],
): NumberToken[] {
  const slice = text.slice(from, to);
  const tokens: NumberToken[] = [];
  for (const match of slice.matchAll(DIGITS)) tokens.push(digitToken(match, from, slice));
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
  return withoutOverlaps(tokens.sort((a, b) => a.start - b.start || b.end - a.end));
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

const GROUPED = "\\d{1,3}(?:(?:\\.\\d{3})+|(?: \\d{3})+)(?![\\d])(?:,\\d+)?";
const PLAIN = "\\d+(?:,\\d+|\\.\\d{1,2}(?!\\d))?";

const CLOCK = "(?<![\\d:])\\d{1,3}:[0-5]\\d(?!\\d)";

/** Longest readings first; the last alternative takes any digit that is left. */
const DIGITS = new RegExp([DATE_PATTERN, CLOCK, GROUPED, PLAIN, "\\p{Nd}+"].join("|"), "gu");

function digitToken(match: RegExpExecArray, from: number, slice: string): NumberToken {
  const [printed] = match;
  const start = from + match.index;
  const end = start + printed.length;
  if (!/^\d[\d., ]*$/u.test(printed) || /^\d\d?\.\d\d?\.\d{4}$/u.test(printed)) {
    const date = parsePrintedDate(printed);
    if (date) return token(date.month === undefined ? "years" : "date", start, end, 0, 0, date);
    const [minutes, seconds] = printed.split(":");
    if (seconds === undefined) return token("other", start, end, 0);
    return token("clock", start, end, Number(minutes) * 60 + Number(seconds));
  }
  const { value, decimals } = parsePrinted(printed);
  const after = slice.slice(match.index + printed.length, match.index + printed.length + 24);
  if (isYear(printed, slice, match.index, after)) return token("years", start, end, 0, 0, { year: value });
  return withUnit(token("number", start, end, value, decimals), slice, match.index, after);
}

function token(
  kind: NumberToken["kind"],
  start: number,
  end: number,
  value: number,
  decimals = 0,
  date?: PrintedDate,
): NumberToken {
  return { kind, start, end, value, decimals, scaled: false, date };
}

/** `5.878`, `25 927`, `1 250 000`, `3,40`, `2.5` → value and digits after the decimal mark. */
function parsePrinted(printed: string): { value: number; decimals: number } {
  const thousands = /^\d{1,3}(?:[. ]\d{3})+/u.exec(printed)?.[0] ?? "";
  const rest = printed.slice(thousands.length).replace(",", ".");
  const fraction = rest.includes(".") ? rest.slice(rest.indexOf(".") + 1) : "";
  return { value: Number(thousands.replace(/[. ]/gu, "") + rest), decimals: fraction.length };
}

/** Four digits are a year where nothing countable follows: punctuation, the end, or a word in small letters after a preposition. */
function isYear(digits: string, slice: string, index: number, after: string): boolean {
  if (!/^(?:19|20)\d\d$/u.test(digits)) return false;
  const before = slice.slice(Math.max(0, index - 16), index);
  if (
    /(?:^|[^\p{L}\p{N}-])(?:en|in|fin|début|année|an|depuis|dès|jaar|eind|einde|begin|sinds|vanaf|de|van|tot)\s$/iu.test(
      before,
    )
  ) {
    return !/^\s?(?:€|%|euro)/iu.test(after);
  }
  return /[-–—/(]$/u.test(before) || /^(?:\s?[-–—/).,;:?!]|\s*$)/u.test(after);
}

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:milliards?|miljard)(?!\p{L})/iu, 1e9],
  [/^ ?(?:millions?|miljoen|mio)(?!\p{L})/iu, 1e6],
  [/^ ?(?:mille|duizend|k)(?![\p{L}])/iu, 1e3],
  [/^ ?k(?=€)/iu, 1e3],
];

/** Takes in what belongs to the number: a multiple, a per cent sign, a currency. */
function withUnit(plain: NumberToken, slice: string, index: number, after: string): NumberToken {
  let { value, end } = plain;
  let rest = after;
  if (!ANY_UNIT.test(rest)) return withSign(plain, slice, index);
  const multiple = MULTIPLES.find(([pattern]) => pattern.test(rest));
  if (multiple) {
    const length = multiple[0].exec(rest)?.[0].length ?? 0;
    value = Math.round(value * multiple[1]);
    end += length;
    rest = rest.slice(length);
  }
  const scaled = multiple !== undefined;
  const percent = /^ ?(?:%|pour cent(?!\p{L})|procent(?!\p{L}))/iu.exec(rest);
  if (percent) return { ...plain, kind: "percent", end: end + percent[0].length };
  const currency = /^ ?(?:d['’] ?)?(?:€|euros?(?!\p{L})|EUR(?!\p{L}))/iu.exec(rest);
  if (currency) return { ...plain, kind: "amount", value, scaled, end: end + currency[0].length };
  return withSign(scaled ? { ...plain, value, scaled, end } : plain, slice, index);
}

const ANY_UNIT = /^ ?(?:m[io]|k|d['’u]|%|p[or]|€|eur)/iu;

/** A currency can also stand before the number. */
function withSign(plain: NumberToken, slice: string, index: number): NumberToken {
  const before = slice[index - 1] === " " ? index - 1 : index;
  const length = slice[before - 1] === "€" ? 1 : slice.slice(before - 3, before) === "EUR" ? 3 : 0;
  return length === 0 ? plain : { ...plain, kind: "amount", start: plain.start - (index - before) - length };
}

/** A word counts only where a noun can follow it. */
function wordToken(hit: Hit<Tag>, from: number, slice: string): NumberToken | undefined {
  const index = hit.start - from;
  const word = slice.slice(index, hit.end - from);
  const after = slice.slice(hit.end - from, hit.end - from + 40);
  if (!/^ [(\p{L}]/u.test(after)) return undefined;
  // In French the word for nine is also an adjective: it counts only before a plural or an abbreviation.
  if (/^neuf$/iu.test(word) && !/^ (?:\p{L}+[sx](?!\p{L})|\p{Lu}{2,})/u.test(after)) return undefined;
  const value = Number(hit.tag.slice("number:".length));
  const { start, end } = hit;
  return withUnit(token("number", start, end, value), slice, index, after);
}
