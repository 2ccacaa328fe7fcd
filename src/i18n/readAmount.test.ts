import fc from "fast-check";
import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "./languages";
import { formatsOf } from "./formats";
import { readAmount } from "./readAmount";

test.each([
  ["80000", 80_000],
  ["80000,50", 80_000.5],
  ["80000.50", 80_000.5],
  ["80000,5", 80_000.5],
  ["80000,", 80_000],
  ["80.000", 80_000],
  ["80,000", 80_000],
  ["80.000,50", 80_000.5],
  ["80,000.50", 80_000.5],
  ["80 000,50", 80_000.5],
  ["80\u00a0000,50", 80_000.5],
  ["80\u202f000", 80_000],
  ["80\u2009000", 80_000],
  ["80'000.50", 80_000.5],
  ["80’000", 80_000],
  ["1.234.567", 1_234_567],
  ["€ 80 000", 80_000],
  ["80.000 €", 80_000],
  ["EUR 80000", 80_000],
  ["80.000 euro", 80_000],
  ["80.000,50 euros", 80_000.5],
  ["80.000 dollar", undefined],
  ["80.000,-", 80_000],
  ["€ 80.000,--", 80_000],
  ["８００００", 80_000],
  ["0", 0],
  ["0,5", 0.5],
])("%j is %j", (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test.each([
  ...["", " ", "-5", "abc", "1e5", "0x10", "NaN", "Infinity", "€", ",", "80k"],
  ...["1.234,567", "1,234.567", "0,500", "80000.000", "8.00.000", "1,23,456", "80.00.00", "80 00", "80..000"],
  ...["80.000'000", "80 000.000", "80,5,5", "5/6", "80000.505"],
])("%j is not guessed at", (text) => {
  expect(readAmount(text)).toBeUndefined();
});

test("an amount as any language of the site writes it is read as it was", () => {
  const cents = fc.integer({ min: 0, max: 10_000_000_00 }).map((value) => value / 100);
  fc.assert(
    fc.property(cents, fc.constantFrom(...INTERFACE_LANGUAGES), (amount, language) => {
      expect(readAmount(formatsOf(language).formatEuros(amount))).toBe(amount);
      expect(readAmount(formatsOf(language).formatNumber(amount, 2))).toBe(amount);
    }),
  );
});
