import fc from "fast-check";
import { expect, test } from "vitest";
import { COMPARABLE } from "../domain/comparison/comparison";
import { computeCoverage } from "../domain/posts/standing";
import { makeDataset, makePlace, makePost } from "../../test/fixtures/testDataset";
import {
  DEFAULT_COMPARE_VIEW,
  formatCompareView,
  itemsOf,
  keepComparable,
  parseCompareView,
} from "./compareView";

const coverage = computeCoverage(
  makeDataset({
    places: ["a", "b", "c", "d", "e"].map((id) => makePlace(id, { region: id === "a" ? "Asia" : "Europe" })),
    posts: ["a", "b", "c", "d", "e"].map((id) => makePost(id)),
  }),
);

test("an address without a query compares the regions of which posts are named", () => {
  const view = parseCompareView("");
  expect(view).toEqual(DEFAULT_COMPARE_VIEW);
  expect(itemsOf(view, coverage)).toEqual(["Asia", "Europe"]);
  expect(formatCompareView(view)).toBe("");
});

test("an address is short and keeps the order of the items", () => {
  const search = "what=posts&items=nairobi,bangkok&only=differences";
  expect(formatCompareView(parseCompareView(search))).toBe(search);
});

test("what is compared can be said without any item", () => {
  expect(parseCompareView("what=regions").items).toEqual([]);
});

test("unknown items, and those after the fourth, are left out", () => {
  const view = keepComparable(parseCompareView("what=posts&items=e,nowhere,d,c,b,a"), coverage);
  expect(view.items).toEqual(["e", "d", "c", "b"]);
});

test("every view is the same after it was written and read", () => {
  const view = fc.record({
    what: fc.constantFrom(...COMPARABLE),
    items: fc.uniqueArray(fc.stringMatching(/^[a-z&=%é-]{1,8}$/), { maxLength: 4 }),
    onlyDifferences: fc.boolean(),
  });
  fc.assert(
    fc.property(view, (each) => {
      expect(parseCompareView(formatCompareView(each))).toEqual(each);
    }),
  );
});
