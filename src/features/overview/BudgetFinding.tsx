import { useContext } from "react";
import { AmountBar } from "../../charts/AmountBar";
import { AmountHatch } from "../../charts/AmountHatch";
import { computeBudget, findAmountStatements } from "../../domain/budget/statedAmounts";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { AmountsOf } from "../../ui/AmountsOf";
import { Card } from "../../ui/parts/Card";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { Message } from "../../ui/language/Message";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { WithinDocumentContext } from "../../ui/parts/ScreenTitle";

export function BudgetFinding() {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const { dataset, findFigure } = useAnswer();
  // There the budget itself has it.
  const hasHatch = useContext(WithinDocumentContext);
  const staff = findFigure("staffing.fte");
  const { lines, estimates, hasUnequalPeriods } = computeBudget(dataset.figures);
  const largest = lines[0]?.figure.value || 1;
  if (lines.length === 0) return null;
  const finding = estimates === lines.length ? "finding.budget" : "finding.budgetPeriods";
  return (
    <Card
      id="finding-budget"
      className="finding-budget"
      title={t(hasUnequalPeriods ? finding : "finding.budgetPlain", { count: lines.length })}
      onward={<ScreenLink screen="budget">{t("overview.budget.onward")}</ScreenLink>}
    >
      {!hasHatch && <AmountHatch />}
      <dl className="bar-list">
        {lines.map(({ figure }) => (
          <div key={figure.figureId}>
            <dt>
              {nameMeasure(figure.measure)}
              {figure.period && <span className="definition">{formats.formatPeriod(figure.period)}</span>}
            </dt>
            <dd>
              <FigureValue figure={figure} />
            </dd>
            <AmountBar value={figure.value} scale={largest} look={figure.qualifier} height={10} />
          </div>
        ))}
      </dl>
      {findAmountStatements(dataset).length > 0 && (
        <p className="remark">
          <AmountsOf />
        </p>
      )}
      {staff && (
        <p>
          <Message
            id={staff.qualifier === "estimate" ? "overview.budget.staff" : "overview.budget.staffPlain"}
            values={{ count: <FigureValue figure={staff} /> }}
          />
        </p>
      )}
    </Card>
  );
}
