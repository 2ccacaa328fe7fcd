import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestInDirection, type Direction } from "./nearestInDirection";
import type { Point } from "./pixelGrid";

const SPOTS = new Map([
  ["middle", { x: 100, y: 100 }],
  ["right", { x: 150, y: 104 }],
  ["far-right", { x: 300, y: 100 }],
  ["left", { x: 60, y: 95 }],
  ["above", { x: 108, y: 40 }],
  ["below", { x: 90, y: 160 }],
]);
const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];

test.each([
  ["right", "right"],
  ["left", "left"],
  ["up", "above"],
  ["down", "below"],
] as const)("goes %s to what lies %s", (direction, expected) => {
  expect(nearestInDirection(SPOTS, "middle", direction)).toBe(expected);
});

test("prefers what lies ahead over what is nearer but aside", () => {
  const spots = new Map([
    ["from", { x: 0, y: 0 }],
    ["aside", { x: 10, y: 40 }],
    ["ahead", { x: 60, y: 0 }],
  ]);
  expect(nearestInDirection(spots, "from", "right")).toBe("ahead");
});

test("finds nothing beyond the last and nothing from an unknown start", () => {
  expect(nearestInDirection(SPOTS, "far-right", "right")).toBeNull();
  expect(nearestInDirection(SPOTS, "elsewhere", "left")).toBeNull();
});

test("what it finds lies in that direction", () => {
  const spotsArbitrary = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 500 }) }),
    { minLength: 1, maxLength: 83 },
  );
  fc.assert(
    fc.property(spotsArbitrary, fc.constantFrom(...DIRECTIONS), (points, direction) => {
      const spots = new Map(points.map((point, index) => [`p${index}`, point]));
      const found = nearestInDirection(spots, "p0", direction);
      return found === null ? !spotsAhead(spots, direction) : isAhead(spots, found, direction);
    }),
  );
});

function spotsAhead(spots: ReadonlyMap<string, Point>, direction: Direction): boolean {
  return [...spots.keys()].some((id) => isAhead(spots, id, direction));
}

function isAhead(spots: ReadonlyMap<string, Point>, id: string, direction: Direction): boolean {
  const from = spots.get("p0") ?? { x: 0, y: 0 };
  const to = spots.get(id) ?? from;
  return { left: to.x < from.x, right: to.x > from.x, up: to.y < from.y, down: to.y > from.y }[direction];
}
