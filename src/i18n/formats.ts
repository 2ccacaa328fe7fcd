import type { Period } from "../domain/figures/figure";
import { isWholeYears } from "../domain/figures/period";
import type { Currency } from "../domain/figures/unit";
import { remember } from "../domain/remember";
import type { Range } from "../domain/figures/rounding";
import { LOCALES, type InterfaceLanguage } from "./languages";

/** Forms of numbers, dates and lists in one language. */
export interface Formats {
  /** `digits` is the number of decimals, 0 unless told. */
  formatNumber(value: number, digits?: number): string;
  /** For little room: from a thousand on rounded, `12K`. */
  formatShort(value: number): string;
  /** A fraction of one as a percentage; `digits` is the number of its decimals, 0 unless told. */
  formatShare(fraction: number, digits?: number): string;
  /** Euros; cents only where there are any. */
  formatEuros(value: number): string;
  /** An amount in a currency by its ISO 4217 code; decimals only where there are any. */
  formatMoney(value: number, currency: Currency): string;
  /** Seconds as minutes and seconds with their units: `2 min 50 s`, the same in all languages. */
  formatDuration(seconds: number): string;
  /** An ISO 8601 date, to the year or month where no more is given. */
  formatDate(isoDate: string): string;
  /** `2014–2015` for whole years, otherwise first and last day. */
  formatPeriod(period: Pick<Period, "start" | "end">): string;
  formatRange(range: Range, digits?: number): string;
  formatList(items: readonly string[]): string;
  /** The same where one of them is enough: `a, b or c`. */
  formatEither(items: readonly string[]): string;
  /** Stands between items of which no last one is told. */
  readonly comma: string;
  /** Stands between items that have commas of their own. */
  readonly separator: string;
  /** Order of words in this language. */
  compare(a: string, b: string): number;
}

/** The forms of a language, made once. */
export const formatsOf = remember((language: InterfaceLanguage) => makeFormats(LOCALES[language]));

/**
 * Sets up what forms numbers, dates and lists, each in a task of its own. The first number that a browser forms takes a
 * phone 50 ms, whatever the number: to be asked for while a page waits for something else.
 */
export function prepareFormats(language: InterfaceLanguage): void {
  const { formatNumber, formatDate, formatList, compare } = formatsOf(language);
  const first = [
    () => formatNumber(0),
    () => formatDate("2000-01-01"),
    () => formatList([]),
    () => compare("", ""),
  ];
  for (const form of first) setTimeout(form);
}

function makeFormats(locale: string): Formats {
  const date = (options: Intl.DateTimeFormatOptions) =>
    onDemand(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  const collator = onDemand(() => new Intl.Collator(locale));
  const whole = onDemand(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const short = onDemand(() => new Intl.NumberFormat(locale, { notation: "compact" }));
  const list = onDemand(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const either = onDemand(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const money = (currency: Currency) =>
    new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  const euros = onDemand(() => money("EUR"));
  const day = date({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = date({ day: "numeric", month: "short", year: "numeric" });
  const month = date({ month: "long", year: "numeric" });

  const formatNumber = (value: number, digits = 0) =>
    digits === 0
      ? whole().format(value)
      : value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const formatDate = (isoDate: string) => {
    if (isoDate.length === 4) return isoDate;
    return (isoDate.length === 7 ? month() : day()).format(Date.parse(isoDate));
  };
  return {
    formatNumber,
    formatShort: (value) => short().format(value),
    formatShare: (fraction, digits = 0) =>
      fraction.toLocaleString(locale, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
    formatEuros: (value) => euros().format(value),
    formatMoney: (value, currency) => (currency === "EUR" ? euros() : money(currency)).format(value),
    formatDuration: (duration) => {
      const [inMinutes, inSeconds] = [Math.floor(Math.round(duration) / 60), Math.round(duration) % 60];
      const parts = [
        ...(inMinutes > 0 ? [`${inMinutes} min`] : []),
        ...(inSeconds > 0 || inMinutes === 0 ? [`${inSeconds} s`] : []),
      ];
      return parts.join(" ").replaceAll(" ", "\u00a0");
    },
    formatDate,
    formatPeriod: (period) =>
      isWholeYears(period)
        ? [...new Set([period.start.slice(0, 4), period.end.slice(0, 4)])].join("–")
        : plainSpaces(shortDay().formatRange(Date.parse(period.start), Date.parse(period.end))),
    formatRange: ({ low, high }, digits = 0) => {
      const ends = [formatNumber(low, digits), formatNumber(high, digits)];
      return [...new Set(ends)].join("–");
    },
    formatList: (items) => list().format(items),
    formatEither: (items) => either().format(items),
    comma: ", ",
    separator: locale.startsWith("fr") ? "\u00a0; " : "; ",
    compare: (a, b) => collator().compare(a, b),
  };
}

/** `Intl` objects take milliseconds to make, and no page needs all of them. */
function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Engines differ in the kind of space around the dash of a range; a page must be the same built and read. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ");
}
