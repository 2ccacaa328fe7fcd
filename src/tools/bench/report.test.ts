import { expect, test } from "vitest";
import { formatReport, isReached, quantile, summariseRounds } from "./report";

test("the median of an even number of rounds lies between the two in the middle", () => {
  expect(summariseRounds([4, 1, 3, 2])).toEqual({ value: 2.5, spread: [1.75, 3.25] });
});

test("the 95th percentile of a hundred values is the one that five exceed, in proportion", () => {
  const hundred = Array.from({ length: 101 }, (_, position) => position);
  expect(quantile(hundred, 0.95)).toBe(95);
});

test("a figure that was not measured is not reached", () => {
  expect(isReached({ name: "x", value: Number.NaN, unit: "ms", reach: 10 })).toBe(false);
  expect(formatReport("T", [{ name: "x", value: Number.NaN, unit: "ms", reach: 10 }])).toContain(
    "NOT REACHED",
  );
});

test("a floor is reached from below it upward", () => {
  expect(isReached({ name: "score", value: 97, unit: "", reach: 98, isFloor: true })).toBe(false);
  expect(isReached({ name: "score", value: 98, unit: "", reach: 98, isFloor: true })).toBe(true);
});

test("what a figure is made of is said where it is not reached", () => {
  const line = { name: "x", value: 12, unit: "ms", madeOf: [["script", 8]] } as const;
  expect(formatReport("T", [{ ...line, reach: 10 }])).toContain("made of script 8");
  expect(formatReport("T", [{ ...line, reach: 20 }])).not.toContain("made of");
});
