import type { Figure } from "../../domain/figure";
import { MEASURES, type Measure } from "../../domain/measures";
import type { Labels } from "../../domain/language";
import { formatFigure } from "../../ui/figureText";
import type { Formats } from "../../i18n/formats";

interface Words {
  readonly formats: Formats;
  labelOf(labels: Labels): string;
}

/** The figures of the given measures as bars, in the order of the answer; what is not stated has no bar. */
export function computeBars(figures: readonly Figure[], measures: readonly Measure[], words: Words) {
  return figures
    .filter(({ measure }) => measures.includes(measure))
    .map((figure) => ({
      label: words.labelOf(MEASURES[figure.measure].labels),
      value: figure.value,
      text: formatFigure(figure, words),
    }));
}
