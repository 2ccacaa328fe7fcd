import { expect, test } from "vitest";
import { judge } from "./checkOldest";

const judgeOne = (path: string, text: string) => judge([{ path, text }], []);

test.each([
  [
    "a static of an old object",
    "AbortSignal.any([a, b])",
    "AbortSignal.any",
    "chrome 116, firefox 124, safari 17.4",
  ],
  ["a method", "node[`checkVisibility`]()", ".checkVisibility", "safari 17.4"],
  ["a global", "Iterator.from(a)", "Iterator", "chrome 122, firefox 131, safari 18.4"],
  [
    "a global of the window",
    "new window.CloseWatcher()",
    "CloseWatcher",
    "chrome 126, firefox 149, safari 27.3",
  ],
  [
    "a function of the language",
    "Promise.withResolvers()",
    ".withResolvers",
    "chrome 119, firefox 121, safari 17.4",
  ],
  ["a regular expression", "/[\\p{L}--a]/v.test(a)", ".unicodeSets", "chrome 112, firefox 116, safari 17"],
])("a script: %s is found", (_what, script, name, lackedBy) => {
  expect(judgeOne("a.js", script)).toContain(
    `${name} in a.js is later than the oldest browsers: ${lackedBy}`,
  );
});

test.each([
  ["a property", "p { text-wrap: balance }", "text-wrap"],
  ["a value", "p { cursor: pointer; text-decoration: dotted }", "text-decoration: dotted"],
  ["a function", "p { color: light-dark(red, blue) }", "light-dark()"],
  ["a unit in a custom property", "p { --most: 3lh }", "1lh"],
  ["a selector", "p:has(a) { color: red }", ":has"],
  ["nesting", "p { & a { color: red } }", "&"],
  ["a rule", "@starting-style { p { color: red } }", "@starting-style"],
  ["a question of a rule", "@media (scripting: none) { p { color: red } }", "@media (scripting)"],
])("styles: %s is found", (_what, css, name) => {
  expect(judgeOne("a.css", css)).toEqual([expect.stringContaining(`${name} in a.css is later`)]);
});

test.each([
  ["an element", "<search>…</search>", "<search>"],
  ["an attribute", '<div popover="auto">…</div>', "[popover]"],
  ["a value of an attribute", '<link rel="modulepreload" href="a.js">', "[rel=modulepreload]"],
  ["a script in it", "<script>AbortSignal.any([])</script>", "AbortSignal.any"],
])("a page: %s is found", (_what, html, name) => {
  expect(judgeOne("a.html", html)).toEqual([expect.stringContaining(`${name} in a.html`)]);
});

test("what the oldest browsers have, and what styles ask for, is passed over", () => {
  expect(judgeOne("a.js", "rows.toSorted().at(-1); AbortSignal.timeout(5); structuredClone(a)")).toEqual([]);
  expect(judgeOne("a.css", "@supports (text-wrap: pretty) { p { text-wrap: pretty } }")).toEqual([]);
  expect(
    judgeOne("a.css", "@container (width > 1px) { p { color: color-mix(in srgb, red, blue) } }"),
  ).toEqual([]);
});

test("an exception holds for what it names, and must name something that is used", () => {
  const files = [{ path: "a.css", text: "p { text-wrap: balance }" }];
  expect(judge(files, [{ why: "looks", names: ["text-wrap"] }])).toEqual([]);
  expect(judge(files, [{ why: "looks", names: ["text-wrap", "mask"] }])).toEqual([
    "mask is an exception, but nothing uses it",
  ]);
});
