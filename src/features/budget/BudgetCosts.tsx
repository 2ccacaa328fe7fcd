import { computeBudget } from "../../domain/budget/statedAmounts";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { useI18n } from "../../ui/language/LanguageProvider";
import { StatementList } from "../../ui/evidence/StatementList";
import { computeCostStatements } from "./costStatements";

/** What the answer says costs nothing, who pays for the rest, and what no amount counts. */
export function BudgetCosts() {
  const { t } = useI18n();
  const { dataset } = useAnswer();
  const groups = computeCostStatements(dataset);
  const evidenceIds = groups.flatMap(({ statements }) => statements.map(({ evidenceId }) => evidenceId));
  const amountIds = computeBudget(dataset.figures).lines.map(({ figure }) => figure.evidenceId);
  const isWhole = ["free", "uncounted"].every((wanted) => groups.some(({ group }) => group === wanted));
  if (groups.length === 0) return null;
  return (
    <Card
      id="budget-left-out"
      title={t(isWhole ? "budget.costs.title" : "budget.costs.plain")}
      className="wide"
      evidenceIds={evidenceIds}
    >
      <div className="cost-groups">
        {groups.map(({ group, statements }) => (
          <section key={group}>
            <h3>{t(`budget.costs.${group}`)}</h3>
            <StatementList statements={statements} />
          </section>
        ))}
      </div>
      <AskedAndAnswered evidenceIds={amountIds} />
    </Card>
  );
}
