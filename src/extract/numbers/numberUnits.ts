import type { Currency } from "../../domain/figures/unit";
import { CURRENCIES, MULTIPLES, PER_CENT } from "../vocabulary/amountSpellings";

/** What stands around a number and belongs to it. Lengths are in UTF-16 units. */
export interface PrintedUnit {
  readonly before: number;
  readonly after: number;
  /** Power of ten of a multiple: 6 for millions, 0 for none. */
  readonly exponent: number;
  readonly isPercent: boolean;
  readonly currency: Currency | undefined;
}

/** Reads the multiple, the per cent sign or the currency around a number, from the text before and after it. */
export function unitAround(before: string, after: string): PrintedUnit {
  const lead = LEADING.exec(before)?.groups;
  const leadMultiple = lead?.["multiple"] ?? "";
  const leadCurrency = lead?.["currency"];
  const trail = MAY_TRAIL.test(after) ? (TRAILING.exec(after)?.groups ?? {}) : {};
  const { multiple = "", gap = "", currency, percent } = trail;
  const none = { before: 0, after: 0, exponent: 0, isPercent: false, currency: undefined };
  if (percent !== undefined) return { ...none, after: percent.length, isPercent: true };
  // Two multiples or two currencies are not understood: the number keeps what stands before it.
  const known = currencyOf(currency ?? leadCurrency ?? "");
  return {
    ...none,
    before: leadCurrency === undefined ? 0 : (lead?.["all"] ?? "").length,
    after: multiple.length + (currency === undefined ? 0 : gap.length + currency.length),
    exponent: exponentOf(leadMultiple) + exponentOf(multiple.trim().replace(/\.$/u, "")),
    currency: known,
  };
}

function alternatives(spellings: readonly string[]): string {
  return spellings
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => {
      const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", " ?");
      // A spelling with a capital letter is compared as written, others in any case.
      if (spelling !== spelling.toLowerCase()) return escaped;
      return escaped.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
    })
    .join("|");
}

const SIGNS = Object.values(CURRENCIES).flatMap(({ signs }) => signs);
const CODES = Object.keys(CURRENCIES);
const WORDS = Object.values(CURRENCIES).flatMap(({ words }) => words);
const MULTIPLE = alternatives(MULTIPLES.flatMap(({ spellings }) => spellings));
const BOUNDARY = String.raw`(?![\p{L}\p{N}])`;

/** `EUR `, `k€ `, `MEUR `, at the end of what stands before a number. */
const LEADING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<all>(?:(?<multiple>${MULTIPLE}) ?)?(?<currency>${alternatives([...SIGNS, ...CODES])}) ?)$`,
  "u",
);
/** ` millions d'euros`, `k€`, ` MEUR`, ` %`, at the start of what stands after a number. */
const TRAILING = new RegExp(
  String.raw`^(?:(?<percent> ?(?:${alternatives(PER_CENT)})${BOUNDARY})|(?<multiple> ?(?:${MULTIPLE})\.?(?=${alternatives([...CODES, ...SIGNS])}|${BOUNDARY}))?(?:(?<gap>(?:,[-–])? ?(?:(?:d['’]|de ) ?)?)(?<currency>(?:${alternatives(SIGNS)})(?!\p{N})|(?:${alternatives([...CODES, ...WORDS])})${BOUNDARY}))?)`,
  "u",
);
/** Most numbers have no unit: one look at the first signs says so. */
const MAY_TRAIL = /^ ?[^\s.;:()]/u;

const EXPONENTS = new Map(
  MULTIPLES.flatMap(({ exponent, spellings }) =>
    spellings.map((spelling): [string, number] => [keyOf(spelling), exponent]),
  ),
);
const CURRENCY_OF = new Map(
  Object.entries(CURRENCIES).flatMap(([code, { signs, words }]) =>
    [code, ...signs, ...words].map((spelling): [string, Currency] => [keyOf(spelling), code as Currency]),
  ),
);

function exponentOf(printed: string): number {
  return EXPONENTS.get(keyOf(printed)) ?? 0;
}

function currencyOf(printed: string): Currency | undefined {
  return CURRENCY_OF.get(keyOf(printed));
}

function keyOf(spelling: string): string {
  return spelling.toLowerCase().replaceAll(" ", "");
}
