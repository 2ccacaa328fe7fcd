import { expect, test } from "vitest";
import { pennantGeometry } from "../../ui/pennant/pennantStripes";
import { spreadPennants } from "./pennantSpots";

const STRIPES = 3;
const SMALLEST = pennantGeometry(STRIPES, "tiny");

test("gives each pennant a target of 24 pixels where there is room", () => {
  const { spots } = spreadPennants(
    [
      { id: "a", x: 100, y: 100 },
      { id: "b", x: 104, y: 100 },
    ],
    STRIPES,
  );
  const [a, b] = [spots.get("a"), spots.get("b")];
  if (!a || !b) throw new Error("a pennant is missing");
  expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
});

test("lets a great crowd stand closer than that, without an overlap", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, x: 200 + index, y: 200 }));
  const gaps = gapsBetween([...spreadPennants(crowd, STRIPES).spots.values()]);
  expect(Math.min(...gaps.map(({ x, y }) => Math.max(x - 24, y - 24)))).toBeLessThan(0);
  expect(gaps.every(({ x, y }) => x > SMALLEST.width || y > SMALLEST.height)).toBe(true);
});

test("pennants are large where there is room, and small in a crowd", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, x: 200 + index, y: 200 }));
  const apart = crowd.map((anchor, index) => ({ ...anchor, x: index * 60 }));
  expect(spreadPennants(apart, STRIPES).size).toBe("medium");
  expect(spreadPennants(crowd, STRIPES).size).toBe("tiny");
});

function gapsBetween(spots: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return spots.flatMap((one, index) =>
    spots.slice(index + 1).map((other) => ({ x: Math.abs(one.x - other.x), y: Math.abs(one.y - other.y) })),
  );
}
