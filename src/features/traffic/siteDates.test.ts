import { expect, test } from "vitest";
import { makeEvents, makeFigure } from "../../../test/fixtures/testDataset";
import { computeSiteDates } from "./siteDates";

const MONTH = { start: "2016-01-25", end: "2016-02-24" } as const;
const FIGURES = [
  makeFigure("budget.hardware", 5000, {
    period: { start: "2014-01-01", end: "2015-12-31", basis: "stated" },
  }),
  makeFigure("content.items", 56, { period: { start: "2016-01-25", end: "2016-03-14", basis: "stated" } }),
  makeFigure("traffic.unique_visitors", 5878, { period: { ...MONTH, basis: "stated" } }),
  makeFigure("traffic.countries", 116, { period: { ...MONTH, basis: "context" } }),
  makeFigure("traffic.page_views", 25_927, { period: { ...MONTH, basis: "context" } }),
  makeFigure("traffic.visit_duration", 170),
];
const EVENTS = makeEvents({
  answer_published: "2016-06-24",
  filed: "2016-02-23",
  site_launched: "2016-01-25",
  survey_held: "2015-03-01",
  due: "2016-03",
});

test("dates stand in their order and are numbered; the survey and a date without its day are left out", () => {
  const { events, printed } = computeSiteDates({ events: EVENTS, figures: [] });
  expect(events.map(({ number, event }) => [number, event.kind])).toEqual([
    [1, "site_launched"],
    [2, "filed"],
    [3, "answer_published"],
  ]);
  expect(printed?.date).toBe("2016-06-24");
});

test("a kind with two dates is not chosen between", () => {
  const events = [...EVENTS, ...makeEvents({ filed: "2016-02-29" })];
  const kinds = computeSiteDates({ events, figures: [] }).events.map(({ event }) => event.kind);
  expect(kinds).toEqual(["site_launched", "answer_published"]);
});

test("figures that cover the same days stand together, those read from the text before apart", () => {
  const { periods } = computeSiteDates({ events: [], figures: FIGURES });
  expect(periods.map(({ topic, period, figures }) => [topic, period.basis, figures.length])).toEqual([
    ["traffic", "stated", 1],
    ["traffic", "context", 2],
    ["content", "stated", 1],
  ]);
});

test("without dates and periods there is nothing", () => {
  expect(computeSiteDates({ events: [], figures: [makeFigure("traffic.countries", 3)] })).toEqual({
    events: [],
    periods: [],
    printed: undefined,
  });
});
