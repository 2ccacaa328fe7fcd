import type { Statement } from "../../domain/questions/question";
import { EvidenceLink } from "./EvidenceLink";
import { LabelText } from "../answer/LabelText";
import { useI18n } from "../language/LanguageProvider";

/** Stated facts without a number, each with the way to its evidence. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  const { labelOf } = useI18n();
  return (
    <ul className="statement-list">
      {statements.map(({ statementId, text, evidenceId }) => (
        <li key={statementId}>
          <LabelText labels={text} />
          <EvidenceLink evidenceIds={[evidenceId]} of={labelOf(text)} />
        </li>
      ))}
    </ul>
  );
}
