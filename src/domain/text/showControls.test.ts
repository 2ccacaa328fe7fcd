import { expect, test } from "vitest";
import { showControls } from "./showControls";

test.each([
  ["invoice\u202Efdp.csv", "invoice\\u{202e}fdp.csv"],
  ["a\u2066b\u2069", "a\\u{2066}b\\u{2069}"],
  ["zero\u200Bwidth\uFEFF", "zero\\u{200b}width\\u{feff}"],
  ["\u001B[31mred\u009B0m", "\\u{1b}[31mred\\u{9b}0m"],
  ["line\u2028end", "line\\u{2028}end"],
  ["tag\u{E0041}", "tag\\u{e0041}"],
])("%j is written out as %s", (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test("letters of any script, line ends and tabs stay", () => {
  const text = "Kyjiw, Київ, كييف, קייב\n\t🌋";
  expect(showControls(text)).toBe(text);
});
