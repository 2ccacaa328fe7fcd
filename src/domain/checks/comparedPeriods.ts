import { computeBudget } from "../budget/statedAmounts";
import type { CheckOutcome, CheckReading } from "./checkOutcome";
import type { Dataset } from "../dataset/dataset";
import { findEvent } from "../derived/computeDerived";
import type { Figure } from "../figures/figure";
import { isWholeYears } from "../figures/period";
import { evidenceOf, notCheckable } from "./inputs";

/** Amounts that are set side by side cover the same period; where they do not, they cannot be added up as yearly sums. */
export function checkAmountPeriods(dataset: Dataset): readonly CheckOutcome[] {
  const { lines, hasUnequalPeriods } = computeBudget(dataset.figures);
  if (lines.length < 2) return [];
  const amounts = lines.map(({ figure }) => figure);
  const evidenceIds = evidenceOf(amounts);
  const undated = amounts.filter(({ period }) => !period);
  if (undated.length > 0) {
    return [
      notCheckable(
        undated.map(({ measure }) => ({ kind: "period", measure })),
        evidenceIds,
      ),
    ];
  }
  const parameters = { count: { kind: "count", value: lines.length } } as const;
  if (!hasUnequalPeriods) {
    return [{ verdict: "consistent", sentence: "amount_periods.equal", parameters, evidenceIds }];
  }
  return [
    {
      verdict: "explained",
      sentence: "amount_periods.unequal",
      parameters,
      readings: ["per_year"],
      evidenceIds,
    },
  ];
}

/**
 * Nothing is counted beyond the day on which the answer was printed. An estimate can look ahead, and a
 * calendar year can be named before it is over; a count over days cannot.
 */
export function checkPeriodsEnded({ figures, events }: Dataset): readonly CheckOutcome[] {
  const dated = figures.filter(({ period }) => period);
  if (dated.length === 0) return [];
  const printed = findEvent(events, "answer_published");
  if (!printed) return [notCheckable([{ kind: "event", event: "answer_published" }], evidenceOf(dated))];
  const late = dated.filter(({ period }) => period!.end > printed.date);
  const date = { kind: "date", date: printed.date } as const;
  if (late.length === 0) {
    const parameters = { count: { kind: "count", value: dated.length }, date } as const;
    const evidenceIds = evidenceOf([printed, ...dated]);
    return [{ verdict: "consistent", sentence: "periods_ended.holds", parameters, evidenceIds }];
  }
  const readings = late.map((figure) => findReading(figure, printed.date));
  return [
    {
      verdict: readings.includes(undefined) ? "contradictory" : "explained",
      sentence: "periods_ended.late",
      parameters: {
        figures: { kind: "measures", measures: late.map(({ measure }) => measure) },
        date,
      },
      readings: [...new Set(readings)].filter((reading) => reading !== undefined),
      evidenceIds: evidenceOf([printed, ...late]),
    },
  ];
}

function findReading({ qualifier, period }: Figure, printed: string): CheckReading | undefined {
  if (qualifier === "estimate") return "estimate_ahead";
  return period && isWholeYears(period) && period.start <= printed ? "whole_year" : undefined;
}
