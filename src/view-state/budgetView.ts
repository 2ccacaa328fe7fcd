import { readChoice, writeQuery } from "./parameters";

export const BUDGET_MODES = ["stated", "per-year", "share", "time"] as const;
/** The amounts as stated, per year of their period, as shares of their sum, or year by year. */
export type BudgetMode = (typeof BUDGET_MODES)[number];

/** What the reader has chosen on the budget screen. */
export interface BudgetView {
  readonly mode: BudgetMode;
  /** The reader's own assumption of what a full-time equivalent costs a year, in euros; absent where there is none. */
  readonly costPerFte: number | undefined;
}

/** @internal Exported for tests. */
export const DEFAULT_BUDGET_VIEW: BudgetView = { mode: "stated", costPerFte: undefined };

/** Holds the reader's own assumption, which the answer does not state: left out of citations. */
export const ASSUMPTION_PARAMETER = "fte";

/** Beyond this, the last digit shown would be a guess of the computer's. */
export const MOST_COST = 1e12;

/** Reads the view from an address. A cost that is no plain number from zero to `MOST_COST` is none. */
export function parseBudgetView(search: string): BudgetView {
  const parameters = new URLSearchParams(search);
  return {
    mode: readChoice(parameters.get("view"), BUDGET_MODES, DEFAULT_BUDGET_VIEW.mode),
    costPerFte: parseCost(parameters.get(ASSUMPTION_PARAMETER) ?? ""),
  };
}

/** Writes the view as a query string without `?`. */
export function formatBudgetView({ mode, costPerFte }: BudgetView): string {
  return writeQuery([
    ["view", mode === DEFAULT_BUDGET_VIEW.mode ? [] : [mode]],
    [ASSUMPTION_PARAMETER, costPerFte === undefined ? [] : [String(costPerFte)]],
  ]);
}

/**
 * The cost as an address has it: digits with at most two decimals after a point, otherwise `undefined`.
 *
 * @internal Exported for tests.
 */
export function parseCost(text: string): number | undefined {
  if (!/^\d+(?:\.\d{1,2})?$/.test(text)) return undefined;
  const cost = Number(text);
  return cost <= MOST_COST ? cost : undefined;
}
