import { findJudged } from "../../domain/questions/judged";
import type { Question } from "../../domain/questions/question";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";

/** How fully each sub-question was answered, in the editor's judgement. */
export function QuestionsFinding() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const { judged, open } = findJudged(dataset.questions);
  if (judged.length === 0) return null;
  return (
    <Card
      id="finding-questions"
      countsRows
      onward={<ScreenLink screen="questions">{t("overview.questions.onward")}</ScreenLink>}
      title={
        open.length > 0
          ? t("finding.questions", { open: open.length, count: judged.length })
          : t("finding.questionsFull", { count: judged.length })
      }
    >
      <ul className="question-marks">
        {judged.map((question) => (
          <QuestionMark key={question.questionId} question={question} />
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <p>{t("overview.questions.open")}</p>
          <dl className="question-list">
            {open.map((question) => (
              <div key={question.questionId}>
                <dt>{question.questionId}</dt>
                <dd>
                  <LabelText labels={question.asked} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="remark">{t("overview.questions.judgement")}</p>
    </Card>
  );
}

function QuestionMark({ question }: { question: Question }) {
  const { t } = useI18n();
  const { questionId, answered } = question;
  return (
    <li className={`question-mark question-${answered}`}>
      <span aria-hidden="true">{questionId}</span>
      <span className="visually-hidden">
        {t("pair", { label: questionId, value: t(`answered.${answered || "none"}`) })}
      </span>
    </li>
  );
}
