import type { DerivedFigure } from "../../domain/derived/computeDerived";
import { isTextEvidence } from "../../domain/dataset/document";
import { useAnchorScope } from "../address/anchorScope";
import { useAnswer } from "../answer/AnswerProvider";
import { DerivedFormula } from "../figures/DerivedFormula";
import { useI18n } from "../language/LanguageProvider";
import { derivedAnchor } from "./note";
import { EvidencePlace } from "./EvidencePlace";
import "./note.css";

export interface PageNotesProps {
  /** Evidence for all that the page shows, in the order in which it is to be listed; doubles are dropped. */
  readonly evidenceIds: readonly string[];
  readonly derived?: readonly DerivedFigure[];
}

/** An answer on paper has fewer; those of a large network are found by the notes of its figures. */
const MOST_PLACES = 1000;

export function PageNotesBody({ evidenceIds, derived = [] }: PageNotesProps) {
  const { t } = useI18n();
  const { findEvidence } = useAnswer();
  const scoped = useAnchorScope();
  const titleId = scoped("page-notes-title");
  const places = [...new Set(evidenceIds)].map(findEvidence).filter((found) => found !== undefined);
  return (
    <section className="page-notes" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("notes.title")}</h2>
      {places.some(isTextEvidence) && <p>{t("note.positionsHint")}</p>}
      {derived.length > 0 && (
        <details>
          <summary>{t("notes.derived", { count: derived.length })}</summary>
          <dl className="notes-derived">
            {derived.map((figure) => (
              <div key={figure.name} id={scoped(derivedAnchor(figure))}>
                <dt>{t(`derived.${figure.name}.label`)}</dt>
                <dd>
                  <DerivedFormula derived={figure} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{t("notes.evidence", { count: places.length })}</summary>
        <ul className="notes-evidence">
          {places.slice(0, MOST_PLACES).map((evidence) => (
            <li key={evidence.evidenceId} id={scoped(evidence.evidenceId)}>
              <EvidencePlace evidence={evidence} />
            </li>
          ))}
        </ul>
        {places.length > MOST_PLACES && <p>{t("notes.more", { count: places.length - MOST_PLACES })}</p>}
      </details>
    </section>
  );
}
