import { useMemo } from "react";
import { computeBudget } from "../../domain/budget";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { PageNotes } from "../../ui/PageNotes";
import { StatementList } from "../../ui/StatementList";
import { BudgetChart } from "./BudgetChart";
import { BudgetTable } from "./BudgetTable";
import "./budget.css";

/** What the answer says of money that stands beside the amounts: statements shown here by id. */
const NOT_COUNTED_QUESTIONS = ["1b", "3e"];

export function Budget() {
  const { t, formats } = useSpeech();
  const { dataset, findFigure } = useAnswer();
  const budget = useMemo(() => computeBudget(dataset.figures), [dataset]);
  const staff = findFigure("staffing.fte");
  const remarks = dataset.statements.filter(({ questionId }) => NOT_COUNTED_QUESTIONS.includes(questionId));
  const evidenceIds = [
    ...budget.lines.map(({ figure }) => figure.evidenceId),
    ...(staff ? [staff.evidenceId] : []),
    ...remarks.map(({ evidenceId }) => evidenceId),
  ];
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>
          {t(budget.hasUnequalPeriods ? "budget.title" : "budget.titlePlain", { count: budget.lines.length })}
        </h1>
        <p className="lead">{t("budget.lead")}</p>
      </header>
      <div className="budget-grid">
        <Card title={t("budget.linesTitle", { sum: formats.formatEuros(budget.sum) })}>
          <BudgetChart budget={budget} />
          <BudgetTable budget={budget} />
        </Card>
        {staff && (
          <Card title={t("budget.staffTitle")}>
            <p>
              <b className="big-number">
                <FigureValue figure={staff} />
              </b>{" "}
              {t("budget.staffUnit")}
            </p>
            <p>{t("budget.staffText")}</p>
          </Card>
        )}
        {remarks.length > 0 && (
          <Card title={t("budget.notCountedTitle")} className="wide">
            <StatementList statements={remarks} />
          </Card>
        )}
      </div>
      <PageNotes evidenceIds={evidenceIds} />
    </div>
  );
}
