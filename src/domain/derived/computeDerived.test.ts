import fc from "fast-check";
import { expect, test } from "vitest";
import { computeDerived } from "./computeDerived";
import { makeEvents, makeFigure } from "../../../test/fixtures/testDataset";

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
  makeFigure("survey.share_nonsenders_social", 0.43, { decimals: 2, qualifier: "rounded" }),
];
const events = makeEvents({
  filed: "2020-01-31",
  due: "2020-03-01",
  question_published: "2020",
  answer_published: "2020-02-28",
});
const derived = computeDerived({ figures, events });
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
  expect(computeDerived({ figures: twice, events }).has("visits")).toBe(false);
});

test("no division by nothing", () => {
  const zero = [makeFigure("traffic.page_views", 10), makeFigure("traffic.unique_visitors", 0)];
  expect(computeDerived({ figures: zero, events }).has("views_per_visitor")).toBe(false);
});

test("hours of reading take their range from both rounded inputs", () => {
  const figures = [
    makeFigure("traffic.page_views", 7_200),
    makeFigure("traffic.pages_per_visit", 2, { qualifier: "rounded" }),
    makeFigure("traffic.visit_duration", 100, { qualifier: "rounded" }),
  ];
  const hours = computeDerived({ figures, events: [] }).get("hours_read");
  expect(hours?.value).toBeCloseTo(100);
  expect(hours?.range.low).toBeCloseTo((7_200 / 2.5) * (99.5 / 3_600));
  expect(hours?.range.high).toBeCloseTo((7_200 / 1.5) * (100.5 / 3_600));
});

test("170 seconds for 3.40 pages are some 50 seconds for each", () => {
  const figures = [
    makeFigure("traffic.visit_duration", 170, { qualifier: "rounded" }),
    makeFigure("traffic.pages_per_visit", 3.4, { qualifier: "rounded", decimals: 2 }),
  ];
  const perPage = computeDerived({ figures, events: [] }).get("seconds_per_page");
  expect(perPage?.value).toBeCloseTo(50);
  expect(perPage?.range.low).toBeCloseTo(169.5 / 3.405);
  expect(perPage?.range.high).toBeCloseTo(170.5 / 3.395);
});

test("43 % of 46 are 20 posts, of 42 they are 18", () => {
  expect(derived.get("non_senders_social")).toMatchObject({ value: 20, range: { low: 20, high: 20 } });
  expect(derived.get("non_senders_social_undecided_apart")).toMatchObject({
    value: 18,
    range: { low: 18, high: 18 },
  });
});

const shareOf = (base: number, percent: number) =>
  computeDerived({
    figures: [
      makeFigure("survey.respondents", base),
      makeFigure("survey.senders", 0),
      makeFigure("survey.share_nonsenders_social", percent / 100, { decimals: 2, qualifier: "rounded" }),
    ],
    events: [],
  }).get("non_senders_social");

test("finds exactly the whole numbers whose share rounds to the stated one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 100 }), (base, percent) => {
      const fits = Array.from({ length: base + 1 }, (_, posts) => posts).filter(
        (posts) => Math.abs((100 * posts) / base - percent) <= 0.5 + 1e-7,
      );
      const found = shareOf(base, percent);
      expect(found?.range).toEqual(
        fits.length === 0 ? undefined : { low: Math.min(...fits), high: Math.max(...fits) },
      );
    }),
  );
});

test("a share that is no whole number of posts gives no number of posts", () => {
  expect(shareOf(10, 43)).toBeUndefined();
});

test("more senders than answers give no negative number of posts", () => {
  const figures = [makeFigure("survey.respondents", 3), makeFigure("survey.senders", 4)];
  expect(computeDerived({ figures, events: [] }).size).toBe(0);
});

test("rounding does not make a count negative", () => {
  const rounded = { qualifier: "rounded", decimals: -1 } as const;
  const figures = [makeFigure("survey.respondents", 40), makeFigure("survey.senders", 40, rounded)];
  const found = computeDerived({ figures, events: [] }).get("non_senders");
  expect(found).toMatchObject({ value: 0, range: { low: 0, high: 5 } });
});

test("days are counted between dates to the day, over a leap day, and backwards as negative", () => {
  expect(derived.get("days_filed_to_due")?.value).toBe(30);
  expect(derived.get("days_due_to_answer")?.value).toBe(-2);
  expect(derived.get("days_filed_to_answer")?.inputs).toEqual([events[0], events[3]]);
});

test("no days are counted from a year", () => {
  expect(derived.has("days_filed_to_printed")).toBe(false);
});

test("an event of two dates is not chosen between", () => {
  const twice = [...events, ...makeEvents({ due: "2020-03-02" })];
  expect(computeDerived({ figures, events: twice }).has("days_filed_to_due")).toBe(false);
});

test("amounts are added as they stand, and per year only where every period is stated", () => {
  const period = { start: "2014-01-01", end: "2015-12-31", basis: "stated" } as const;
  const amounts = [
    makeFigure("budget.hardware", 4_000, { period, qualifier: "rounded", decimals: -3 }),
    makeFigure("budget.other", 1_000, { period }),
  ];
  const dated = computeDerived({ figures: amounts, events: [] });
  expect(dated.get("amounts_sum")).toMatchObject({ value: 5_000, range: { low: 4_500, high: 5_500 } });
  expect(dated.get("amounts_per_year")).toMatchObject({ value: 2_500, range: { low: 2_250, high: 2_750 } });
  const undated = computeDerived({ figures: [...amounts, makeFigure("budget.training", 1)], events: [] });
  expect([...undated.keys()]).toEqual(["amounts_sum"]);
});

test("the range contains the value, whatever is rounded", () => {
  const number = fc.record({
    value: fc.integer({ min: 1, max: 100_000 }),
    qualifier: fc.constantFrom("exact", "rounded", "estimate"),
    decimals: fc.integer({ min: -2, max: 2 }),
  });
  const share = number.map(({ value, qualifier }) => ({
    value: (value % 101) / 100,
    qualifier,
    decimals: 2,
  }));
  fc.assert(
    fc.property(fc.array(number, { minLength: 9, maxLength: 9 }), share, share, (numbers, first, second) => {
      const measures = [
        "traffic.page_views",
        "traffic.pages_per_visit",
        "traffic.unique_visitors",
        "traffic.visit_duration",
        "survey.respondents",
        "survey.senders",
        "survey.soon",
        "survey.considering",
        "budget.other",
      ] as const;
      const figures = [
        ...measures.map((measure, position) => {
          const { value, ...rest } = numbers[position]!;
          return makeFigure(measure, value, rest);
        }),
        makeFigure("traffic.share_abroad", first.value, first),
        makeFigure("survey.share_nonsenders_social", second.value, second),
      ];
      const all = [...computeDerived({ figures, events: [] }).values()];
      expect(all.length).toBeGreaterThan(0);
      const outside = all.filter(({ value, range }) => value < range.low || value > range.high);
      expect(outside).toEqual([]);
    }),
  );
});
