import fc from "fast-check";
import { expect, test } from "vitest";
import { computeBudget } from "./statedAmounts";
import { computeBudgetYears, computeSpan } from "./budgetYears";
import { makeFigure } from "../../../test/fixtures/testDataset";

const lineOf = (value: number, start: string, end: string) =>
  makeFigure("budget.other", value, { period: { start, end, basis: "stated" } });
const yearsOf = (...figures: Parameters<typeof computeBudget>[0]) =>
  computeBudgetYears(computeBudget(figures).lines);

test("an amount is spread evenly over the calendar years of its period", () => {
  const years = yearsOf(lineOf(5_000, "2014-01-01", "2015-12-31"), lineOf(3_000, "2014-01-01", "2016-12-31"));
  expect(years.map(({ year, parts }) => [year, ...parts])).toEqual([
    [2014, 2_500, 1_000],
    [2015, 2_500, 1_000],
    [2016, 0, 1_000],
  ]);
});

test("nothing is lost or added by spreading", () => {
  const day = fc.integer({ min: 0, max: 3_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), day, day, (value, from, length) => {
      const isoDay = (days: number) =>
        new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
      const years = yearsOf(lineOf(value, isoDay(from), isoDay(from + length)));
      expect(years.reduce((total, { sum }) => total + sum, 0) / value).toBeCloseTo(1, 9);
    }),
  );
});

test("a year between two periods is there, with nothing in it", () => {
  const years = yearsOf(lineOf(1, "2014-01-01", "2014-12-31"), lineOf(1, "2016-01-01", "2016-12-31"));
  expect(years.map(({ sum }) => sum)).toEqual([1, 0, 1]);
});

test("without a period there are no years, and centuries are not drawn", () => {
  expect(yearsOf(makeFigure("budget.other", 1))).toEqual([]);
  expect(yearsOf(lineOf(1, "1015-01-01", "2015-12-31"))).toEqual([]);
});

test("the last day of a period counts whole", () => {
  expect(computeSpan({ start: "2015-01-01", end: "2015-12-31", basis: "stated" })).toEqual({
    start: 2015,
    end: 2016,
  });
});

test("a year of one or two digits is a year of the first century", () => {
  const { start, end } = computeSpan({ start: "0050-01-01", end: "0050-12-31", basis: "stated" });
  expect([start, end]).toEqual([50, 51]);
});
