import { useMemo } from "react";
import { computeBudget } from "../../domain/budget";
import type { CheckTopic } from "../../domain/check";
import type { DerivedName } from "../../domain/derived";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { CheckList } from "../../ui/CheckList";
import { FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { Message } from "../../ui/Message";
import { PageNotes } from "../../ui/PageNotes";
import { StatementList } from "../../ui/StatementList";
import { Term } from "../../ui/Term";
import { useChecks } from "../../ui/useChecks";
import { BudgetChart } from "./BudgetChart";
import { BudgetTable } from "./BudgetTable";
import "./budget.css";

/** What the answer says of money that stands beside the amounts: statements shown here by id. */
const NOT_COUNTED_QUESTIONS = ["1b", "3e"];

const CHECKED_HERE: readonly CheckTopic[] = ["budget"];
const DERIVED_HERE: readonly DerivedName[] = ["amounts_sum", "amounts_per_year"];

export function Budget() {
  const { t, formats } = useSpeech();
  const { dataset, derived, findFigure } = useAnswer();
  const budget = useMemo(() => computeBudget(dataset.figures), [dataset]);
  const checks = useChecks(CHECKED_HERE);
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
          {t(budget.hasUnequalPeriods ? "finding.budget" : "finding.budgetPlain", {
            count: budget.lines.length,
          })}
        </h1>
        <p className="lead">{t("budget.lead")}</p>
      </header>
      <div className="budget-grid">
        <Card
          id="budget-lines"
          title={t("budget.linesTitle", { sum: formats.formatEuros(budget.sum) })}
          derived={derived.get("amounts_sum")}
        >
          <BudgetChart budget={budget} />
          <BudgetTable budget={budget} />
        </Card>
        {staff && (
          <Card id="budget-staff" title={t("budget.staffTitle")}>
            <p>
              <b className="big-number">
                <FigureValue figure={staff} />
              </b>{" "}
              <Term id="fte">{t("budget.staffUnit")}</Term>
            </p>
            <p>
              <Message
                id="budget.staffText"
                values={{ estimate: <Term id="qualifier">{t("budget.estimate")}</Term> }}
              />
            </p>
          </Card>
        )}
        {remarks.length > 0 && (
          <Card id="budget-left-out" title={t("budget.notCountedTitle")} className="wide">
            <StatementList statements={remarks} />
          </Card>
        )}
        {checks.length > 0 && (
          <Card id="budget-checks" title={t("checks.title")} className="wide">
            <CheckList checks={checks} />
          </Card>
        )}
      </div>
      <PageNotes
        evidenceIds={evidenceIds}
        derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
      />
    </div>
  );
}
