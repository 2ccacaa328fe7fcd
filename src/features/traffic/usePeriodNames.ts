import type { Figure, Period } from "../../domain/figures/figure";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";

/** Words for figures that cover the same days. */
export function usePeriodNames() {
  const { t, formats } = useSpeech();
  const nameMeasure = useNameMeasure();
  return {
    nameFigures: (figures: readonly Figure[]) =>
      figures.map(({ measure }) => nameMeasure(measure)).join(" · "),
    describePeriod: (period: Period) => `${formats.formatPeriod(period)}, ${t(`period.${period.basis}`)}`,
  };
}
