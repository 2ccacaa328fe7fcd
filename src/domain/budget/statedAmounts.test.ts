import { expect, test } from "vitest";
import { computeBudget } from "./statedAmounts";
import type { Period } from "../figures/figure";
import { makeFigure } from "../../../test/fixtures/testDataset";

const years = (first: number, last: number): Period => ({
  start: `${first}-01-01`,
  end: `${last}-12-31`,
  basis: "stated",
});

test("per year divides by the calendar years of the period, both ends included", () => {
  const { lines } = computeBudget([
    makeFigure("budget.software", 2_500, { period: years(2014, 2016) }),
    makeFigure("budget.hardware", 5_000, { period: years(2014, 2015) }),
  ]);
  expect(lines.map(({ perYear }) => perYear)).toEqual([2_500, 2_500 / 3]);
});

test("lines are in order of size, and shares add up to one", () => {
  const budget = computeBudget([
    makeFigure("budget.software", 2_500),
    makeFigure("budget.audiovisual", 10_000),
  ]);
  expect(budget.lines.map(({ figure }) => figure.value)).toEqual([10_000, 2_500]);
  expect(budget.lines.map(({ shareOfSum }) => shareOfSum)).toEqual([0.8, 0.2]);
  expect(budget.sum).toBe(12_500);
});

test("without a period there is no yearly amount, rather than a wrong one", () => {
  const budget = computeBudget([
    makeFigure("budget.software", 2_500),
    makeFigure("budget.hardware", 5_000, { period: years(2014, 2014) }),
  ]);
  expect(budget.lines[1]?.perYear).toBeUndefined();
  expect(budget.sumPerYear).toBeUndefined();
});

test("unequal periods are noticed, equal ones are not", () => {
  const line = (last: number) => makeFigure("budget.hardware", 1, { period: years(2014, last) });
  expect(computeBudget([line(2015), line(2016)]).hasUnequalPeriods).toBe(true);
  expect(computeBudget([line(2015), line(2015)]).hasUnequalPeriods).toBe(false);
});

test("staff and traffic are no part of the budget", () => {
  expect(computeBudget([makeFigure("staffing.fte", 2)])).toMatchObject({ lines: [], sum: 0 });
});

test("two years are not the same two years", () => {
  const line = (first: number) => makeFigure("budget.hardware", 1, { period: years(first, first + 1) });
  expect(computeBudget([line(2014), line(2015)]).hasUnequalPeriods).toBe(true);
});

test("what was spent in a month says nothing of a year, and twelve months are one", () => {
  const [twelve, month] = computeBudget([
    makeFigure("budget.other", 24, { period: { start: "2016-09-01", end: "2017-08-31", basis: "stated" } }),
    makeFigure("budget.other", 12, { period: { start: "2017-04-01", end: "2017-04-30", basis: "stated" } }),
  ]).lines;
  expect(twelve?.perYear).toBeCloseTo(24, 1);
  expect(month?.perYear).toBeUndefined();
});

test("estimates are counted as the answer calls them", () => {
  const figures = [
    makeFigure("budget.hardware", 2, { qualifier: "estimate" }),
    makeFigure("budget.software", 1, { qualifier: "rounded" }),
  ];
  expect(computeBudget(figures).estimates).toBe(1);
});

test("amounts in another currency are kept apart as stated, and are in no sum, share or count", () => {
  const euros = makeFigure("budget.software", 2_500, { period: years(2014, 2014), qualifier: "estimate" });
  const dollars = makeFigure("budget.hardware", 9_000, {
    unit: "USD",
    period: years(2015, 2016),
    qualifier: "estimate",
  });
  const francs = makeFigure("budget.training", 0, { unit: "CHF" });
  expect(computeBudget([dollars, euros, francs])).toEqual({
    lines: [{ figure: euros, years: 1, perYear: 2_500, shareOfSum: 1 }],
    otherCurrencies: [dollars, francs],
    sum: 2_500,
    sumPerYear: 2_500,
    hasUnequalPeriods: false,
    estimates: 1,
  });
});

test("amounts in other currencies alone make no lines and the sum 0", () => {
  const pounds = makeFigure("budget.other", 700, { unit: "GBP" });
  expect(computeBudget([pounds])).toMatchObject({ lines: [], otherCurrencies: [pounds], sum: 0 });
});
