import fc from "fast-check";
import { expect, test } from "vitest";
import { KNOWN_KINDS } from "../domain/dataset/kinds";
import { REGION_GROUPS } from "../domain/posts/post";
import { formatMinistriesView, keepKnown, parseMinistriesView } from "./ministriesView";

test("embassies are compared where nothing else is asked for", () => {
  expect(parseMinistriesView("").kind).toBe("embassy");
  expect(formatMinistriesView(parseMinistriesView("kind=embassy"))).toBe("");
});

test("a source without embassies is compared over all kinds", () => {
  const kindIn = (kinds: readonly string[], search: string) =>
    keepKnown(parseMinistriesView(search), {
      kinds: KNOWN_KINDS.filter(({ kindId }) => kinds.includes(kindId)),
      channels: [],
    }).kind;
  expect(kindIn(["consulate"], "")).toBe("all");
  expect(kindIn(["consulate"], "kind=consulate")).toBe("consulate");
  expect(kindIn(["embassy", "consulate"], "kind=nowhere")).toBe("embassy");
});

test("every view comes back from its address", () => {
  const id = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
  const view = fc.record({
    kind: fc.oneof(fc.constant("all"), id),
    channel: fc.oneof(fc.constant(""), id),
    regions: fc.subarray([...REGION_GROUPS]),
  });
  fc.assert(
    fc.property(view, (each) => {
      expect(parseMinistriesView(formatMinistriesView(each))).toEqual(each);
    }),
  );
});
