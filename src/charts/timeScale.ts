import { daysBetween } from "../domain/figures/period";

/** Dates on a line true to scale. */
export interface TimeScale {
  /** ISO 8601 dates to the day. */
  readonly first: string;
  readonly last: string;
  /** The place of a date on the line: 0 at its start, 1 at its end. */
  shareOf(date: string): number;
}

/** A point with its place on the line: `share` of its length, and the lane above it where its number has room. */
export interface Spot<Point> {
  readonly point: Point;
  readonly share: number;
  readonly lane: number;
}

/** The line from the earliest to the latest of these dates, all to the day; one date alone stands at its start. */
export function makeTimeScale(dates: readonly string[]): TimeScale | undefined {
  const ordered = dates.toSorted();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const length = daysBetween(first, last);
  return { first, last, shareOf: (date) => (length > 0 ? daysBetween(first, date) / length : 0) };
}

/**
 * Places points, in the order of their dates, on the line. Points closer than `minimumShare` of the line stand in
 * different lanes, so that their numbers do not cover each other.
 */
export function placePoints<Point extends { readonly date: string }>(
  points: readonly Point[],
  { shareOf }: TimeScale,
  minimumShare: number,
): readonly Spot<Point>[] {
  const lastInLane: number[] = [];
  return points.map((point) => {
    const share = shareOf(point.date);
    const free = lastInLane.findIndex((last) => share - last >= minimumShare);
    const lane = free < 0 ? lastInLane.length : free;
    lastInLane[lane] = share;
    return { point, share, lane };
  });
}

const TICK_MONTHS = [1, 12, 120, 1200];
const MOST_TICKS = 36;

/** Marks at the beginning of each month within the line; of each year or more where there would be too many. */
export function computeTicks({ first, last, shareOf }: TimeScale): readonly number[] {
  const months = daysBetween(first, last) / 30.4;
  const everyMonths = TICK_MONTHS.find((step) => months / step <= MOST_TICKS) ?? Infinity;
  const startMonth = everyMonths === 1 ? Number(first.slice(5, 7)) - 1 : 0;
  const ticks: number[] = [];
  const end = Date.parse(last);
  for (let month = startMonth + everyMonths; Number.isFinite(month); month += everyMonths) {
    const date = new Date(0);
    // As numbers: written out, a year of five digits would come before all others.
    if (date.setUTCFullYear(Number(first.slice(0, 4)), month, 1) > end) break;
    ticks.push(shareOf(date.toISOString().slice(0, 10)));
  }
  return ticks;
}
