import { expect, test } from "vitest";
import { wordsOnly } from "./wordsOnly";

test("line breaks, runs of spaces and no-break spaces make no difference", () => {
  const lines = "Les postes suivants:\r\n\n  Rome,\u00a0Vienne et 12\u202f500 lecteurs.";
  expect(wordsOnly(lines)).toBe(wordsOnly("Les postes suivants: Rome, Vienne et 12 500 lecteurs."));
});

test("an enumeration glued to the sentence before it says the same words", () => {
  expect(wordsOnly("Qui lit?2. a)Qui écrit?")).toBe(wordsOnly("Qui lit? 2. a) Qui écrit?"));
});

test("composed and decomposed accents are the same words", () => {
  expect(wordsOnly("Gene\u0300ve")).toBe(wordsOnly("Genève"));
});

test("another letter, digit or mark is another word", () => {
  const text = "Rome, Vienne: 12.500";
  for (const other of ["Rome, Vienna: 12.500", "Rome, Vienne: 12.501", "Rome Vienne: 12.500"]) {
    expect(wordsOnly(other)).not.toBe(wordsOnly(text));
  }
});
