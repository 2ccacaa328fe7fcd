import fc from "fast-check";
import { expect, test } from "vitest";
import { MATCHES } from "../domain/posts/coverageFilter";
import { KNOWN_KINDS } from "../domain/dataset/kinds";
import { REGIONS } from "../domain/posts/post";
import {
  COVERAGE_SHOWN,
  COVERAGE_SORTS,
  DEFAULT_COVERAGE_VIEW,
  findIgnoredInCoverage,
  formatCoverageView,
  parseCoverageView,
} from "./coverageView";

const KIND_IDS = KNOWN_KINDS.map(({ kindId }) => kindId);

test("the default view has an empty address", () => {
  expect(formatCoverageView(DEFAULT_COVERAGE_VIEW)).toBe("");
  expect(parseCoverageView("")).toEqual(DEFAULT_COVERAGE_VIEW);
});

test("an address stays readable", () => {
  const view = parseCoverageView("channels=facebook,twitter&match=all&post=bangkok&sort=-country");
  expect(view.filter.channels).toEqual(["facebook", "twitter"]);
  expect(formatCoverageView(view)).toBe("channels=facebook,twitter&match=all&sort=-country&post=bangkok");
});

test("unknown values are left out", () => {
  expect(parseCoverageView("match=most&regions=Atlantis,Asia&sort=height&colour=red")).toEqual({
    ...DEFAULT_COVERAGE_VIEW,
    filter: { ...DEFAULT_COVERAGE_VIEW.filter, regions: ["Asia"] },
  });
});

test.each([
  ["pane=map", "map"],
  ["view=sets", "combinations"],
  ["view=Sets&pane=map", "combinations"],
  ["view=list&pane=map", "list"],
])("the older address %s still opens %s", (search, shown) => {
  const view = parseCoverageView(search);
  expect(view.shown).toBe(shown);
  expect(formatCoverageView(view)).toBe(shown === "list" ? "" : `view=${shown}`);
  expect(findIgnoredInCoverage(search, view)).toEqual([]);
});

test("what an address asks for in vain is named, also what only the data do not have", () => {
  const ignoredIn = (search: string) =>
    findIgnoredInCoverage(search, { ...parseCoverageView(search), postId: "" }).map(
      ({ name, value }) => `${name}=${value}`,
    );
  expect(ignoredIn("regions=atlantis,Asia&view=foo&sort=-height&post=oz")).toEqual([
    "regions=atlantis",
    "view=foo",
    "sort=-height",
    "post=oz",
  ]);
  expect(ignoredIn("view=list&match=any&sort=name&q=lima,+peru")).toEqual([]);
});

test("every view comes back from its address", () => {
  const id = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
  const view = fc.record({
    filter: fc.record({
      channels: fc.uniqueArray(id),
      match: fc.constantFrom(...MATCHES),
      ministries: fc.subarray(["be", "cl"]),
      regions: fc.subarray([...REGIONS]),
      countries: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/)),
      kinds: fc.subarray([...KIND_IDS]),
      text: fc.string(),
    }),
    sort: fc.constantFrom(...COVERAGE_SORTS),
    descending: fc.boolean(),
    postId: fc.oneof(fc.constant(""), id),
    pennant: fc.uniqueArray(id),
    shown: fc.constantFrom(...COVERAGE_SHOWN),
  });
  fc.assert(
    fc.property(view, (each) => {
      expect(parseCoverageView(formatCoverageView(each))).toEqual(each);
    }),
  );
});
