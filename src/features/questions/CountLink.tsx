import type { MessageId } from "../../i18n/messageGroups";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { NoteLink } from "../../ui/evidence/NoteLink";

interface CountLinkProps {
  /** Names what is counted, from `{count}` and `{question}`. */
  readonly name: Extract<MessageId, `questions.count.${string}`>;
  readonly questionId: string;
  /** Evidence of each thing counted. */
  readonly evidenceIds: readonly string[];
}

/** A number of facts that leads to the evidence of every one of them. */
export function CountLink({ name, questionId, evidenceIds }: CountLinkProps) {
  const { t, formats } = useI18n();
  const { findEvidence } = useAnswer();
  const evidence = evidenceIds.map(findEvidence).filter((found) => found !== undefined);
  if (evidence.length === 0) return <span className="count-none">{t("questions.noneCounted")}</span>;
  return (
    <NoteLink
      note={{ kind: "evidence", evidence }}
      name={t(name, { count: evidence.length, question: questionId })}
      className="derived-link count-link"
    >
      {formats.formatNumber(evidence.length)}
    </NoteLink>
  );
}
