import type { Figure } from "./figure";

/** A closed range of values; `low === high` for a number that is exact. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The values that a stated figure can stand for. A rounded figure stands for half a step of its last
 * printed digit to either side; an exact one for itself. An estimate has no range that could be known:
 * it is taken as stated.
 */
export function rangeOf(figure: Figure): Range {
  const halfStep = figure.qualifier === "rounded" ? 0.5 * 10 ** -figure.decimals : 0;
  return { low: figure.value - halfStep, high: figure.value + halfStep };
}

/** Interval arithmetic for non-negative ranges. */
export function divideRanges(dividend: Range, divisor: Range): Range {
  return { low: dividend.low / divisor.high, high: dividend.high / divisor.low };
}

export function multiplyRanges(a: Range, b: Range): Range {
  return { low: a.low * b.low, high: a.high * b.high };
}
