import { expect, test } from "vitest";
import { shorten } from "./shorten";

const TEXT = "a b c d e f g h i j k";

function shortened(whole: string, core: string): string {
  const at = (piece: string) => ({ start: TEXT.indexOf(piece), end: TEXT.indexOf(piece) + piece.length });
  const { start, end } = shorten(TEXT, at(whole), at(core));
  return TEXT.slice(start, end);
}

test.each([
  ["a b c d e f g h", "h", "a b c d e f g h"],
  [TEXT, "a", "a b c d e f g h"],
  [TEXT, "i j", "c d e f g h i j"],
  [TEXT, "k", "d e f g h i j k"],
  [" c d ", "c", "c d"],
  [TEXT, TEXT, "a b c d e f g h"],
])("cuts “%s” around “%s”", (whole, core, expected) => {
  expect(shortened(whole, core)).toBe(expected);
});
