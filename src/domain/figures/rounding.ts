import type { Figure } from "./figure";

/** A closed range of values; `low === high` for a number that is exact. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The values that a stated figure can stand for. A rounded figure stands for half a step of its last
 * printed digit to either side, within what it can be at all: nothing stated is below zero, and no share
 * above one. An exact figure stands for itself. An estimate has no range that could be known: it is taken
 * as stated.
 */
export function rangeOf({ value, qualifier, decimals, unit }: Figure): Range {
  if (qualifier !== "rounded") return { low: value, high: value };
  const halfStep = 0.5 * 10 ** -decimals;
  const most = unit === "1" ? Math.max(1, value) : Infinity;
  return { low: Math.min(value, Math.max(0, value - halfStep)), high: Math.min(most, value + halfStep) };
}

/** Interval arithmetic for non-negative ranges. */
export function divideRanges(dividend: Range, divisor: Range): Range {
  return { low: dividend.low / divisor.high, high: dividend.high / divisor.low };
}

export function multiplyRanges(a: Range, b: Range): Range {
  return { low: a.low * b.low, high: a.high * b.high };
}

export function addRanges(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** The first range less all others. */
export function subtractRanges(from: Range, others: readonly Range[]): Range {
  const all = addRanges(others);
  return { low: from.low - all.high, high: from.high - all.low };
}

/** True where the two ranges have a value in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.low <= b.high + TOLERANCE && b.low <= a.high + TOLERANCE;
}

/** The whole numbers of a range, least and greatest; `undefined` where it has none. */
export function wholeNumbersIn({ low, high }: Range): Range | undefined {
  // Adding zero makes the zero that `ceil` leaves below it a plain one.
  const whole = { low: Math.ceil(low - TOLERANCE) + 0, high: Math.floor(high + TOLERANCE) };
  return whole.low <= whole.high ? whole : undefined;
}

/** Binary fractions: 0.6 + 0.4 may miss 1 by less than this. */
const TOLERANCE = 1e-9;
