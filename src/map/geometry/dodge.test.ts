import fc from "fast-check";
import { expect, test } from "vitest";
import { dodge, waysPx, type Anchor } from "./dodge";
import type { Point, Size } from "./pixelGrid";

const BOX: Size = { width: 21, height: 15 };

const anchorsArbitrary = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: 600, noNaN: true }),
      y: fc.double({ min: 0, max: 400, noNaN: true }),
    }),
    {
      maxLength: 120,
    },
  )
  .map((places): Anchor[] => places.map((place, index) => ({ id: `post-${index}`, ...place })));

test("no two boxes overlap, however the places lie", () => {
  fc.assert(fc.property(anchorsArbitrary, (anchors) => overlaps(dodge(anchors, BOX), BOX).length === 0));
});

test("no two boxes overlap where half of the places are one", () => {
  fc.assert(
    fc.property(anchorsArbitrary, (anchors) => {
      const crowded = anchors.map((anchor, index) => (index % 2 ? anchor : { ...anchor, x: 300, y: 200 }));
      return overlaps(dodge(crowded, BOX), BOX).length === 0;
    }),
    { numRuns: 40 },
  );
});

test("the order of the places does not matter", () => {
  fc.assert(
    fc.property(anchorsArbitrary, (anchors) => {
      expect(entriesById(dodge([...anchors].reverse(), BOX))).toEqual(entriesById(dodge(anchors, BOX)));
    }),
    { numRuns: 40 },
  );
});

test("a box without neighbours stays at its place, in whole pixels", () => {
  const spots = dodge([anchor("alone", 100.4, 50.6), anchor("far", 300, 50), anchor("near", 305, 52)], BOX);
  expect(spots.get("alone")).toEqual({ x: 100, y: 51 });
});

test("two posts in one place stand side by side, both within a box of it", () => {
  const anchors = [anchor("new-york", 40, 40), anchor("new-york-un", 40, 40)];
  const spots = dodge(anchors, BOX);
  expect(overlaps(spots, BOX)).toEqual([]);
  expect(waysPx(anchors, spots).at(-1)).toBeLessThanOrEqual(BOX.width);
});

test("a crowd of thirty gives way by no more than the room it needs", () => {
  const anchors = Array.from({ length: 30 }, (_, index) =>
    anchor(`p${index}`, 200 + (index % 6) * 12, 200 + index * 3),
  );
  expect(waysPx(anchors, dodge(anchors, BOX)).at(-1)).toBeLessThan(60);
});

test("no places give no spots and no ways", () => {
  expect(dodge([], BOX).size).toBe(0);
  expect(waysPx([], new Map())).toEqual([]);
});

function anchor(id: string, x: number, y: number): Anchor {
  return { id, x, y };
}

function overlaps(spots: ReadonlyMap<string, Point>, { width, height }: Size): string[] {
  const entries = [...spots];
  return entries.flatMap(([id, spot], index) =>
    entries
      .slice(index + 1)
      .filter(([, other]) => Math.abs(spot.x - other.x) < width && Math.abs(spot.y - other.y) < height)
      .map(([otherId]) => `${id} and ${otherId}`),
  );
}

function entriesById(spots: ReadonlyMap<string, Point>): [string, Point][] {
  return [...spots].sort(([one], [other]) => (one < other ? -1 : 1));
}

test.each([NaN, Infinity, -Infinity])("a place at %d is refused by name", (x) => {
  expect(() => dodge([anchor("here", 1, 1), anchor("nowhere", x, 1)], BOX)).toThrow("nowhere");
});

test("a crowd beyond all room is left overlapping instead of being searched for ever", () => {
  const crowd = Array.from({ length: 2000 }, (_, index) => anchor(`post-${index}`, 5, 5));
  const spots = dodge(crowd, { width: 400, height: 400 });
  expect(spots.size).toBe(2000);
  expect([...spots.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
});
