import fc from "fast-check";
import { expect, test } from "vitest";
import {
  boxAround,
  meet,
  placeLabels,
  placeNeededLabel,
  type Box,
  type LabelRequest,
  type Line,
} from "./placeLabels";

const LINE_PX = 15;
const PENNANT = { width: 21, height: 15 };
const EVERYWHERE: Box = { left: -10_000, top: -10_000, right: 10_000, bottom: 10_000 };

test("a lone pennant has its name to the right, on its own height", () => {
  const [label] = placeLabels([request("lima", 100, 100)], LINE_PX, EVERYWHERE);
  expect(label?.y).toBe(100);
  expect(label?.x).toBeGreaterThan(100 + PENNANT.width / 2);
});

test("a name goes to the left where a pennant stands on the right", () => {
  const labels = placeLabels(
    [request("a", 100, 100, { rank: 1 }), request("b", 130, 100)],
    LINE_PX,
    EVERYWHERE,
  );
  expect(labels.find(({ id }) => id === "a")?.x).toBeLessThan(100);
});

test("a name goes to the left where the edge would cut it off on the right", () => {
  const [label] = placeLabels([request("tokyo", 100, 100)], LINE_PX, {
    left: 0,
    top: 0,
    right: 130,
    bottom: 200,
  });
  expect(label?.x).toBeLessThan(100);
});

test("a pennant out of sight has no name that would reach into the picture", () => {
  expect(placeLabels([request("a", -5, 100)], LINE_PX, { left: 0, top: 0, right: 200, bottom: 200 })).toEqual(
    [],
  );
});

const CROWD = [-24, 0, 24].flatMap((dx) =>
  [-16, 0, 16].map((dy) => request(`${dx} ${dy}`, 100 + dx, 100 + dy)),
);

test("a name without room beside its pennant stands apart, with a line to it", () => {
  const walls = [
    request("w1", 128, 100),
    request("w2", 72, 100),
    request("w3", 100, 122),
    request("w4", 100, 78),
  ];
  const labels = placeLabels([...walls, request("z", 100, 100)], LINE_PX, EVERYWHERE);
  expect(labels.find(({ id }) => id === "z")?.leader?.from).toEqual({ x: 100, y: 100 });
});

test("a name in the midst of a crowd that no line leads out of is left out", () => {
  expect(placeLabels(CROWD, LINE_PX, EVERYWHERE).map(({ id }) => id)).not.toContain("0 0");
});

test("the longer form of a name is taken where all names leave room for it", () => {
  const long = { longWidthPx: 120 };
  const [lone] = placeLabels([request("lima", 100, 100, long)], LINE_PX, EVERYWHERE);
  expect(lone).toMatchObject({ isLong: true, x: 114.5 });
  const beside = placeLabels(
    [request("a", 100, 100, long), request("b", 260, 100, { textWidthPx: 30 })],
    LINE_PX,
    { left: 0, top: 93, right: 320, bottom: 107 },
  );
  expect(beside.find(({ id }) => id === "a")?.isLong).toBeUndefined();
});

test("a needed name is shown in the midst of a crowd too, where it covers least", () => {
  const others = CROWD.filter(({ id }) => id !== "0 0").map(({ centre, pennant }) =>
    boxAround(centre, pennant),
  );
  const middle = request("0 0", 100, 100);
  expect(placeNeededLabel(middle, others, LINE_PX, EVERYWHERE).id).toBe("0 0");
  const isFreeOnlyOnTheLeft = others.filter(({ left }) => left > 90);
  expect(placeNeededLabel(middle, isFreeOnlyOnTheLeft, LINE_PX, EVERYWHERE).x).toBeLessThan(100);
});

test("a needed name is not cut off by the edge where it has another place", () => {
  const visible: Box = { left: 0, top: 0, right: 130, bottom: 200 };
  expect(placeNeededLabel(request("tokyo", 100, 100), [], LINE_PX, visible).box.right).toBeLessThanOrEqual(
    130,
  );
});

test("no name lies over a box that is to be kept free", () => {
  const kept: Box = { left: 112, top: 90, right: 200, bottom: 110 };
  const [label] = placeLabels([request("a", 100, 100)], LINE_PX, EVERYWHERE, [kept]);
  expect(label && meet(label.box, kept)).toBe(false);
});

test("of two names for one gap the higher rank wins", () => {
  const walls = [
    request("w1", 100, 84),
    request("w2", 100, 116),
    request("w3", 76, 100),
    request("w4", 224, 84),
    request("w5", 224, 116),
    request("w6", 248, 100),
  ];
  const rivals = [
    request("a", 100, 100, { textWidthPx: 80 }),
    request("z", 224, 100, { textWidthPx: 80, rank: 3 }),
  ];
  const narrow: Box = { left: 66, top: 76, right: 258, bottom: 124 };
  const placed = placeLabels([...walls, ...rivals], LINE_PX, narrow).map(({ id }) => id);
  expect(placed).toContain("z");
  expect(placed).not.toContain("a");
});

test("names cover neither a pennant nor each other", () => {
  const requestsArbitrary = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 800 }),
        y: fc.integer({ min: 0, max: 500 }),
        width: fc.integer({ min: 20, max: 110 }),
      }),
      { maxLength: 90 },
    )
    .map((places) =>
      places.map(({ x, y, width }, index) => request(`p${index}`, x, y, { textWidthPx: width })),
    );
  fc.assert(
    fc.property(requestsArbitrary, (requests) => {
      const labels = placeLabels(requests, LINE_PX, EVERYWHERE);
      const boxes = labels.map(({ id, x, y }) => {
        const textWidthPx = requests.find((one) => one.id === id)?.textWidthPx ?? 0;
        return { id, left: x, right: x + textWidthPx, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
      });
      const pennants = requests.map(({ id, centre }) => ({
        id,
        left: centre.x - PENNANT.width / 2,
        right: centre.x + PENNANT.width / 2,
        top: centre.y - PENNANT.height / 2,
        bottom: centre.y + PENNANT.height / 2,
      }));
      const clear = [...boxes, ...pennants];
      const isNameClear = boxes.every((box) =>
        clear.every((other) => other.id === box.id || !meet(box, other)),
      );
      const isLineClear = labels.every(({ id, leader }) =>
        clear.every((other) => !leader || other.id === id || !pointsOf(leader).some(isWithin(other))),
      );
      return isNameClear && isLineClear;
    }),
    { numRuns: 60 },
  );
});

function pointsOf({ from, to }: Line) {
  return Array.from({ length: 101 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 100,
    y: from.y + ((to.y - from.y) * step) / 100,
  }));
}

function isWithin({ left, top, right, bottom }: Box) {
  return ({ x, y }: { readonly x: number; readonly y: number }) =>
    x > left && x < right && y > top && y < bottom;
}

function request(id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest {
  return { id, centre: { x, y }, textWidthPx: 60, pennant: PENNANT, rank: 0, ...more };
}
