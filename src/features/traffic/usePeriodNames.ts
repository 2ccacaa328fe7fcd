import type { Figure, Period } from "../../domain/figures/figure";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";

/** Words for figures that cover the same days. */
export function usePeriodNames() {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  return {
    nameFigures: (figures: readonly Figure[]) =>
      figures.map(({ measure }) => nameMeasure(measure)).join(" · "),
    describePeriod: (period: Period) => `${formats.formatPeriod(period)}, ${t(`period.${period.basis}`)}`,
  };
}
