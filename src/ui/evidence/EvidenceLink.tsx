import { useMemo } from "react";
import { useAnswer } from "../answer/AnswerProvider";
import { markEvidence, nameMarked } from "./evidenceMark";
import { useI18n } from "../language/LanguageProvider";
import { NoteLink } from "./NoteLink";

interface EvidenceLinkProps {
  /** One id for a figure or entry; those of all entries for a count. */
  readonly evidenceIds: readonly string[];
  /** What the evidence is for, for whoever hears the link without its surroundings. */
  readonly of: string;
}

/** The numbers of the sub-questions, or that it is a record, as a raised footnote: the way to the evidence. Draws nothing without evidence. */
export function EvidenceLink({ evidenceIds, of }: EvidenceLinkProps) {
  const i18n = useI18n();
  const { findEvidence } = useAnswer();
  const evidence = useMemo(
    () => evidenceIds.map(findEvidence).filter((found) => found !== undefined),
    [evidenceIds, findEvidence],
  );
  const marks = useMemo(() => markEvidence(evidence, i18n), [evidence, i18n]);
  if (evidence.length === 0) return null;
  return (
    <sup>
      {/* What is before it is not run together with its name. */}
      {"\u202f"}
      <NoteLink note={{ kind: "evidence", evidence }} name={nameMarked(marks, of, i18n)} className="footnote">
        {marks.join(i18n.formats.comma)}
      </NoteLink>
    </sup>
  );
}
