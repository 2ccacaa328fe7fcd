import fc from "fast-check";
import { expect, test } from "vitest";
import { CHANGE_KINDS } from "../domain/changes/computeChanges";
import { REGION_GROUPS } from "../domain/posts/post";
import { CHANGES_SHOWN, defaultChangesView, formatChangesView, parseChangesView } from "./changesView";

test("without a word the source that the site opens with stands beside the next one", () => {
  expect(parseChangesView("")).toEqual(defaultChangesView());
  expect([defaultChangesView().older, defaultChangesView().newer]).toEqual(["", "register-2026"]);
  expect(formatChangesView(defaultChangesView())).toBe("");
});

test("an address names the source that the site opens with by its folder", () => {
  const view = { ...defaultChangesView(), older: "register-be-2022", newer: "" };
  expect(formatChangesView(view)).toBe("older=register-be-2022&newer=answer-54-0516");
});

test("a source that nobody ships and that is no opened one is left out", () => {
  expect(parseChangesView("older=atlantis").older).toBe("");
  expect(parseChangesView("newer=.9f86d081884c").newer).toBe(".9f86d081884c");
});

test("every view comes back from its address", () => {
  const id = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
  const source = fc.constantFrom("", "register-2026", "register-be-2022", "list.9f86d081884c");
  const view = fc.record({
    older: source,
    newer: source,
    channel: fc.oneof(fc.constant(""), id),
    kinds: fc.subarray([...CHANGE_KINDS]),
    regions: fc.subarray([...REGION_GROUPS]),
    countries: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/)),
    postKinds: fc.uniqueArray(id),
    text: fc.string(),
    postId: fc.oneof(fc.constant(""), id),
    shown: fc.constantFrom(...CHANGES_SHOWN),
  });
  fc.assert(
    fc.property(view, (each) => {
      expect(parseChangesView(formatChangesView(each))).toEqual(each);
    }),
  );
});
