import type { DerivedFigure } from "../domain/derived";
import type { Evidence } from "../domain/document";
import { MEASURES } from "../domain/measures";
import { useAnswer } from "./AnswerProvider";
import { DerivedFormula } from "./DerivedFormula";
import { FigureValue } from "./FigureValue";
import { useSpeech } from "./LanguageProvider";
import type { Note } from "./note";

export function NoteBody({ note }: { note: Note }) {
  return note.kind === "derived" ? (
    <DerivedNote derived={note.derived} />
  ) : (
    <EvidenceNote evidence={note.evidence} />
  );
}

function EvidenceNote({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useSpeech();
  return (
    <>
      {evidence.length > 1 && <p>{t("note.countedFrom", { count: evidence.length })}</p>}
      <ul className="note-list">
        {evidence.map((place) => (
          <li key={place.evidenceId}>
            <EvidencePlace evidence={place} />
          </li>
        ))}
      </ul>
      <p className="note-hint">{t("note.positionsHint")}</p>
    </>
  );
}

/** Question, fragment and place of one piece of evidence. */
export function EvidencePlace({ evidence }: { evidence: Evidence }) {
  const { t, formats } = useSpeech();
  const { dataset } = useAnswer();
  const { questionId, fragment, start, end } = evidence;
  return (
    <>
      <q lang={dataset.header.get("text_language")}>{fragment}</q>{" "}
      <span className="note-place">
        {questionId === "" ? t("note.header") : t("note.question", { id: questionId })},{" "}
        {t("note.position", { start: formats.formatNumber(start), end: formats.formatNumber(end) })}
      </span>
    </>
  );
}

function DerivedNote({ derived }: { derived: DerivedFigure }) {
  const { t, labelOf } = useSpeech();
  return (
    <>
      <DerivedFormula derived={derived} />
      <h3>{t("note.inputs")}</h3>
      <dl className="note-inputs">
        {derived.inputs.map((figure) => (
          <div key={figure.figureId}>
            <dt>{labelOf(MEASURES[figure.measure].labels)}</dt>
            <dd>
              <FigureValue figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
