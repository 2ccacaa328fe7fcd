import { expect, test } from "vitest";
import { computeDerived, type DerivedName } from "../../domain/derived/computeDerived";
import { makeEvents, makeFigure } from "../../../test/fixtures/testDataset";
import { formatsOf } from "../../i18n/formats";
import { formatDerived, formulaValues } from "./figureText";

const english = { formats: formatsOf("en") };
const years = (first: number, last: number) =>
  ({ period: { start: `${first}-01-01`, end: `${last}-12-31`, basis: "stated" } }) as const;
const derived = computeDerived({
  figures: [
    makeFigure("budget.hardware", 3_000, years(2014, 2015)),
    makeFigure("budget.other", 1_000, years(2014, 2016)),
    makeFigure("traffic.page_views", 7_200),
    makeFigure("traffic.pages_per_visit", 2, { decimals: 1, qualifier: "rounded" }),
  ],
  events: makeEvents({ filed: "2020-01-31", due: "2020-03-01" }),
});
const get = (name: DerivedName) => derived.get(name)!;

test("a formula has its inputs by letter, as stated", () => {
  expect(formulaValues(get("visits"), english)).toMatchObject({ a: "7,200", b: "2.0" });
  expect(formulaValues(get("days_filed_to_due"), english)).toMatchObject({
    a: "31 January 2020",
    b: "1 March 2020",
  });
});

test("amounts are terms of a sum, divided by their years where the result is per year", () => {
  expect(formulaValues(get("amounts_sum"), english)["terms"]).toBe("€3,000 + €1,000");
  expect(formulaValues(get("amounts_per_year"), english)["terms"]).toBe("€3,000 ÷ 2 + €1,000 ÷ 3");
});

test("money is money, and a number that rounding leaves open a range", () => {
  expect(formatDerived(get("amounts_sum"), english)).toBe("€4,000");
  expect(formatDerived(get("amounts_per_year"), english)).toBe("€1,833.33");
  expect(formatDerived(get("visits"), english)).toBe("3,512–3,692");
  expect(formatDerived(get("days_filed_to_due"), english)).toBe("30");
});
