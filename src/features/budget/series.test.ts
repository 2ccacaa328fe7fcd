import { expect, test } from "vitest";
import { computeBudget } from "../../domain/budget";
import { makeFigure } from "../../domain/testDataset";
import { formatsOf } from "../../i18n/formats";
import { computeBars, computeSpan, computeSpans } from "./series";

const words = { formats: formatsOf("en"), labelOf: (labels: { en: string }) => labels.en };
const budget = computeBudget([
  makeFigure("budget.hardware", 5_000, {
    period: { start: "2014-01-01", end: "2015-12-31", basis: "stated" },
  }),
  makeFigure("budget.software", 2_500),
]);

test("bars as stated are the amounts, largest first", () => {
  expect(computeBars(budget, "stated", words)).toEqual([
    { label: "Hardware", value: 5_000, text: "€5,000" },
    { label: "Software and licences", value: 2_500, text: "€2,500" },
  ]);
});

test("an amount without a period has no bar per year and no span, and keeps its share", () => {
  expect(computeBars(budget, "per-year", words).map(({ label }) => label)).toEqual(["Hardware"]);
  expect(computeSpans(budget, words)).toEqual([{ label: "Hardware", span: [2014, 2016], text: "€5,000" }]);
  expect(computeBars(budget, "share", words).map(({ text }) => text)).toEqual(["67%", "33%"]);
});

test("the last day of a period counts whole", () => {
  expect(computeSpan({ start: "2015-01-01", end: "2015-12-31", basis: "stated" })).toEqual([2015, 2016]);
});
