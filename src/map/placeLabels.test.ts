import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels, type Box, type LabelWish } from "./placeLabels";

const LINE_PX = 15;
const PENNANT = { width: 21, height: 15 };
const EVERYWHERE: Box = { left: -10_000, top: -10_000, right: 10_000, bottom: 10_000 };

test("a lone pennant has its name to the right, on its own height", () => {
  const [label] = placeLabels([wish("lima", 100, 100)], LINE_PX, EVERYWHERE);
  expect(label?.y).toBe(100);
  expect(label?.x).toBeGreaterThan(100 + PENNANT.width / 2);
});

test("a name goes to the left where a pennant stands on the right", () => {
  const labels = placeLabels([wish("a", 100, 100, { rank: 1 }), wish("b", 130, 100)], LINE_PX, EVERYWHERE);
  expect(labels.find(({ id }) => id === "a")?.x).toBeLessThan(100);
});

test("a name goes to the left where the edge would cut it off on the right", () => {
  const [label] = placeLabels([wish("tokyo", 100, 100)], LINE_PX, {
    left: 0,
    top: 0,
    right: 130,
    bottom: 200,
  });
  expect(label?.x).toBeLessThan(100);
});

test("a pennant out of sight has no name that would reach into the picture", () => {
  expect(placeLabels([wish("a", -5, 100)], LINE_PX, { left: 0, top: 0, right: 200, bottom: 200 })).toEqual(
    [],
  );
});

test("a name without room is left out, and shown all the same when it is needed", () => {
  const crowd = [-24, 0, 24].flatMap((dx) =>
    [-16, 0, 16].map((dy) => wish(`${dx} ${dy}`, 100 + dx, 100 + dy)),
  );
  const namesOf = (wishes: LabelWish[]) => placeLabels(wishes, LINE_PX, EVERYWHERE).map(({ id }) => id);
  expect(namesOf(crowd)).not.toContain("0 0");
  expect(namesOf(crowd.map((one) => ({ ...one, isNeeded: one.id === "0 0" })))).toContain("0 0");
});

test("of two names for one gap the higher rank wins", () => {
  const walls = [
    wish("w1", 100, 84),
    wish("w2", 100, 116),
    wish("w3", 76, 100),
    wish("w4", 224, 84),
    wish("w5", 224, 116),
    wish("w6", 248, 100),
  ];
  const rivals = [
    wish("a", 100, 100, { textWidthPx: 80 }),
    wish("z", 224, 100, { textWidthPx: 80, rank: 3 }),
  ];
  const placed = placeLabels([...walls, ...rivals], LINE_PX, EVERYWHERE).map(({ id }) => id);
  expect(placed).toContain("z");
  expect(placed).not.toContain("a");
});

test("names that are not needed cover neither a pennant nor each other", () => {
  const wishesArbitrary = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 500 }),
        width: fc.integer({ min: 20, max: 110 }),
      }),
      { maxLength: 90 },
    )
    .map((places) => places.map(({ x, y, width }, index) => wish(`p${index}`, x, y, { textWidthPx: width })));
  fc.assert(
    fc.property(wishesArbitrary, (wishes) => {
      const boxes = placeLabels(wishes, LINE_PX, EVERYWHERE).map(({ id, x, y }) => {
        const textWidthPx = wishes.find((one) => one.id === id)?.textWidthPx ?? 0;
        return { id, left: x, right: x + textWidthPx, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
      });
      const pennants = wishes.map(({ id, centre }) => ({
        id,
        left: centre.x - PENNANT.width / 2,
        right: centre.x + PENNANT.width / 2,
        top: centre.y - PENNANT.height / 2,
        bottom: centre.y + PENNANT.height / 2,
      }));
      return boxes.every((box) =>
        [...boxes, ...pennants].every((other) => other.id === box.id || !overlap(box, other)),
      );
    }),
    { numRuns: 60 },
  );
});

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return { id, centre: { x, y }, textWidthPx: 60, pennant: PENNANT, isNeeded: false, rank: 0, ...more };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
