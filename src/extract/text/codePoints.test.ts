import { expect, test } from "vitest";
import { createOffsetOf } from "./codePoints";
import { normalise } from "./normalise";

test("code points before, between and after signs of two units fall on the right offset", () => {
  const text = "a😀b🌍🌍c";
  const offsetOf = createOffsetOf(text);
  expect([0, 1, 2, 3, 4, 5, 6].map(offsetOf)).toEqual([0, 1, 3, 4, 6, 8, 9]);
  [...text].forEach((character, position) => {
    expect(text.slice(offsetOf(position), offsetOf(position + 1))).toBe(character);
  });
});

test("it undoes the extractor's own counting", () => {
  const { text, toCodePoint } = normalise("😀 Titre 🌍\n é 😀fin");
  const offsetOf = createOffsetOf(text);
  for (const offset of [0, 2, 3, 8, 11, 12, text.length]) expect(offsetOf(toCodePoint(offset))).toBe(offset);
});
