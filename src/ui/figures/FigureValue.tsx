import type { DerivedFigure } from "../../domain/derived/computeDerived";
import type { Figure } from "../../domain/figures/figure";
import { DerivedLink } from "./DerivedLink";
import { EvidenceLink } from "../evidence/EvidenceLink";
import { formatDerived, formatFigure } from "./figureText";
import { useI18n } from "../language/LanguageProvider";
import { nameMeasure } from "./measureText";

/** A stated number with the way to its evidence. */
export function FigureValue({ figure }: { figure: Figure }) {
  const i18n = useI18n();
  return (
    <span className="figure-value">
      {formatFigure(figure, i18n)}
      <EvidenceLink evidenceIds={[figure.evidenceId]} of={nameMeasure(figure.measure, i18n)} />
    </span>
  );
}

/** A derived number, in italics, with the way to its formula. */
export function DerivedValue({ derived }: { derived: DerivedFigure }) {
  const i18n = useI18n();
  return (
    <span className="figure-value">
      <em>{formatDerived(derived, i18n)}</em> <DerivedLink derived={derived} />
    </span>
  );
}

/** Either of the two. */
export function CountValue({ count }: { count: Figure | DerivedFigure }) {
  return "measure" in count ? <FigureValue figure={count} /> : <DerivedValue derived={count} />;
}
