import postcss from "postcss";
import { expect, test } from "vitest";
import { selectorLists, writeOut } from "./selectorLists";

test.each([
  [".matrix :is(th, td)", [".matrix th", ".matrix td"]],
  [
    ".matrix tr > :is(th, td):nth-child(n + 4)",
    [".matrix tr > th:nth-child(n + 4)", ".matrix tr > td:nth-child(n + 4)"],
  ],
  [
    ":is(.a, .b) :is(p, h1):not(:last-child)",
    [":is(.a, .b) p:not(:last-child)", ":is(.a, .b) h1:not(:last-child)"],
  ],
  [".strip > :is(.strip-frame, .strip-maybe)", [".strip > .strip-frame", ".strip > .strip-maybe"]],
])("a choice at the end of %s is written out", (selector, written) => {
  expect(writeOut(selector)).toEqual(written);
});

test.each([
  [".grid :is(.wide, section)", "choices of different weights"],
  [".grid :is(th, td:not(.numeric))", "choices with states"],
  ["li:is([aria-current], :target)", "a tag that is named already"],
  [":is(.a, .b) td", "a choice that is not the end"],
])("%s stays as it is: %s", (selector) => {
  expect(writeOut(selector)).toEqual([selector]);
});

test("a rule takes its place once, with all selectors, within its conditions", () => {
  const css = "@media print { .a, .b :is(th, td) { color: red } }";
  expect(postcss([selectorLists()]).process(css, { from: undefined }).css.replaceAll("\n", " ")).toBe(
    "@media print { .a, .b th, .b td { color: red } }",
  );
});
