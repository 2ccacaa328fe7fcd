import { readChoice, writeQuery } from "./parameters";

export const BUDGET_MODES = ["stated", "per-year", "share", "time"] as const;
/** The amounts as stated, per year of their period, as shares of their sum, or drawn over time. */
export type BudgetMode = (typeof BUDGET_MODES)[number];

export function parseBudgetMode(search: string): BudgetMode {
  return readChoice(new URLSearchParams(search).get("view"), BUDGET_MODES, "stated");
}

export function formatBudgetMode(mode: BudgetMode): string {
  return writeQuery([["view", mode === "stated" ? [] : [mode]]]);
}
