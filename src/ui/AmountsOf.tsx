import { findAmountStatements } from "../domain/budget";
import { useAnswer } from "./AnswerProvider";
import { EvidenceLink } from "./EvidenceLink";
import { LabelText } from "./LabelText";
import { useSpeech } from "./LanguageProvider";

/** What the source says that the amounts are the amounts of; nothing where it says nothing of them. */
export function AmountsOf() {
  const { labelOf } = useSpeech();
  const { dataset } = useAnswer();
  return findAmountStatements(dataset).map(({ statementId, text, evidenceId }) => (
    <span key={statementId}>
      <LabelText labels={text} />
      <EvidenceLink evidenceIds={[evidenceId]} of={labelOf(text)} />{" "}
    </span>
  ));
}
