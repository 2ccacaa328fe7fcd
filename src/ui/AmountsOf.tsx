import { findAmountStatements } from "../domain/budget/statedAmounts";
import { useAnswer } from "./answer/AnswerProvider";
import { EvidenceLink } from "./evidence/EvidenceLink";
import { LabelText } from "./answer/LabelText";
import { useI18n } from "./language/LanguageProvider";

/** What the source says that the amounts are the amounts of; nothing where it says nothing of them. */
export function AmountsOf() {
  const { labelOf } = useI18n();
  const { dataset } = useAnswer();
  return findAmountStatements(dataset).map(({ statementId, text, evidenceId }) => (
    <span key={statementId}>
      <LabelText labels={text} />
      <EvidenceLink evidenceIds={[evidenceId]} of={labelOf(text)} />{" "}
    </span>
  ));
}
