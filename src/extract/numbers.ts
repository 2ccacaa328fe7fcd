import type { Hit } from "./termIndex";
import type { Tag } from "./vocabulary/terms";

/** A number of the text. Positions are UTF-16 offsets, half-open. */
export interface NumberToken {
  readonly kind: "number" | "percent" | "amount" | "clock" | "date" | "years";
  readonly start: number;
  readonly end: number;
  /** As printed, in the printed unit: 60 for `60 %`, 170 for `2:50`, 7200000 for `7,2 millions`. 0 for dates. */
  readonly value: number;
  /** Digits printed after the decimal mark. */
  readonly decimals: number;
  /** Whether the value was multiplied up from a printed one, as in `7,2 millions`. */
  readonly scaled: boolean;
  /** For dates and years. `year` is absent where it is not printed, `day` and `month` where only years are. */
  readonly date?: PrintedDate;
}

export interface PrintedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last year of `2014-2015`. */
  readonly lastYear?: number;
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
    const token = wordToken(longest, from, slice);
    if (token) tokens.push(token);
  }
  return withoutOverlaps(tokens.sort((a, b) => a.start - b.start || b.end - a.end));
}

function withoutOverlaps(ordered: readonly NumberToken[]): NumberToken[] {
  let end = -1;
  return ordered.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^jan/iu, 1],
  [/^f[ée]/iu, 2],
  [/^(?:mars|maart|mrt)/iu, 3],
  [/^a[pv]r?/iu, 4],
  [/^(?:mai|mei)/iu, 5],
  [/^(?:juin|juni)/iu, 6],
  [/^juil|^juli/iu, 7],
  [/^ao|^aug/iu, 8],
  [/^sep/iu, 9],
  [/^o[ck]t/iu, 10],
  [/^nov/iu, 11],
  [/^d[ée]c/iu, 12],
];
const MONTH =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
const YEAR = "(?:19|20)\\d\\d";
const GROUPED = "\\d{1,3}(?:(?:\\.\\d{3})+|(?: \\d{3})+)(?![\\d])(?:,\\d+)?";
const PLAIN = "\\d+(?:,\\d+|\\.\\d{1,2}(?!\\d))?";

/** Longest readings first; the last alternative takes any digit that is left. */
const DIGITS = new RegExp(
  [
    `(?<day>\\d{1,2})(?:er|e|de)? (?<month>${MONTH})(?![\\p{L}])(?: (?<dayYear>${YEAR})(?!\\d))?`,
    `(?<monthOnly>${MONTH}) (?<monthYear>${YEAR})(?!\\d)`,
    `(?<numDay>\\d{1,2})[/.](?<numMonth>\\d{1,2})[/.](?<numYear>${YEAR})(?!\\d)`,
    `(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d)`,
    `(?<first>${YEAR}) ?(?:[-–—/]|à|tot|t/m|tot en met) ?(?<last>${YEAR})(?![\\d])`,
    `(?<minutes>\\d{1,3}):(?<seconds>[0-5]\\d)(?!\\d)`,
    `(?<digits>${GROUPED}|${PLAIN})`,
    `(?<other>\\p{Nd}+)`,
  ].join("|"),
  "gu",
);

function digitToken(match: RegExpExecArray, from: number, slice: string): NumberToken {
  const groups = match.groups ?? {};
  const start = from + match.index;
  const end = start + match[0].length;
  const date = printedDate(groups);
  if (date) {
    const kind = date.month === undefined ? "years" : "date";
    return { kind, start, end, value: 0, decimals: 0, scaled: false, date };
  }
  if (groups["minutes"] !== undefined) {
    const value = Number(groups["minutes"]) * 60 + Number(groups["seconds"]);
    return { kind: "clock", start, end, value, decimals: 0, scaled: false };
  }
  if (groups["digits"] === undefined) {
    return { kind: "number", start, end, value: Number.NaN, decimals: 0, scaled: false };
  }
  const { value, decimals } = parsePrinted(groups["digits"]);
  const after = slice.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (isYear(groups["digits"], slice, match.index, after)) {
    return { kind: "years", start, end, value: 0, decimals: 0, scaled: false, date: { year: value } };
  }
  return withUnit({ kind: "number", start, end, value, decimals, scaled: false }, slice, match.index, after);
}

function printedDate(groups: Record<string, string | undefined>): PrintedDate | undefined {
  const number = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : Number(groups[name]);
  const monthName = groups["month"] ?? groups["monthOnly"];
  const year = number("dayYear") ?? number("monthYear") ?? number("numYear") ?? number("isoYear");
  const day = number("day") ?? number("numDay") ?? number("isoDay");
  const month =
    monthName === undefined
      ? (number("numMonth") ?? number("isoMonth"))
      : MONTHS.find(([pattern]) => pattern.test(monthName))?.[1];
  if (month !== undefined) {
    return { month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) };
  }
  const first = number("first");
  const last = number("last");
  return first === undefined || last === undefined ? undefined : { year: first, lastYear: last };
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
    /(?:^|[\s('’])(?:en|in|fin|début|année|an|depuis|dès|jaar|eind|einde|begin|sinds|vanaf|de|van|tot)\s$/iu.test(
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
function withUnit(token: NumberToken, slice: string, index: number, after: string): NumberToken {
  let { value, end } = token;
  let rest = after;
  const multiple = MULTIPLES.find(([pattern]) => pattern.test(rest));
  if (multiple) {
    const length = multiple[0].exec(rest)?.[0].length ?? 0;
    value = Math.round(value * multiple[1]);
    end += length;
    rest = rest.slice(length);
  }
  const scaled = multiple !== undefined;
  const percent = /^ ?(?:%|pour cent(?!\p{L})|procent(?!\p{L}))/iu.exec(rest);
  if (percent) return { ...token, kind: "percent", end: end + percent[0].length };
  const currency = /^ ?(?:d['’] ?)?(?:€|euros?(?!\p{L})|EUR(?!\p{L}))/iu.exec(rest);
  if (currency) return { ...token, kind: "amount", value, scaled, end: end + currency[0].length };
  const sign = /(?:€|EUR) ?$/u.exec(slice.slice(Math.max(0, index - 4), index));
  if (sign) return { ...token, kind: "amount", value, scaled, end, start: token.start - sign[0].length };
  return scaled ? { ...token, value, scaled, end } : token;
}

/** A word counts only where a noun can follow it. */
function wordToken(hit: Hit<Tag>, from: number, slice: string): NumberToken | undefined {
  const index = hit.start - from;
  const word = slice.slice(index, hit.end - from);
  const after = slice.slice(hit.end - from, hit.end - from + 40);
  if (!/^ [(\p{L}]/u.test(after)) return undefined;
  // In French the word for nine is also an adjective: it counts only before a plural.
  if (/^neuf$/iu.test(word) && !/^ \p{L}+[sx](?!\p{L})/u.test(after)) return undefined;
  const value = Number(hit.tag.slice("number:".length));
  const { start, end } = hit;
  return withUnit({ kind: "number", start, end, value, decimals: 0, scaled: false }, slice, index, after);
}
