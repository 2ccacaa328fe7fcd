import { MONTH_NAMES } from "../vocabulary/monthNames";

/** A date as printed: what is not printed is absent. */
export interface PrintedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last year of `2014-2015`. */
  readonly lastYear?: number;
}

/** A date as printed → its parts; `undefined` for what is no date. */
export function parsePrintedDate(printed: string): PrintedDate | undefined {
  const groups = DATE.exec(printed)?.groups ?? {};
  const number = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : Number(groups[name]);
  const first = number("first");
  const last = number("last");
  if (first !== undefined && last !== undefined) return { year: first, lastYear: last };
  const monthName = groups["frenchMonth"] ?? groups["dutchMonth"] ?? groups["monthOnly"];
  const month = monthName === undefined ? (number("numMonth") ?? number("isoMonth")) : MONTHS.get(monthName);
  const year = number("dayYear") ?? number("monthYear") ?? number("numYear") ?? number("isoYear");
  const day = number("day") ?? number("numDay") ?? number("isoDay");
  // Without a year any day that some year has will do.
  if (month === undefined || !isCalendarDay(year ?? LEAP_YEAR, month, day ?? 1)) return undefined;
  return { month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) };
}

/** Whether a day exists; months and days count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const days = month === 2 && isLeapYear(year) ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEAR = 2000;

const MONTHS = new Map(
  Object.values(MONTH_NAMES).flatMap((names) =>
    names.map((name, index): [string, number] => [name, index + 1]),
  ),
);
const MONTH = `(?:${[...MONTHS.keys()].join("|")})`;
/** French counts only the first day of a month by an ordinal number. */
const DAY_AND_MONTH = `(?<day>\\d{1,2})(?:(?:(?<=(?<!\\d)1)er)? (?<frenchMonth>${MONTH_NAMES.fr.join("|")})|(?:e|de)? (?<dutchMonth>${MONTH_NAMES.nl.join("|")}))`;
const YEAR = "(?:19|20)\\d\\d";
const NAMED_PATTERN = [
  `${DAY_AND_MONTH}(?![\\p{L}])(?: (?<dayYear>${YEAR})(?!\\d))?`,
  `(?<![\\p{L}])(?<monthOnly>${MONTH}) (?<monthYear>${YEAR})(?!\\d)`,
  `(?<![\\d/.])(?<numDay>\\d{1,2})[/.](?<numMonth>\\d{1,2})[/.](?<numYear>${YEAR})(?!\\d)`,
  `(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d)`,
  `(?<!\\d)(?<first>${YEAR}) ?(?:[-–—/]|à|tot en met|tot|t/m) ?(?<last>${YEAR})(?!\\d)`,
].join("|");
const DATE = new RegExp(`^(?:${NAMED_PATTERN})$`, "u");

/** Source of a regular expression (flag `u`) that finds dates. It names no groups: those are slow in long texts. */
export const DATE_PATTERN = NAMED_PATTERN.replace(/\(\?<[a-zA-Z]+>/gu, "(?:");
