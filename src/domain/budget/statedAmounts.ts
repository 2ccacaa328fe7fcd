import type { Figure, Period } from "../figures/figure";
import { yearsOf } from "../figures/period";
import type { Dataset } from "../dataset/dataset";
import type { Statement } from "../questions/question";

/** An amount with what follows from it on the assumption that it is a total for its period. */
export interface BudgetLine {
  readonly figure: Figure;
  /** Years of its period; absent where none is stated. */
  readonly years: number | undefined;
  /**
   * In euros. Absent where there is no period, and where it is shorter than a year: what was spent in a month
   * says nothing of a year.
   */
  readonly perYear: number | undefined;
  /** Fraction of the sum of all amounts, whatever their periods. */
  readonly shareOfSum: number;
}

export interface Budget {
  readonly lines: readonly BudgetLine[];
  /** Amounts in other currencies, as stated: they are in no sum, share or scale. */
  readonly otherCurrencies: readonly Figure[];
  /** In euros. Amounts of unequal periods do not make a yearly budget. */
  readonly sum: number;
  /** Absent where an amount has none per year. */
  readonly sumPerYear: number | undefined;
  readonly hasUnequalPeriods: boolean;
  /** How many of the amounts the answer itself calls estimates. */
  readonly estimates: number;
}

/** Days are counted as parts of 365.25: twelve months to the day are a little less than a year. */
const LEAST_YEARS = 0.99;

/** The amounts in euros of the topic `budget`, largest first; an answer without amounts gives no lines and the sum 0. */
export function computeBudget(figures: readonly Figure[]): Budget {
  const stated = figures.filter(({ measure }) => measure.startsWith("budget."));
  const amounts = stated.filter(({ unit }) => unit === "EUR").toSorted((a, b) => b.value - a.value);
  const sum = amounts.reduce((total, { value }) => total + value, 0);
  const lines = amounts.map((figure): BudgetLine => {
    const years = figure.period && yearsOf(figure.period);
    return {
      figure,
      years,
      perYear: years === undefined || years < LEAST_YEARS ? undefined : figure.value / years,
      shareOfSum: sum === 0 ? 0 : figure.value / sum,
    };
  });
  return {
    lines,
    otherCurrencies: stated.filter(({ unit }) => unit !== "EUR"),
    sum,
    sumPerYear: lines.every(({ perYear }) => perYear !== undefined)
      ? lines.reduce((total, { perYear }) => total + (perYear ?? 0), 0)
      : undefined,
    hasUnequalPeriods: new Set(lines.map(({ figure }) => nameOfPeriod(figure.period))).size > 1,
    estimates: amounts.filter(({ qualifier }) => qualifier === "estimate").length,
  };
}

/** Two periods of two years each are not equal where they are not the same years. */
export function nameOfPeriod(period: Period | undefined): string {
  return period ? `${period.start}/${period.end}` : "";
}

/** What is said of the stated amounts as a whole: what they are the amounts of. */
export function findAmountStatements({ statements }: Pick<Dataset, "statements">): readonly Statement[] {
  return statements.filter(({ topics, aspect }) => topics.includes("budget") && aspect === "amounts");
}
