import type { QuestionsView } from "../../view-state/questionsView";
import { DataTable } from "../../ui/parts/DataTable";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";
import { AnsweredMark } from "./AnsweredMark";
import { CountLink } from "./CountLink";
import { questionAnchor } from "./questionAnchor";
import { findOpen, type QuestionRow } from "./questionsSeries";

interface MatrixProps {
  readonly rows: readonly QuestionRow[];
  readonly asked: QuestionsView["asked"];
  readonly onAsk: (asked: QuestionsView["asked"]) => void;
}

/** All sub-questions at a glance; each leads to its card, its counts to their evidence. */
export function QuestionMatrix({ rows, asked, onAsk }: MatrixProps) {
  const { t } = useI18n();
  return (
    <div className="question-matrix">
      <MatrixActions rows={rows} asked={asked} onAsk={onAsk} />
      <DataTable
        caption={t("questions.matrixCaption")}
        rows={rows}
        rowKey={({ question }) => question.questionId}
        isCurrent={({ question }) => asked.includes(question.questionId)}
        columns={[
          {
            key: "ask",
            header: t("questions.column.ask"),
            cell: ({ question }) => <Tick questionId={question.questionId} asked={asked} onAsk={onAsk} />,
          },
          {
            key: "asked",
            header: t("questions.column.asked"),
            rowHeader: true,
            cell: ({ question }) => (
              <a href={`#${questionAnchor(question.questionId)}`} className="matrix-question">
                <b>{question.questionId} </b>
                <span>
                  <LabelText labels={question.asked} />
                </span>
              </a>
            ),
          },
          {
            key: "answered",
            header: t("questions.column.answered"),
            cell: ({ question }) => <AnsweredMark answered={question.answered} />,
          },
          {
            key: "figures",
            header: t("questions.column.figures"),
            numeric: true,
            cell: ({ question, figures }) => (
              <CountLink
                name="questions.count.figures"
                questionId={question.questionId}
                evidenceIds={figures.map(({ evidenceId }) => evidenceId)}
              />
            ),
          },
          {
            key: "entries",
            header: t("questions.column.entries"),
            numeric: true,
            cell: ({ question, presences }) => (
              <CountLink
                name="questions.count.entries"
                questionId={question.questionId}
                evidenceIds={presences.map(({ evidenceId }) => evidenceId)}
              />
            ),
          },
          {
            key: "statements",
            header: t("questions.column.statements"),
            numeric: true,
            cell: ({ question, statements }) => (
              <CountLink
                name="questions.count.statements"
                questionId={question.questionId}
                evidenceIds={statements.map(({ evidenceId }) => evidenceId)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function Tick({ questionId, asked, onAsk }: Omit<MatrixProps, "rows"> & { questionId: string }) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const isTicked = asked.includes(questionId);
  return (
    <label className="matrix-tick">
      <input
        type="checkbox"
        disabled={!isHydrated}
        checked={isTicked}
        aria-label={t("questions.ask", { question: questionId })}
        onChange={() =>
          onAsk(isTicked ? asked.filter((other) => other !== questionId) : [...asked, questionId])
        }
      />
    </label>
  );
}

function MatrixActions({ rows, asked, onAsk }: MatrixProps) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
  const open = findOpen(rows);
  return (
    <p className="matrix-actions" data-acts="">
      {open.length > 0 && (
        <button type="button" className="button" disabled={!isHydrated} onClick={() => onAsk(open)}>
          {t("questions.askOpen")}
        </button>
      )}
      <button
        type="button"
        className="button"
        disabled={!isHydrated || asked.length === 0}
        onClick={({ currentTarget }) => {
          // The button that was pressed can no longer have the focus.
          const stops = currentTarget
            .closest(".question-matrix")
            ?.querySelectorAll<HTMLElement>("button, input");
          [...(stops ?? [])].find((stop) => stop !== currentTarget)?.focus();
          onAsk([]);
        }}
      >
        {t("questions.askNone")}
      </button>
    </p>
  );
}
