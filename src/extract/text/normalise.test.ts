import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "./normalise";

test("folds line breaks, no-break and narrow no-break spaces to one space and trims nothing", () => {
  expect(normalise(" a\r\n\u00a0b\u202f\u2009c\t ").text).toBe(" a b c ");
});

test("composes accents", () => {
  expect(normalise("Se\u0301oul").text).toBe("Séoul");
});

test("knows where lines begin after folding", () => {
  const { text, isLineStart } = normalise("Un deux\n\n trois  quatre\ncinq");
  const starts = [...text].map((_, offset) => offset).filter(isLineStart);
  expect(starts.map((offset) => text.slice(offset).split(" ")[0])).toEqual(["Un", "trois", "cinq"]);
});

test("counts code points, not UTF-16 units", () => {
  const { text, toCodePoint } = normalise("😀a😀b");
  expect(toCodePoint(text.indexOf("a"))).toBe(1);
  expect(toCodePoint(text.indexOf("b"))).toBe(3);
});

test("leads back to the raw text where accents were composed and spaces folded", () => {
  const raw = "x \n e\u0301t 😀 z";
  const { text, toRawOffset } = normalise(raw);
  const codePoints = [...text];
  for (const wanted of ["x", "t", "😀", "z"]) {
    const offset = toRawOffset(codePoints.indexOf(wanted));
    expect(raw.slice(offset, offset + wanted.length)).toBe(wanted);
  }
  expect(toRawOffset(codePoints.length)).toBe(raw.length);
});

test("equals NFC with folded white space, code point for code point, for any text", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", "é", "e", "\u0301", " ", "\n", "\u00a0", "😀", "B", "\u1100", "\u1161"),
  });
  fc.assert(
    fc.property(texts, (raw) => {
      const { text, toCodePoint, toRawOffset } = normalise(raw);
      expect(text).toBe(raw.normalize("NFC").replace(/\p{White_Space}+/gu, " "));
      expect(toCodePoint(text.length)).toBe([...text].length);
      const offsets = [...text, ""].map((_, index) => toRawOffset(index));
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(offsets.at(-1)).toBe(raw.length);
    }),
    { numRuns: 500 },
  );
});
