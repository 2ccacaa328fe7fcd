import { useMemo } from "react";
import { groupBy } from "../../domain/groupBy";
import { isFigure } from "../../domain/figures/figure";
import type { DerivedFigure } from "../../domain/derived/computeDerived";
import { isTextEvidence, type Evidence, type FileEvent } from "../../domain/dataset/document";
import { formatSourceView } from "../../view-state/sourceView";
import { useAnswer } from "../answer/AnswerProvider";
import { DerivedFormula } from "../figures/DerivedFormula";
import { EvidenceLink } from "./EvidenceLink";
import { FigureValue } from "../figures/FigureValue";
import { EvidencePlace } from "./EvidencePlace";
import { useI18n } from "../language/LanguageProvider";
import { useNameMeasure } from "../figures/measureText";
import type { Note } from "./note";
import { ScreenLink } from "../address/ScreenLink";

/** Of very many places the first are enough to see how the answer says it. */
const MOST_PLACES = 300;

export function NoteBody({ note }: { note: Note }) {
  return note.kind === "derived" ? (
    <DerivedNote derived={note.derived} />
  ) : (
    <EvidenceNote evidence={note.evidence} />
  );
}

function EvidenceNote({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useI18n();
  const { questionNumber } = useAnswer();
  const nameLists = useNameLists();
  const lists = evidence.map(nameLists);
  // Said once where it is the same for all.
  const ofAll = lists.every((named) => named === lists[0]) ? lists[0] : undefined;
  return (
    <>
      {evidence.length > 1 && <p>{t("note.countedFrom", { count: evidence.length })}</p>}
      {ofAll && <p>{ofAll}</p>}
      <ul className="note-list">
        {evidence.slice(0, MOST_PLACES).map((place, position) => (
          <li key={place.evidenceId}>
            <EvidencePlace evidence={place} /> {ofAll === undefined && lists[position]}{" "}
            <ScreenLink
              screen="source"
              search={formatSourceView({ evidenceId: place.evidenceId, documentNumber: questionNumber })}
              className="note-way"
            >
              {t(place.kind === "text" ? "note.showInText" : "note.showRecord")}
            </ScreenLink>
          </li>
        ))}
      </ul>
      {evidence.length > MOST_PLACES && <p>{t("notes.more", { count: evidence.length - MOST_PLACES })}</p>}
      {evidence.some(isTextEvidence) && <p className="note-hint">{t("note.positionsHint")}</p>}
    </>
  );
}

/** Which list an entry stands on, in words: the name of a post in a list does not say what the list is of. */
function useNameLists(): (evidence: Evidence) => string {
  const { t, formats, labelOf } = useI18n();
  const { dataset, findChannel } = useAnswer();
  const presencesOf = useMemo(() => groupBy(dataset.presences, ({ evidenceId }) => evidenceId), [dataset]);
  return ({ evidenceId }) => {
    const byBasis = groupBy(presencesOf.get(evidenceId) ?? [], ({ listBasis }) => listBasis);
    const named = [...byBasis].map(([basis, presences]) => {
      const ids = [...new Set(presences.map(({ channelId }) => channelId))];
      return t("note.list", {
        basis,
        channels: formats.formatList(ids.map((id) => labelOf(findChannel(id), id))),
      });
    });
    return named.join(" ");
  };
}

function DerivedNote({ derived }: { derived: DerivedFigure }) {
  const { t, labelOf } = useI18n();
  const nameMeasure = useNameMeasure();
  return (
    <>
      <DerivedFormula derived={derived} />
      <h3>{t("note.inputs")}</h3>
      <dl className="note-inputs">
        {derived.inputs.map((input) => (
          <div key={input.evidenceId}>
            <dt>{isFigure(input) ? nameMeasure(input.measure) : labelOf(input.labels)}</dt>
            <dd>{isFigure(input) ? <FigureValue figure={input} /> : <EventDate event={input} />}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function EventDate({ event }: { event: FileEvent }) {
  const { formats, labelOf } = useI18n();
  return (
    <>
      {formats.formatDate(event.date)}
      <EvidenceLink evidenceIds={[event.evidenceId]} of={labelOf(event.labels)} />
    </>
  );
}
