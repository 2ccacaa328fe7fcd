import type { BudgetLine } from "./statedAmounts";
import type { Period } from "../figures/figure";

/** A calendar year with what each line would take of it. */
export interface BudgetYear {
  readonly year: number;
  /** In euros, in the order of the lines; 0 for a line whose period does not touch the year. */
  readonly parts: readonly number[];
  readonly sum: number;
}

/** Longer stretches are no years to compare, but a slip in a date. */
const MOST_YEARS = 30;

/**
 * The amounts spread evenly over their periods, year by year, on the assumption that each is a total for its
 * period. Every calendar year from the first to the last is there; lines without a period have no part in it.
 * Without any period, or with years too far apart to be shown, there are none.
 */
export function computeBudgetYears(lines: readonly BudgetLine[]): readonly BudgetYear[] {
  const spans = lines.map(({ figure }) => figure.period && computeSpan(figure.period));
  const known = spans.filter((span) => span !== undefined);
  if (known.length === 0) return [];
  const first = Math.floor(Math.min(...known.map(({ start }) => start)));
  const last = Math.ceil(Math.max(...known.map(({ end }) => end)));
  if (last - first > MOST_YEARS) return [];
  return Array.from({ length: last - first }, (_, position) => {
    const year = first + position;
    const parts = lines.map(({ figure }, line) => figure.value * shareOfYear(spans[line], year));
    return { year, parts, sum: parts.reduce((total, part) => total + part, 0) };
  });
}

/** From where to where a period lies on a line of decimal years. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
}

/** A period in decimal years; its last day counts whole. */
export function computeSpan({ start, end }: Period): YearSpan {
  return { start: decimalYear(Date.parse(start)), end: decimalYear(Date.parse(end) + 86_400_000) };
}

function shareOfYear(span: YearSpan | undefined, year: number): number {
  if (!span || span.end <= span.start) return 0;
  const common = Math.min(span.end, year + 1) - Math.max(span.start, year);
  return Math.max(0, common) / (span.end - span.start);
}

function decimalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const begin = startOfYear(year);
  return year + (time - begin) / (startOfYear(year + 1) - begin);
}

/** Not `Date.UTC`, which takes the first hundred years for those of the last century. */
function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
