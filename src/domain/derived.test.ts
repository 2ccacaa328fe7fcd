import { expect, test } from "vitest";
import { computeDerived } from "./derived";
import { makeFigure } from "./testDataset";

const figures = [
  makeFigure("traffic.page_views", 25_927),
  makeFigure("traffic.pages_per_visit", 3.4, { decimals: 2, qualifier: "rounded" }),
  makeFigure("traffic.unique_visitors", 5_878),
  makeFigure("traffic.share_domestic", 0.6, { decimals: 2, qualifier: "rounded" }),
  makeFigure("content.items", 56, { period: { start: "2016-01-25", end: "2016-03-14", basis: "stated" } }),
  makeFigure("survey.respondents", 73),
  makeFigure("survey.senders", 27),
  makeFigure("survey.soon", 2),
  makeFigure("survey.considering", 2),
];
const derived = computeDerived(figures);
const rounded = (name: Parameters<typeof derived.get>[0]) => {
  const range = derived.get(name)?.range;
  return range && [Math.round(range.low), Math.round(range.high)];
};

test("visits lie between 7,614 and 7,637 whatever was rounded to 3.40", () => {
  expect(rounded("visits")).toEqual([7_614, 7_637]);
});

test("views per visitor are 4.41 and have no range, both being exact", () => {
  expect(derived.get("views_per_visitor")?.value).toBeCloseTo(4.41, 2);
  expect(derived.get("views_per_visitor")?.range.low).toBe(derived.get("views_per_visitor")?.range.high);
});

test("60 % of the visitors can be any share that rounds to it", () => {
  expect(rounded("visitors_domestic")).toEqual([3_497, 3_556]);
});

test("a figure whose input is not stated is left out", () => {
  expect(derived.has("visitors_abroad")).toBe(false);
});

test("seven weeks lie between the launch and the count", () => {
  expect(derived.get("items_per_week")?.value).toBe(8);
});

test("46 posts send no newsletter, 42 neither send nor plan one", () => {
  expect(derived.get("non_senders")?.value).toBe(46);
  expect(derived.get("non_senders_undecided_apart")?.value).toBe(42);
});

test("an input stated twice with different values is not chosen between", () => {
  const twice = [...figures, makeFigure("traffic.page_views", 26_000, { figureId: "traffic.page_views-2" })];
  expect(computeDerived(twice).has("visits")).toBe(false);
});

test("no division by nothing", () => {
  const zero = [makeFigure("traffic.page_views", 10), makeFigure("traffic.unique_visitors", 0)];
  expect(computeDerived(zero).has("views_per_visitor")).toBe(false);
});
