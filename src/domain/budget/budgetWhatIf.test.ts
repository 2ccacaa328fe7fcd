import { expect, test } from "vitest";
import { computeBudget } from "./statedAmounts";
import { computeWhatIf } from "./budgetWhatIf";
import { makeFigure } from "../../../test/fixtures/testDataset";

const staff = makeFigure("staffing.fte", 2);
const budget = computeBudget([
  makeFigure("budget.audiovisual", 10_000, {
    period: { start: "2014-01-01", end: "2015-12-31", basis: "stated" },
  }),
  makeFigure("budget.software", 2_500, {
    period: { start: "2014-01-01", end: "2016-12-31", basis: "stated" },
  }),
  makeFigure("budget.training", 5_000, {
    period: { start: "2014-01-01", end: "2015-12-31", basis: "stated" },
  }),
  makeFigure("budget.other", 70, { period: { start: "2015-04-01", end: "2015-04-30", basis: "stated" } }),
  makeFigure("budget.hardware", 7),
]);

test("staff times cost, per year and over each period of whole years with the amounts stated for it", () => {
  const result = computeWhatIf(60_000, staff, budget);
  expect(result?.perYear).toBe(120_000);
  expect(result?.periods.map(({ period, staffCost, amounts }) => [period.end, staffCost, amounts])).toEqual([
    ["2015-12-31", 240_000, 15_000],
    ["2016-12-31", 360_000, 2_500],
  ]);
});

test("there is no result without staff in full-time equivalents", () => {
  expect(computeWhatIf(60_000, undefined, budget)).toBeUndefined();
  expect(computeWhatIf(60_000, makeFigure("budget.hardware", 5), budget)).toBeUndefined();
});

test.each([undefined, Number.NaN, Infinity, -1])("there is no result for a cost of %s", (cost) => {
  expect(computeWhatIf(cost, staff, budget)).toBeUndefined();
});

test("zero is an assumption too", () => {
  expect(computeWhatIf(0, staff, budget)?.perYear).toBe(0);
});

test("without amounts there are no periods, but the cost per year", () => {
  expect(computeWhatIf(1, staff, computeBudget([]))).toMatchObject({ perYear: 2, periods: [] });
});
