import { useMemo } from "react";
import type messages from "../../i18n/messages/budget/en.json";
import { AmountHatch } from "../../charts/AmountHatch";
import { computeBudget, findAmountStatements } from "../../domain/budget/statedAmounts";
import type { DerivedName } from "../../domain/derived/computeDerived";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { AmountsOf } from "../../ui/AmountsOf";
import { Card } from "../../ui/parts/Card";
import { useI18n } from "../../ui/language/LanguageProvider";
import { PageNotes } from "../../ui/evidence/PageNotes";
import { ScreenTitle } from "../../ui/parts/ScreenTitle";
import { BudgetChart } from "./BudgetChart";
import { titleOfAmounts } from "./budgetSeries";
import { computeCostStatements } from "./costStatements";
import { LazyMore, LazyWhatIf } from "./lazyBudget";
import { OtherCurrencies } from "./OtherCurrencies";
import { StaffCard } from "./StaffCard";
import "./Budget.css";

declare module "../../i18n/messageGroups" {
  interface Messages {
    budget: typeof messages;
  }
}

const DERIVED_HERE: readonly DerivedName[] = ["amounts_sum", "amounts_per_year"];

export function Budget() {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset } = useAnswer();
  const derived = useDerived();
  const budget = useMemo(() => computeBudget(dataset.figures), [dataset]);
  const { lines, otherCurrencies, estimates, hasUnequalPeriods } = budget;
  const staff = dataset.figures.filter(({ measure }) => measure === "staffing.fte");
  const statements = [
    ...findAmountStatements(dataset),
    ...computeCostStatements(dataset).flatMap((group) => group.statements),
  ];
  const evidenceIds = [...lines.map(({ figure }) => figure), ...otherCurrencies, ...staff, ...statements].map(
    ({ evidenceId }) => evidenceId,
  );
  const areEstimates = estimates === lines.length;
  const finding = areEstimates ? "finding.budget" : "finding.budgetPeriods";
  return (
    <div className="screen budget">
      <AmountHatch />
      <header className="screen-head">
        <ScreenTitle>
          {t(hasUnequalPeriods ? finding : "finding.budgetPlain", { count: lines.length })}
        </ScreenTitle>
        {lines.length > 0 && (
          <p className="lead">
            <AmountsOf />
            {t("budget.lead")}
          </p>
        )}
      </header>
      <div className="budget-grid" data-stack="">
        {lines.length > 0 && (
          <Card id="budget-lines" title={titleOfAmounts(budget, i18n)} derived={derived.get("amounts_sum")}>
            <BudgetChart budget={budget} />
          </Card>
        )}
        {otherCurrencies.length > 0 && <OtherCurrencies figures={otherCurrencies} />}
        {staff.length > 0 && <StaffCard figures={staff} />}
      </div>
      <LazyMore />
      {staff.length > 0 && <LazyWhatIf />}
      <PageNotes
        evidenceIds={evidenceIds}
        derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
      />
    </div>
  );
}
