import { computeBudget } from "../../domain/budget";
import { MEASURES } from "../../domain/measures";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { Message } from "../../ui/Message";
import { ScreenLink } from "../../ui/ScreenLink";

export function BudgetFinding() {
  const { t, formats, labelOf } = useSpeech();
  const { dataset, findFigure } = useAnswer();
  const staff = findFigure("staffing.fte");
  const { lines, hasUnequalPeriods } = computeBudget(dataset.figures);
  const largest = lines[0]?.figure.value ?? 0;
  if (lines.length === 0) return null;
  return (
    <Card
      id="finding-budget"
      title={t(hasUnequalPeriods ? "finding.budget" : "finding.budgetPlain", { count: lines.length })}
      onward={<ScreenLink screen="budget">{t("overview.budget.onward")}</ScreenLink>}
    >
      <dl className="bar-list">
        {lines.map(({ figure }) => (
          <div key={figure.figureId}>
            <dt>
              {labelOf(MEASURES[figure.measure].labels)}
              {figure.period && <span className="definition">{formats.formatPeriod(figure.period)}</span>}
            </dt>
            <dd>
              <FigureValue figure={figure} />
            </dd>
            <svg width="100%" height="8" aria-hidden="true" focusable="false">
              <rect className="bar-fill" width={`${(figure.value / largest) * 100}%`} height="8" />
            </svg>
          </div>
        ))}
      </dl>
      <p className="remark">{t("overview.budget.remark")}</p>
      {staff && (
        <p>
          <Message id="overview.budget.staff" values={{ count: <FigureValue figure={staff} /> }} />
        </p>
      )}
    </Card>
  );
}
