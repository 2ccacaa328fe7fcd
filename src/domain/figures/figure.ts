import type { FileEvent } from "../dataset/document";
import type { Measure } from "./measures";
import type { Unit } from "./unit";

export const QUALIFIERS = ["exact", "estimate", "rounded"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** `stated` with the figure itself, or read from the sentence before it (`context`). */
export const PERIOD_BASES = ["stated", "context"] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

/** First and last day, ISO 8601, both inclusive. A year period is 1 January to 31 December. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly basis: PeriodBasis;
}

/** A number that the source states. */
export interface Figure {
  readonly figureId: string;
  readonly measure: Measure;
  readonly value: number;
  /** Digits after the decimal mark as stated (in the unit of `value`); gives the rounding range. */
  readonly decimals: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** Of what the figure speaks: the set counted, or the denominator of a share. Empty: not stated. */
  readonly population: string;
  /** Absent where the source states none. */
  readonly period: Period | undefined;
  readonly evidenceId: string;
}

/** Whether what a derived number was computed from is a stated number; otherwise it is a date of the file. */
export function isFigure(input: Figure | FileEvent): input is Figure {
  return "measure" in input;
}

/** The figure of a measure; `undefined` where it is not stated or stated with different values. */
export function findFigure(figures: readonly Figure[], measure: Measure): Figure | undefined {
  const [figure, ...others] = figures.filter((candidate) => candidate.measure === measure);
  return others.every(({ value, unit }) => value === figure?.value && unit === figure.unit)
    ? figure
    : undefined;
}
