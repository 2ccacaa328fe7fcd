import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BUDGET_MODES,
  DEFAULT_BUDGET_VIEW,
  formatBudgetView,
  MOST_COST,
  parseBudgetView,
  parseCost,
} from "./budgetView";

test("the default view has an empty address", () => {
  expect(formatBudgetView(DEFAULT_BUDGET_VIEW)).toBe("");
  expect(parseBudgetView("")).toEqual(DEFAULT_BUDGET_VIEW);
});

test("an address that was written is read again as the same view", () => {
  const cents = fc.integer({ min: 0, max: 10_000_000_00 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      fc.record({
        mode: fc.constantFrom(...BUDGET_MODES),
        costPerFte: fc.option(cents, { nil: undefined }),
      }),
      (view) => {
        expect(parseBudgetView(formatBudgetView(view))).toEqual(view);
      },
    ),
  );
});

test("old addresses with a view alone still hold", () => {
  expect(parseBudgetView("view=time")).toEqual({ mode: "time", costPerFte: undefined });
});

test("zero is a cost, and so is an absurd one", () => {
  expect(parseCost("0")).toBe(0);
  expect(parseCost("999999999999")).toBe(999_999_999_999);
  expect(formatBudgetView({ mode: "stated", costPerFte: MOST_COST })).toBe("fte=1000000000000");
});

test.each(["", "-1", "abc", "1e5", "NaN", "Infinity", "1,5", "1.234", " 5", "0x10", "1000000000001"])(
  "%j is no cost",
  (text) => {
    expect(parseCost(text)).toBeUndefined();
  },
);
