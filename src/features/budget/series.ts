import type { Budget, BudgetLine } from "../../domain/budget";
import type { Period } from "../../domain/figure";
import { MEASURES } from "../../domain/measures";
import type { Labels } from "../../domain/language";
import type { Formats } from "../../i18n/formats";
import type { BudgetMode } from "../../view-state/budgetView";

interface Words {
  readonly formats: Formats;
  labelOf(labels: Labels): string;
}

/** One bar for each amount in the chosen reading; an amount that has none in it (no period) is left out. */
export function computeBars(
  { lines }: Budget,
  mode: Exclude<BudgetMode, "time">,
  { formats, labelOf }: Words,
) {
  const read: Record<
    typeof mode,
    (line: BudgetLine) => readonly [number | undefined, (value: number) => string]
  > = {
    stated: (line) => [line.figure.value, formats.formatEuros],
    "per-year": (line) => [line.perYear, formats.formatEuros],
    share: (line) => [line.shareOfSum, formats.formatShare],
  };
  return lines.flatMap((line) => {
    const [value, format] = read[mode](line);
    const label = labelOf(MEASURES[line.figure.measure].labels);
    return value === undefined ? [] : [{ label, value, text: format(value) }];
  });
}

/** One span for each amount with a period. */
export function computeSpans({ lines }: Budget, { formats, labelOf }: Words) {
  return lines.flatMap(({ figure }) =>
    figure.period
      ? [
          {
            label: labelOf(MEASURES[figure.measure].labels),
            span: computeSpan(figure.period),
            text: formats.formatEuros(figure.value),
          },
        ]
      : [],
  );
}

/** A period in decimal years; its last day counts whole. */
export function computeSpan({ start, end }: Period): readonly [number, number] {
  return [decimalYear(Date.parse(start)), decimalYear(Date.parse(end) + 86_400_000)];
}

function decimalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const begin = Date.UTC(year, 0, 1);
  return year + (time - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}
