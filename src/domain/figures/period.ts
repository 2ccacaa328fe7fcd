import type { Period } from "./figure";

const DAY_MS = 86_400_000;

/** Days from the first date to the second, both ISO 8601 dates; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Calendar years that a period of whole years covers (2014-01-01 to 2015-12-31: 2); otherwise days / 365.25. */
export function yearsOf(period: Period): number {
  if (period.start.endsWith("-01-01") && period.end.endsWith("-12-31")) {
    return Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) + 1;
  }
  return (daysBetween(period.start, period.end) + 1) / 365.25;
}

/** `2014–2015` has whole years; a period of days has not. */
export function isWholeYears(period: Pick<Period, "start" | "end">): boolean {
  return period.start.endsWith("-01-01") && period.end.endsWith("-12-31");
}

/** A date to the day; `2015` and `2015-03` are dates too, but no days can be counted from them. */
export function isFullDate(isoDate: string): boolean {
  return isoDate.length === 10;
}
