import { expect, test } from "vitest";
import { spreadPennants } from "./pennantSpots";

const PENNANT = { width: 19, height: 13 };

test("gives each pennant a target of 24 pixels where there is room", () => {
  const spots = spreadPennants(
    [
      { id: "a", x: 100, y: 100 },
      { id: "b", x: 104, y: 100 },
    ],
    PENNANT,
  );
  const [a, b] = [spots.get("a"), spots.get("b")];
  if (!a || !b) throw new Error("a pennant is missing");
  expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
});

test("lets a great crowd stand closer than that, without an overlap", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, x: 200 + index, y: 200 }));
  const gaps = gapsBetween([...spreadPennants(crowd, PENNANT).values()]);
  expect(Math.min(...gaps.map(({ x, y }) => Math.max(x - 24, y - 24)))).toBeLessThan(0);
  expect(gaps.every(({ x, y }) => x > PENNANT.width || y > PENNANT.height)).toBe(true);
});

function gapsBetween(spots: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return spots.flatMap((one, index) =>
    spots.slice(index + 1).map((other) => ({ x: Math.abs(one.x - other.x), y: Math.abs(one.y - other.y) })),
  );
}
