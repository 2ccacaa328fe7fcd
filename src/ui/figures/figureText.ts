import type { DerivedFigure, DerivedInput } from "../../domain/derived/computeDerived";
import type { DerivedUnit } from "../../domain/derived/derivedDeclarations";
import { isFigure, type Figure } from "../../domain/figures/figure";
import { yearsOf } from "../../domain/figures/period";
import { isCurrency } from "../../domain/figures/unit";
import type { Formats } from "../../i18n/formats";

interface Words {
  readonly formats: Formats;
}

/** The number of a stated figure in the reader's language, as precise as the answer prints it. */
export function formatFigure(figure: Figure, { formats }: Words): string {
  if (isCurrency(figure.unit)) return formats.formatMoney(figure.value, figure.unit);
  switch (figure.unit) {
    case "1":
      // Two decimals of a fraction are whole per cent.
      return formats.formatShare(figure.value, Math.max(0, figure.decimals - 2));
    case "s":
      return formats.formatDuration(figure.value);
    default:
      return formats.formatNumber(figure.value, figure.decimals);
  }
}

/** A stated number, or a date. */
function formatInput(input: DerivedInput, words: Words): string {
  return isFigure(input) ? formatFigure(input, words) : words.formats.formatDate(input.date);
}

/** A derived number, as a range where rounding leaves one. */
export function formatDerived({ range, unit }: DerivedFigure, { formats }: Words): string {
  if (unit !== "EUR" && unit !== "EUR-per-year") return formats.formatRange(range, DERIVED_DIGITS[unit] ?? 0);
  const ends = [range.low, range.high].map(formats.formatEuros);
  return [...new Set(ends)].join("–");
}

const DERIVED_DIGITS: Partial<Record<DerivedUnit, number>> = {
  "visits-per-visitor": 2,
  "pages-per-visitor": 2,
  "items-per-week": 1,
};

/** The values of the formula's message: `a`, `b` … for the inputs one by one, `terms` for their sum. */
export function formulaValues(derived: DerivedFigure, words: Words): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  derived.inputs.forEach((input, position) => {
    values["abcde"[position] ?? ""] = formatInput(input, words);
  });
  const terms = derived.inputs.map((input) => {
    const term = formatInput(input, words);
    if (derived.unit !== "EUR-per-year" || !isFigure(input) || !input.period) return term;
    const years = yearsOf(input.period);
    return `${term} ÷ ${words.formats.formatNumber(years, Number.isInteger(years) ? 0 : 2)}`;
  });
  return { ...values, terms: terms.join(" + ") };
}
