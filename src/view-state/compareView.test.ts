import fc from "fast-check";
import { expect, test } from "vitest";
import { COMPARABLE } from "../domain/comparison/comparison";
import { computeCoverage } from "../domain/posts/standing";
import { makeDataset, makeMinistry, makePlace, makePost } from "../../test/fixtures/testDataset";
import {
  DEFAULT_COMPARE_VIEW,
  formatCompareView,
  itemsOf,
  keepComparable,
  keepCompared,
  parseCompareView,
} from "./compareView";

const coverage = computeCoverage(
  makeDataset({
    places: ["a", "b", "c", "d", "e"].map((id) => makePlace(id, { region: id === "a" ? "Asia" : "Europe" })),
    posts: ["a", "b", "c", "d", "e"].map((id) => makePost(id)),
  }),
);

const network = computeCoverage(
  makeDataset({
    ministries: [makeMinistry("be"), makeMinistry("cl")],
    posts: [
      makePost("a", { ministryId: "be" }),
      makePost("b", { ministryId: "cl" }),
      makePost("c", { ministryId: "cl", kind: "consulate" }),
    ],
  }),
);
const consulates = { ...network, posts: network.posts.slice(2) };

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

test("of ministries the embassies are compared, or another kind that the data have, or all", () => {
  const kindOf = (search: string) => keepComparable(parseCompareView(search), network).kind;
  expect(kindOf("what=ministries")).toBe("embassy");
  expect(kindOf("what=ministries&kind=consulate")).toBe("consulate");
  expect(kindOf("what=ministries&kind=all")).toBe("all");
  expect(kindOf("what=ministries&kind=nowhere")).toBe("embassy");
  expect(keepComparable(parseCompareView("what=ministries"), consulates).kind).toBe("all");
  const compared = (search: string) => keepCompared(parseCompareView(search), network).posts.length;
  expect([compared("what=ministries"), compared("what=ministries&kind=all"), compared("what=kinds")]).toEqual(
    [2, 3, 3],
  );
  const consular = keepComparable(parseCompareView("what=ministries&items=be,cl&kind=consulate"), network);
  expect(consular.items).toEqual(["cl"]);
});

test("every view is the same after it was written and read", () => {
  const view = fc.record({
    what: fc.constantFrom(...COMPARABLE),
    items: fc.uniqueArray(fc.stringMatching(/^[a-z&=%é-]{1,8}$/), { maxLength: 4 }),
    kind: fc.constantFrom("embassy", "consulate", "all"),
    onlyDifferences: fc.boolean(),
  });
  fc.assert(
    fc.property(view, (chosen) => {
      // Only the posts of ministries are compared over one kind.
      const each = chosen.what === "ministries" ? chosen : { ...chosen, kind: "embassy" };
      expect(parseCompareView(formatCompareView(each))).toEqual(each);
    }),
  );
});
