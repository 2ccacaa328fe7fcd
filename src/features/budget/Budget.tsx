import { useMemo } from "react";
import { ChartBox } from "../../charts/ChartBox";
import { HorizontalBars, PeriodBars } from "../../charts/lazyCharts";
import { computeBudget } from "../../domain/budget";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { PageNotes } from "../../ui/PageNotes";
import { Segmented } from "../../ui/Segmented";
import { StatementList } from "../../ui/StatementList";
import { useAddressSearch } from "../../ui/useAddressSearch";
import { BUDGET_MODES, formatBudgetMode, parseBudgetMode } from "../../view-state/budgetView";
import { BudgetTable } from "./BudgetTable";
import { computeBars, computeSpans } from "./series";
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

function BudgetChart({ budget }: { budget: ReturnType<typeof computeBudget> }) {
  const speech = useSpeech();
  const { t } = speech;
  const [search, setSearch] = useAddressSearch();
  const mode = parseBudgetMode(search);
  const rows = mode === "time" ? computeSpans(budget, speech) : computeBars(budget, mode, speech);
  const sentence = t("chart.sentence", {
    title: t(`budget.mode.${mode}`),
    rows: speech.formats.formatList(rows.map(({ label, text }) => `${label} ${text}`)),
  });
  return (
    <>
      <Segmented
        legend={t("budget.mode")}
        options={BUDGET_MODES.map((value) => ({ value, label: t(`budget.mode.${value}`) }))}
        value={mode}
        onChange={(next) => setSearch(formatBudgetMode(next))}
      />
      <ChartBox sentence={sentence} rowCount={rows.length + (mode === "time" ? 1 : 0)}>
        {mode === "time" ? (
          <PeriodBars rows={computeSpans(budget, speech)} />
        ) : (
          <HorizontalBars rows={computeBars(budget, mode, speech)} />
        )}
      </ChartBox>
      <p className="remark">{t(`budget.remark.${mode}`)}</p>
    </>
  );
}
