import fc from "fast-check";
import { expect, test } from "vitest";
import { REGION_GROUPS } from "../domain/posts/post";
import { formatMinistriesView, parseMinistriesView } from "./ministriesView";

test("embassies are compared where nothing else is asked for", () => {
  expect(parseMinistriesView("").kind).toBe("embassy");
  expect(formatMinistriesView(parseMinistriesView("kind=embassy"))).toBe("");
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
