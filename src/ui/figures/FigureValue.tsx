import type { DerivedFigure } from "../../domain/derived/derived";
import type { Figure } from "../../domain/figures/figure";
import { DerivedLink } from "./DerivedLink";
import { EvidenceLink } from "../evidence/EvidenceLink";
import { formatDerived, formatFigure } from "./figureText";
import { useSpeech } from "../language/LanguageProvider";
import { nameMeasure } from "./measureText";

/** A stated number with the way to its evidence. */
export function FigureValue({ figure }: { figure: Figure }) {
  const speech = useSpeech();
  return (
    <span className="figure-value">
      {formatFigure(figure, speech)}
      <EvidenceLink evidenceIds={[figure.evidenceId]} of={nameMeasure(figure.measure, speech)} />
    </span>
  );
}

/** A derived number, in italics, with the way to its formula. */
export function DerivedValue({ derived }: { derived: DerivedFigure }) {
  const speech = useSpeech();
  return (
    <span className="figure-value">
      <em>{formatDerived(derived, speech)}</em> <DerivedLink derived={derived} />
    </span>
  );
}
