import type { Figure } from "../../domain/figure";
import { MEASURES, type Measure } from "../../domain/measures";
import type { DerivedFigure } from "../../domain/derived";
import type { Labels } from "../../domain/language";
import { formatDerived, formatFigure } from "../../ui/figureText";
import type { Formats } from "../../i18n/formats";

interface Words {
  readonly formats: Formats;
  labelOf(labels: Labels): string;
}

/** The kinds of which the new items consist, as bars; empty where the answer does not tell them apart. */
export function computeContentBars(figures: readonly Figure[], words: Words) {
  return figures
    .filter(({ measure }) => PARTS_OF_CONTENT.includes(measure))
    .map((figure) => ({
      label: words.labelOf(MEASURES[figure.measure].labels),
      value: figure.value,
      text: formatFigure(figure, words),
    }));
}

const PARTS_OF_CONTENT: readonly Measure[] = ["content.articles", "content.events", "content.people"];

/** A share of the visitors as a bar, with the number of visitors that it stands for. */
export function computeOriginBars(
  parts: readonly { readonly share: Figure | undefined; readonly visitors: DerivedFigure | undefined }[],
  words: Words,
) {
  return parts.flatMap(({ share, visitors }) =>
    share
      ? [
          {
            label: words.labelOf(MEASURES[share.measure].labels),
            value: share.value,
            text: [formatFigure(share, words), visitors && `(${formatDerived(visitors, words)})`]
              .filter(Boolean)
              .join(" "),
          },
        ]
      : [],
  );
}
