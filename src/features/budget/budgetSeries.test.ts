import { expect, test } from "vitest";
import { computeBudget } from "../../domain/budget/statedAmounts";
import { makeFigure } from "../../../test/fixtures/testDataset";
import { fetchCatalog } from "../../i18n/catalogs";
import { formatsOf } from "../../i18n/formats";
import { createI18n } from "../../ui/language/LanguageProvider";
import { computeRows, computeYearRows, formatAbout, scaleOf, yearsOfRows } from "./budgetSeries";

const formats = formatsOf("en");
const words = createI18n("en", await fetchCatalog("en"));
const budget = computeBudget([
  makeFigure("budget.hardware", 5_000, {
    period: { start: "2014-01-01", end: "2015-12-31", basis: "stated" },
  }),
  makeFigure("budget.software", 2_500),
]);

test("rows as stated are the amounts, largest first, with their periods", () => {
  const rows = computeRows(budget, "stated", words);
  expect(rows.map(({ label, bar, span }) => [label, bar?.value, bar?.text, span])).toEqual([
    ["Hardware", 5_000, "€5,000", { start: 2014, end: 2016 }],
    ["Software and licences", 2_500, "€2,500", undefined],
  ]);
  expect(scaleOf(rows, "stated")).toBe(5_000);
});

test("per year, a bar may reach to the amount itself, and an amount without a period has none", () => {
  const rows = computeRows(budget, "per-year", words);
  expect(rows.map(({ bar }) => bar)).toEqual([{ value: 2_500, reach: 5_000, text: "€2,500" }, undefined]);
  expect(scaleOf(rows, "per-year")).toBe(5_000);
});

test("an amount for one year reaches no further than itself", () => {
  const yearly = computeBudget([
    makeFigure("budget.hardware", 5_000, {
      period: { start: "2014-01-01", end: "2014-12-31", basis: "stated" },
    }),
  ]);
  expect(computeRows(yearly, "per-year", words)[0]?.bar?.reach).toBeUndefined();
});

test("shares are parts of the whole", () => {
  const rows = computeRows(budget, "share", words);
  expect(rows.map(({ bar }) => bar?.text)).toEqual(["67%", "33%"]);
  expect(scaleOf(rows, "share")).toBe(1);
});

test("amounts of nothing do not divide by it", () => {
  const rows = computeRows(computeBudget([makeFigure("budget.hardware", 0)]), "stated", words);
  expect(scaleOf(rows, "stated")).toBe(1);
});

test("the line of years runs from the first to the last period, and is absent without any", () => {
  expect(yearsOfRows(computeRows(budget, "stated", words))).toEqual({ first: 2014, last: 2016 });
  const undated = computeBudget([makeFigure("budget.software", 1)]);
  expect(yearsOfRows(computeRows(undated, "stated", words))).toBeUndefined();
  expect(computeYearRows(undated)).toEqual({ lines: [], years: [] });
});

test("what was computed is no more precise than a euro, and what comes out even is left as it is", () => {
  expect(formatAbout(2_500 / 3, formats)).toBe("≈\u00a0€833");
  expect(formatAbout(2_500, formats)).toBe("€2,500");
  expect(formatAbout(950.5, formats)).toBe("€950.50");
  expect(formatAbout(0, formats)).toBe("€0");
});
