import type { Budget, BudgetLine } from "../../domain/budget/statedAmounts";
import { computeBudgetYears, computeSpan, type YearSpan } from "../../domain/budget/budgetYears";
import type { Formats } from "../../i18n/formats";
import type { I18n } from "../../ui/language/LanguageProvider";
import { nameMeasure } from "../../ui/figures/measureText";
import type { BudgetMode } from "../../view-state/budgetView";

type Words = Pick<I18n, "formats" | "labelOf" | "words">;

export type RowMode = Exclude<BudgetMode, "time">;

/** An amount in the chosen reading, as a bar with its period. */
export interface AmountRow {
  readonly line: BudgetLine;
  readonly label: string;
  /** Absent where the reading gives no number for it. */
  readonly bar: AmountBarValue | undefined;
  /** On a line of decimal years; absent where no period is stated. */
  readonly span: YearSpan | undefined;
}

interface AmountBarValue {
  readonly value: number;
  /** What it would be by the other reading, that the amount is a yearly one. */
  readonly reach: number | undefined;
  readonly text: string;
}

/** One row for each amount, largest first, in the chosen reading. */
export function computeRows({ lines }: Budget, mode: RowMode, words: Words): readonly AmountRow[] {
  return lines.map((line) => ({
    line,
    label: nameMeasure(line.figure.measure, words),
    bar: readLine(line, mode, words.formats),
    span: line.figure.period && computeSpan(line.figure.period),
  }));
}

function readLine(line: BudgetLine, mode: RowMode, formats: Formats): AmountBarValue | undefined {
  const { figure, perYear, shareOfSum } = line;
  switch (mode) {
    case "stated":
      return { value: figure.value, reach: undefined, text: formats.formatEuros(figure.value) };
    case "share":
      return { value: shareOfSum, reach: undefined, text: formats.formatShare(shareOfSum) };
    case "per-year":
      if (perYear === undefined) return undefined;
      return {
        value: perYear,
        reach: perYear < figure.value ? figure.value : undefined,
        text: formatAbout(perYear, formats),
      };
  }
}

/** What the full width of the bars stands for; shares are parts of the whole. Never zero. */
export function scaleOf(rows: readonly AmountRow[], mode: RowMode): number {
  if (mode === "share") return 1;
  return Math.max(...rows.map(({ bar }) => bar?.reach ?? bar?.value ?? 0)) || 1;
}

/** First and last year of the line on which all periods lie; `undefined` where none is stated. */
export function yearsOfRows(rows: readonly AmountRow[]): { first: number; last: number } | undefined {
  const spans = rows.map(({ span }) => span).filter((span) => span !== undefined);
  if (spans.length === 0) return undefined;
  return {
    first: Math.floor(Math.min(...spans.map(({ start }) => start))),
    last: Math.ceil(Math.max(...spans.map(({ end }) => end))),
  };
}

/** Euros that were computed: whole ones with the sign for "about" where the computing leaves fractions of a cent. */
export function formatAbout(value: number, formats: Formats): string {
  const cents = value * 100;
  if (Math.abs(cents - Math.round(cents)) < 1e-6) return formats.formatEuros(Math.round(cents) / 100);
  return `≈\u00a0${formats.formatEuros(value < 1 ? Math.round(cents) / 100 : Math.round(value))}`;
}

/** A calendar year with the amounts spread evenly over their periods. */
export interface YearRow {
  readonly label: string;
  /** One for each amount with a period, the largest amount first. */
  readonly parts: readonly number[];
  readonly sum: number;
}

/** The lines that have a part in some year, and the years. */
export function computeYearRows({ lines }: Budget): {
  readonly lines: readonly BudgetLine[];
  readonly years: readonly YearRow[];
} {
  const dated = lines.filter(({ figure }) => figure.period);
  const years = computeBudgetYears(dated).map(({ year, parts, sum }) => ({
    label: String(year),
    parts,
    sum,
  }));
  return { lines: years.length > 0 ? dated : [], years };
}

/** What the amounts come to, as a sentence that holds. */
export function titleOfAmounts(
  { sum, hasUnequalPeriods }: Pick<Budget, "sum" | "hasUnequalPeriods">,
  { t, formats }: Pick<I18n, "t" | "formats">,
): string {
  return t(hasUnequalPeriods ? "budget.linesTitle" : "budget.linesSum", { sum: formats.formatEuros(sum) });
}
