import type { Figure, Period } from "../../domain/figure";
import { MEASURES } from "../../domain/measures";
import { useSpeech } from "../../ui/LanguageProvider";

/** Words for figures that cover the same days. */
export function usePeriodNames() {
  const { t, formats, labelOf } = useSpeech();
  return {
    nameFigures: (figures: readonly Figure[]) =>
      figures.map(({ measure }) => labelOf(MEASURES[measure].labels)).join(" · "),
    describePeriod: (period: Period) => `${formats.formatPeriod(period)}, ${t(`period.${period.basis}`)}`,
  };
}
