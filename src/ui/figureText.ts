import type { DerivedFigure } from "../domain/derived";
import type { Figure } from "../domain/figure";
import type { Formats } from "../i18n/formats";

/** The number of a stated figure in the reader's language, as precise as the answer prints it. */
export function formatFigure(figure: Figure, { formats }: { readonly formats: Formats }): string {
  switch (figure.unit) {
    case "EUR":
      return formats.formatEuros(figure.value);
    case "1":
      return formats.formatShare(figure.value);
    case "s":
      return formats.formatDuration(figure.value);
    default:
      return formats.formatNumber(figure.value, figure.decimals);
  }
}

/** A derived number, as a range where rounding leaves one. */
export function formatDerived(derived: DerivedFigure, { formats }: { readonly formats: Formats }): string {
  const digits = DERIVED_DIGITS[derived.unit] ?? 0;
  return formats.formatRange(derived.range, digits);
}

const DERIVED_DIGITS: Partial<Record<DerivedFigure["unit"], number>> = {
  "pages-per-visitor": 2,
  "items-per-week": 1,
};
