import type { DerivedFigure } from "../domain/derived";
import type { Figure } from "../domain/figure";
import { MEASURES } from "../domain/measures";
import { EvidenceLink } from "./EvidenceLink";
import { formatDerived, formatFigure } from "./figureText";
import { useSpeech } from "./LanguageProvider";
import { NoteLink } from "./NoteLink";

/** A stated number with the way to its evidence. */
export function FigureValue({ figure }: { figure: Figure }) {
  const speech = useSpeech();
  return (
    <span className="figure-value">
      {formatFigure(figure, speech)}
      <EvidenceLink evidenceIds={[figure.evidenceId]} of={speech.labelOf(MEASURES[figure.measure].labels)} />
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

/** The way to the formula of a derived number. */
export function DerivedLink({ derived }: { derived: DerivedFigure }) {
  const { t } = useSpeech();
  return (
    <NoteLink
      note={{ kind: "derived", derived }}
      name={t("derived.linkName", { of: t(`derived.${derived.name}.label`) })}
      className="derived-link"
    >
      {t("derived.mark")}
    </NoteLink>
  );
}
