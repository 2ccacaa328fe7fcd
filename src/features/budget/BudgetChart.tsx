import { useId } from "react";
import type { Budget } from "../../domain/budget/statedAmounts";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Segmented } from "../../ui/parts/Segmented";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { BUDGET_MODES, formatBudgetView, parseBudgetView } from "../../view-state/budgetView";
import { AmountRows } from "./AmountRows";
import { BudgetRemark } from "./BudgetRemark";
import { BudgetTable } from "./BudgetTable";
import { YearsChart } from "./YearsChart";
import { Finding } from "./Finding";
import { computeYearRows } from "./budgetSeries";
import { YearTable } from "./YearTable";

/** The amounts in the reading that the reader has chosen, with a remark on what the reading assumes. */
export function BudgetChart({ budget }: { budget: Budget }) {
  const { t } = useI18n();
  const findingId = useId();
  const [search, setSearch] = useAddressSearch();
  const view = parseBudgetView(search);
  const modes = BUDGET_MODES.filter((mode) => mode !== "time" || computeYearRows(budget).years.length > 0);
  const mode = modes.find((each) => each === view.mode) ?? "stated";
  return (
    <>
      <Segmented
        legend={t("budget.mode")}
        options={modes.map((value) => ({ value, label: t(`budget.mode.${value}`) }))}
        value={mode}
        onChange={(next) => setSearch(formatBudgetView({ ...view, mode: next }))}
      />
      <Finding id={findingId} budget={budget} mode={mode} />
      <div className="budget-chart">
        {mode === "time" ? (
          <YearsChart budget={budget} findingId={findingId} />
        ) : (
          <AmountRows budget={budget} mode={mode} />
        )}
        <BudgetRemark budget={budget} mode={mode} />
      </div>
      {mode === "time" ? <YearTable budget={budget} /> : <BudgetTable budget={budget} />}
    </>
  );
}
