import { nameOfPeriod, type Budget } from "./statedAmounts";
import type { Figure, Period } from "../figures/figure";
import { isWholeYears } from "../figures/period";

/** What staff would cost if a full-time equivalent cost as much a year as the reader assumes. In euros. */
export interface WhatIf {
  readonly staff: Figure;
  /** The reader's own number, stated nowhere. */
  readonly costPerFte: number;
  readonly perYear: number;
  /** For each period of whole years for which amounts are stated, in order of time. */
  readonly periods: readonly WhatIfPeriod[];
}

export interface WhatIfPeriod {
  readonly period: Period;
  readonly years: number;
  readonly staffCost: number;
  /** Sum of the amounts stated for the same period. */
  readonly amounts: number;
  /** The amounts of that sum. */
  readonly figures: readonly Figure[];
}

/**
 * Staff times the assumed yearly cost, per year and over the periods of the stated amounts. `undefined` without
 * staff in full-time equivalents, or where the cost is no number from zero; zero is allowed.
 */
export function computeWhatIf(
  costPerFte: number | undefined,
  staff: Figure | undefined,
  { lines }: Pick<Budget, "lines">,
): WhatIf | undefined {
  if (costPerFte === undefined || !Number.isFinite(costPerFte) || costPerFte < 0) return undefined;
  if (staff?.unit !== "FTE") return undefined;
  const perYear = costPerFte * staff.value;
  const periods = new Map<string, WhatIfPeriod>();
  for (const { figure, years } of lines) {
    const { period } = figure;
    if (!period || years === undefined || !isWholeYears(period)) continue;
    const name = nameOfPeriod(period);
    const figures = [...(periods.get(name)?.figures ?? []), figure];
    const amounts = figures.reduce((sum, { value }) => sum + value, 0);
    periods.set(name, { period, years, staffCost: perYear * years, amounts, figures });
  }
  return {
    staff,
    costPerFte,
    perYear,
    periods: [...periods.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
  };
}
