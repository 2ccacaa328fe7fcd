import { expect, test } from "vitest";
import { overlap, rangeOf, wholeNumbersIn } from "./rounding";
import { makeFigure } from "../../../test/fixtures/testDataset";

const rounded = (value: number, decimals: number) => ({ value, decimals, qualifier: "rounded" }) as const;

test("a rounded figure stands for half a step to either side, an exact one for itself", () => {
  expect(rangeOf(makeFigure("content.items", 300, rounded(300, -2)))).toEqual({ low: 250, high: 350 });
  expect(rangeOf(makeFigure("content.items", 300))).toEqual({ low: 300, high: 300 });
});

test("rounding leads neither below zero nor to more than all", () => {
  expect(rangeOf(makeFigure("content.items", 0, rounded(0, 0)))).toEqual({ low: 0, high: 0.5 });
  expect(rangeOf(makeFigure("traffic.share_abroad", 1, rounded(1, 2)))).toEqual({ low: 0.995, high: 1 });
});

test("ranges overlap where they touch, binary fractions or not", () => {
  expect(overlap({ low: 0.1 + 0.2, high: 1 }, { low: 0, high: 0.3 })).toBe(true);
  expect(overlap({ low: 0.301, high: 1 }, { low: 0, high: 0.3 })).toBe(false);
});

test("whole numbers in a range, with its ends", () => {
  expect(wholeNumbersIn({ low: 2, high: 4.9 })).toEqual({ low: 2, high: 4 });
  expect(wholeNumbersIn({ low: 2.1, high: 2.9 })).toBeUndefined();
  expect(wholeNumbersIn({ low: 0, high: 0 })?.low).toBe(0);
});
