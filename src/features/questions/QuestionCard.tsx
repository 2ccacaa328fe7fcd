import { findText } from "../../domain/dataset/language";
import type { Question } from "../../domain/questions/question";
import { Card } from "../../ui/parts/Card";
import { Fold } from "../../ui/parts/Fold";
import { LabelledFigure } from "../../ui/figures/LabelledValue";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { StatementList } from "../../ui/evidence/StatementList";
import { AnsweredMark } from "./AnsweredMark";
import { EntryList } from "./EntryList";
import { questionAnchor } from "./questionAnchor";
import { evidenceOf, splitNeeded, type QuestionRow } from "./questionsSeries";

/** One sub-question: what was asked, how fully it was answered, what was answered, and what is missing. */
export function QuestionCard({ row }: { row: QuestionRow }) {
  const { t, labelOf } = useI18n();
  const { question, figures, entries, statements } = row;
  const count = figures.length + entries.length + statements.length;
  return (
    <Card
      id={questionAnchor(question.questionId)}
      className="question-card"
      title={t("pair", {
        label: question.questionId,
        value: labelOf(question.asked) || t("questions.unworded"),
      })}
      evidenceIds={evidenceOf(row)}
      onward={<a href="#questions-matrix">{t("questions.all")}</a>}
    >
      <Judgement question={question} />
      <Needed question={question} />
      {count === 0 ? (
        <p>{t("questions.silent")}</p>
      ) : (
        <Fold label={t("questions.answered", { count })}>
          <Given row={row} />
        </Fold>
      )}
    </Card>
  );
}

/** What the answer gives, by kind. */
function Given({ row: { figures, entries, statements } }: { row: QuestionRow }) {
  const { t } = useI18n();
  return (
    <>
      {figures.length > 0 && (
        <section>
          <h3>{t("questions.column.figures")}</h3>
          <ul className="plain-list">
            {figures.map((figure) => (
              <li key={figure.figureId}>
                <LabelledFigure figure={figure} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section>
          <h3>{t("questions.column.entries")}</h3>
          <EntryList groups={entries} />
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h3>{t("questions.column.statements")}</h3>
          <StatementList statements={statements} />
        </section>
      )}
    </>
  );
}

function Judgement({ question: { answered, reason } }: { question: Question }) {
  const { t } = useI18n();
  return (
    <p className="judgement">
      <b>
        <AnsweredMark answered={answered} />
      </b>{" "}
      {answered !== "" && (
        <>
          <span className="remark">{t("questions.judgement")}</span> <LabelText labels={reason} />
        </>
      )}
    </p>
  );
}

function Needed({ question: { needed } }: { question: Question }) {
  const { t, language } = useI18n();
  const written = findText(needed, language);
  const parts = splitNeeded(written.text);
  if (parts.length === 0) return null;
  return (
    <section className="needed">
      <h3>{t("questions.needed")}</h3>
      <ul lang={written.language === language ? undefined : written.language}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </section>
  );
}
