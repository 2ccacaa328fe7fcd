import type { Figure, Period } from "./figure";
import { yearsOf } from "./period";

/** An amount with what can be computed from it alone or beside the others. */
export interface BudgetLine {
  readonly figure: Figure;
  /** Years that its period covers; absent where no period is stated. */
  readonly years: number | undefined;
  /** The amount divided by those years, on the assumption that it is a total for its period. */
  readonly perYear: number | undefined;
  /** Fraction of the sum of all amounts, whatever their periods. */
  readonly shareOfSum: number;
}

export interface Budget {
  readonly lines: readonly BudgetLine[];
  /** In euros. Amounts of unequal periods do not make a yearly budget. */
  readonly sum: number;
  /** Absent where a period is missing. */
  readonly sumPerYear: number | undefined;
  readonly hasUnequalPeriods: boolean;
}

/** The amounts in euros of the topic `budget`, largest first; an answer without amounts gives no lines and the sum 0. */
export function computeBudget(figures: readonly Figure[]): Budget {
  const amounts = figures
    .filter((figure) => figure.measure.startsWith("budget.") && figure.unit === "EUR")
    .toSorted((a, b) => b.value - a.value);
  const sum = amounts.reduce((total, { value }) => total + value, 0);
  const lines = amounts.map((figure): BudgetLine => {
    const years = figure.period && yearsOf(figure.period);
    return {
      figure,
      years,
      perYear: years === undefined ? undefined : figure.value / years,
      shareOfSum: sum === 0 ? 0 : figure.value / sum,
    };
  });
  return {
    lines,
    sum,
    sumPerYear: lines.every(({ perYear }) => perYear !== undefined)
      ? lines.reduce((total, { perYear }) => total + (perYear ?? 0), 0)
      : undefined,
    hasUnequalPeriods: new Set(lines.map(({ figure }) => nameOf(figure.period))).size > 1,
  };
}

/** Two periods of two years each are not equal where they are not the same years. */
function nameOf(period: Period | undefined): string {
  return period ? `${period.start}/${period.end}` : "";
}
