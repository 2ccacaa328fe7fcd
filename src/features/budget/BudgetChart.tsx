import { ChartBox } from "../../charts/ChartBox";
import { HorizontalBars, PeriodBars } from "../../charts/lazyCharts";
import type { Budget } from "../../domain/budget";
import { useSpeech } from "../../ui/LanguageProvider";
import { Segmented } from "../../ui/Segmented";
import { useAddressSearch } from "../../ui/useAddressSearch";
import {
  BUDGET_MODES,
  formatBudgetMode,
  parseBudgetMode,
  type BudgetMode,
} from "../../view-state/budgetView";
import { computeBars, computeSpans } from "./series";

/** The amounts in the reading that the reader has chosen. */
export function BudgetChart({ budget }: { budget: Budget }) {
  const { t } = useSpeech();
  const [search, setSearch] = useAddressSearch();
  const mode = parseBudgetMode(search);
  return (
    <>
      <Segmented
        legend={t("budget.mode")}
        options={BUDGET_MODES.map((value) => ({ value, label: t(`budget.mode.${value}`) }))}
        value={mode}
        onChange={(next) => setSearch(formatBudgetMode(next))}
      />
      {mode === "time" ? <Spans budget={budget} /> : <Bars budget={budget} mode={mode} />}
      <p className="remark">{t(`budget.remark.${mode}`)}</p>
    </>
  );
}

function Bars({ budget, mode }: { budget: Budget; mode: Exclude<BudgetMode, "time"> }) {
  const speech = useSpeech();
  const rows = computeBars(budget, mode, speech);
  return (
    <ChartBox title={speech.t(`budget.mode.${mode}`)} rows={rows}>
      <HorizontalBars rows={rows} />
    </ChartBox>
  );
}

function Spans({ budget }: { budget: Budget }) {
  const speech = useSpeech();
  const rows = computeSpans(budget, speech);
  return (
    <ChartBox title={speech.t("budget.mode.time")} rows={rows} hasAxis>
      <PeriodBars rows={rows} />
    </ChartBox>
  );
}
