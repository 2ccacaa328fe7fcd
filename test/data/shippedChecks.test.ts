import { expect, test } from "vitest";
import { computeChecks } from "../../src/domain/checks/checks";
import { computeDerived, DERIVED_NAMES } from "../../src/domain/derived/computeDerived";
import { countByKind, countByRegion } from "../../src/domain/posts/postCounts";
import { computeCoverage } from "../../src/domain/posts/standing";
import { parsePackage } from "../../src/package/read/parsePackage";
import { readShipped } from "../fixtures/readShipped";

const { dataset } = parsePackage(readShipped());
const checks = computeChecks(dataset);
const derived = computeDerived(dataset);
const parametersOf = (checkId: string) => checks.find((check) => check.checkId === checkId)?.parameters;

test("every check can be made on the shipped answer, and none finds a contradiction", () => {
  expect(
    checks.map(({ checkId, verdict, readings = [] }) => [checkId, verdict, ...readings].join(" ")),
  ).toEqual([
    "content_parts consistent",
    "origin_shares consistent",
    "senders_share consistent",
    "newsletter_list consistent",
    "non_senders_social consistent all_non_senders undecided_apart",
    "views_per_visit reconcilable per_visit",
    "same_number explained different_posts",
    "amount_periods explained per_year",
    "dates_order consistent",
    "answer_in_time explained printed_not_signed",
    "periods_ended explained estimate_ahead",
  ]);
});

test("all evidence of the checks is in the package", () => {
  const known = new Set(dataset.evidence.map(({ evidenceId }) => evidenceId));
  const evidenceIds = checks.flatMap((check) => check.evidenceIds);
  expect(evidenceIds.length).toBeGreaterThan(60);
  expect(evidenceIds.filter((id) => !known.has(id))).toEqual([]);
});

test("43 % is 20 of 46 posts or 18 of 42", () => {
  expect(parametersOf("non_senders_social")).toMatchObject({
    posts: { range: { low: 20, high: 20 } },
    base: { range: { low: 46, high: 46 } },
    otherPosts: { range: { low: 18, high: 18 } },
    otherBase: { range: { low: 42, high: 42 } },
  });
});

test("the 73 that answered are not the 73 on Facebook: five posts with a newsletter are not there", () => {
  expect(parametersOf("same_number")).toMatchObject({
    number: { value: 73 },
    count: { value: 5 },
    channel: { labels: [{ en: "Facebook" }] },
  });
});

test("the answer was published 91 days after it was due", () => {
  expect(parametersOf("answer_in_time")).toMatchObject({ days: { value: 91 } });
});

test("every derived figure can be derived, with the range that rounding allows", () => {
  expect([...derived.keys()]).toEqual(DERIVED_NAMES);
  const rangeOf = (name: (typeof DERIVED_NAMES)[number], digits = 0) => {
    const { low, high } = derived.get(name)?.range ?? { low: NaN, high: NaN };
    return [low, high].map((value) => Number(value.toFixed(digits)));
  };
  expect(rangeOf("visits")).toEqual([7_614, 7_637]);
  expect(rangeOf("visits_per_visitor", 2)).toEqual([1.3, 1.3]);
  expect(rangeOf("views_per_visitor", 2)).toEqual([4.41, 4.41]);
  expect(rangeOf("visitors_domestic")).toEqual([3_497, 3_556]);
  expect(rangeOf("visitors_abroad")).toEqual([2_322, 2_381]);
  expect(rangeOf("hours_read")).toEqual([359, 362]);
  expect(rangeOf("items_per_week")).toEqual([8, 8]);
  expect(rangeOf("non_senders")).toEqual([46, 46]);
  expect(rangeOf("non_senders_undecided_apart")).toEqual([42, 42]);
  expect(rangeOf("non_senders_social")).toEqual([20, 20]);
  expect(rangeOf("non_senders_social_undecided_apart")).toEqual([18, 18]);
  expect(rangeOf("amounts_sum")).toEqual([22_500, 22_500]);
  expect(rangeOf("amounts_per_year", 2)).toEqual([10_833.33, 10_833.33]);
  expect(rangeOf("days_filed_to_due")).toEqual([31, 31]);
  expect(rangeOf("days_filed_to_printed")).toEqual([41, 41]);
  expect(rangeOf("days_due_to_answer")).toEqual([91, 91]);
  expect(rangeOf("days_filed_to_answer")).toEqual([122, 122]);
  expect(rangeOf("days_printed_to_answer")).toEqual([81, 81]);
});

test("the 73 posts on Facebook by kind and by region, of the 83 named", () => {
  const coverage = computeCoverage(dataset);
  for (const counts of [countByKind(coverage, "facebook"), countByRegion(coverage, "facebook")]) {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(counts.map(({ named }) => named))).toBe(83);
    expect(sum(counts.map(({ byStanding }) => byStanding.listed))).toBe(73);
    expect(sum(counts.map(({ byStanding }) => byStanding["not-listed"]))).toBe(10);
  }
  expect(
    countByRegion(coverage, "newsletter").map(({ group, named, byStanding }) => [
      group,
      named,
      byStanding.listed,
    ]),
  ).toEqual([
    ["Africa", 12, 2],
    ["Americas", 18, 2],
    ["Asia", 26, 13],
    ["Europe", 27, 10],
  ]);
});
