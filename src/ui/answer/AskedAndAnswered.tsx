import { useAnswer } from "./AnswerProvider";
import { LabelText } from "./LabelText";
import { useI18n } from "../language/LanguageProvider";
import { ScreenLink } from "../address/ScreenLink";

/**
 * For each sub-question under which the evidence stands: what was asked, how fully an editor finds it answered, and
 * why. Draws nothing for questions that nobody has judged.
 */
export function AskedAndAnswered({ evidenceIds }: { evidenceIds: readonly string[] }) {
  const { t } = useI18n();
  const { dataset, findEvidence } = useAnswer();
  const questionIds = new Set(evidenceIds.map((id) => findEvidence(id)?.questionId));
  const questions = dataset.questions.filter(
    ({ questionId, answered }) => questionIds.has(questionId) && answered !== "",
  );
  return questions.map(({ questionId, answered, asked, reason }, position) => (
    <p key={questionId} className="remark">
      <b>{t("asked.judged", { question: questionId, answered: answered && t(`answered.${answered}`) })}</b>{" "}
      <LabelText labels={asked} /> <LabelText labels={reason} />{" "}
      {position === questions.length - 1 && <ScreenLink screen="questions">{t("asked.onward")}</ScreenLink>}
    </p>
  ));
}
