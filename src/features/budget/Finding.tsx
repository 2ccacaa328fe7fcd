import type { Budget } from "../../domain/budget/statedAmounts";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { BudgetMode } from "../../view-state/budgetView";
import { computeRows, computeYearRows, formatAbout } from "./budgetSeries";

/** What the chosen picture shows, in one sentence; nothing where there is nothing to compare. */
export function Finding({ id, budget, mode }: { id: string; budget: Budget; mode: BudgetMode }) {
  const i18n = useI18n();
  const ends = mode === "time" ? findEndYears() : findEndRows(mode);
  if (!ends) return null;
  return (
    <p id={id} className="budget-finding" data-formula="">
      {i18n.t(`budget.finding.${mode}`, ends)}
    </p>
  );

  function findEndRows(rowMode: Exclude<BudgetMode, "time">) {
    const rows = computeRows(budget, rowMode, i18n)
      .flatMap(({ label, bar }) => (bar ? [{ label, ...bar }] : []))
      .toSorted((a, b) => b.value - a.value);
    const [most, least] = [rows[0], rows.at(-1)];
    if (!most || !least || most.value === least.value) return undefined;
    return { most: most.label, mostValue: most.text, least: least.label, leastValue: least.text };
  }

  function findEndYears() {
    const years = computeYearRows(budget).years.toSorted((a, b) => b.sum - a.sum);
    const [most, least] = [years[0], years.at(-1)];
    if (!most || !least || most.sum === least.sum) return undefined;
    const mostYears = years.filter(({ sum }) => Math.abs(sum - most.sum) < 0.01).map(({ label }) => label);
    return {
      most: i18n.formats.formatList(mostYears.toSorted()),
      count: mostYears.length,
      mostValue: formatAbout(most.sum, i18n.formats),
      least: least.label,
      leastValue: formatAbout(least.sum, i18n.formats),
    };
  }
}
