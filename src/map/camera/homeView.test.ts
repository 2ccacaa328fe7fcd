import fc from "fast-check";
import { expect, test } from "vitest";
import { besideInset, homeViewOf, isInBox, isSameView, type HomeView } from "./homeView";
import { toUnit } from "../geometry/mercator";
import type { Point, Size } from "../geometry/pixelGrid";

const WIDE: Size = { width: 1220, height: 615 };
const HIGH: Size = { width: 680, height: 615 };
const PHONE: Size = { width: 328, height: 400 };
const TOKYO = toUnit(35.69, 139.75);
const LIMA = toUnit(-12.05, -77.05);
const HONOLULU = toUnit(21.3, -157.85);
const EUROPEANS = Array.from({ length: 9 }, (_, index) => toUnit(42 + index, 2 + 2 * index));

test("posts all over the world have the same view, whichever they are", () => {
  expect(homeViewOf(WIDE, [toUnit(64, -120), toUnit(-40, 150)])).toEqual(homeViewOf(WIDE, []));
});

test("the world stays where it is when posts at its edge are no longer chosen", () => {
  const all = [...EUROPEANS, TOKYO, LIMA, toUnit(-41, 175)];
  expect(isSameView(homeViewOf(HIGH, all.slice(0, -1), all), homeViewOf(HIGH, all, all))).toBe(true);
  expect(isSameView(homeViewOf(HIGH, all.slice(0, -1)), homeViewOf(HIGH, all))).toBe(false);
});

test("Europe keeps its inset while fewer of its posts are chosen", () => {
  const all = [...EUROPEANS, TOKYO, LIMA];
  const [crowded, sparse] = [homeViewOf(HIGH, all), homeViewOf(HIGH, all.slice(5), all)];
  expect(crowded.inset).not.toBeNull();
  expect(isSameView(crowded, sparse)).toBe(true);
});

test("a post north of Europe has room for a cluster above the frame that the inset shows larger", () => {
  const reykjavik = toUnit(64.15, -21.9);
  const { picture, inset } = homeViewOf(HIGH, [...EUROPEANS, TOKYO, LIMA, reykjavik]);
  expect((inset?.lens.top ?? 0) * picture.worldPx - picture.top).toBeGreaterThan(43);
});

test("two views are the same only with the same inset", () => {
  const all = [...EUROPEANS, TOKYO, LIMA];
  const [crowded, sparse] = [homeViewOf(HIGH, all), homeViewOf(HIGH, all.slice(5))];
  expect(sparse.inset).toBeNull();
  expect(isSameView(crowded, sparse)).toBe(false);
});

test("a nearer view is taken for a region, not for a little gain", () => {
  const all = [...EUROPEANS, TOKYO, LIMA, toUnit(-34, 151), toUnit(40, -120)];
  const { picture } = homeViewOf(HIGH, all);
  const bangkok = toUnit(13.75, 100.5);
  expect(homeViewOf(HIGH, [...EUROPEANS, LIMA, bangkok], [...all, bangkok]).picture).toEqual(picture);
  expect(homeViewOf(HIGH, EUROPEANS, all).picture.worldPx).toBeGreaterThan(2 * picture.worldPx);
});

test("the world view is widened for a post that it would leave out", () => {
  expect(homeViewOf(WIDE, [TOKYO, HONOLULU]).picture.worldPx).toBeLessThan(
    homeViewOf(WIDE, []).picture.worldPx,
  );
});

test("posts of one region are shown larger than the world", () => {
  const { picture, inset } = homeViewOf(HIGH, EUROPEANS);
  expect(picture.worldPx).toBeGreaterThan(3 * homeViewOf(HIGH, []).picture.worldPx);
  expect(inset).toBeNull();
});

test("a single post is shown with its region: the box spans at least 20 degrees", () => {
  const { picture } = homeViewOf(HIGH, [LIMA]);
  expect((HIGH.width / picture.worldPx) * 360).toBeGreaterThan(20);
});

test.each([
  ["a high box", HIGH],
  ["a phone", PHONE],
  ["a wide box", WIDE],
])("in %s a crowd in Europe stands in an inset, clear of the world", (_name, size) => {
  const { picture, inset } = homeViewOf(size, [...EUROPEANS, TOKYO, LIMA]);
  if (!inset) throw new Error("there is no inset");
  expect(inset.picture.worldPx).toBeGreaterThan(1.8 * picture.worldPx);
  expect(EUROPEANS.every((place) => isInBox(place, inset.lens))).toBe(true);
  expect(isInBox(LIMA, inset.lens)).toBe(false);
  for (const place of EUROPEANS) {
    const pixel = { x: place.x * inset.picture.worldPx, y: place.y * inset.picture.worldPx };
    const inBox = { x: pixel.x - inset.picture.left, y: pixel.y - inset.picture.top };
    expect(isInBox(inBox, inset.box)).toBe(true);
  }
  for (const place of [TOKYO, LIMA]) {
    const pixel = { x: place.x * picture.worldPx - picture.left, y: place.y * picture.worldPx - picture.top };
    expect(isInBox(pixel, besideInset(boxOf(size), inset.box))).toBe(true);
  }
});

test.each([
  ["few posts in Europe", HIGH, [...EUROPEANS.slice(0, 3), TOKYO, LIMA]],
  ["few posts in Europe and a wide box", WIDE, [...EUROPEANS.slice(0, 3), TOKYO, LIMA]],
])("there is no inset for %s", (_name, size, places) => {
  expect(homeViewOf(size, places).inset).toBeNull();
});

test("every post that is not in the inset lies in the box, clear of the inset", () => {
  const placeArbitrary = fc
    .tuple(fc.integer({ min: -54, max: 78 }), fc.integer({ min: -179, max: 179 }))
    .map(([latitude, longitude]) => toUnit(latitude, longitude));
  const sizeArbitrary = fc.record({
    width: fc.integer({ min: 280, max: 1500 }),
    height: fc.integer({ min: 280, max: 900 }),
  });
  fc.assert(
    fc.property(sizeArbitrary, fc.array(placeArbitrary, { maxLength: 40 }), (size, places) =>
      places.every((place) => isShownOnce(homeViewOf(size, [...EUROPEANS, ...places]), place, size)),
    ),
  );
});

function isShownOnce({ picture, inset }: HomeView, { x, y }: Point, size: Size): boolean {
  if (inset && isInBox({ x, y }, inset.lens)) return true;
  const pixel = { x: x * picture.worldPx - picture.left, y: y * picture.worldPx - picture.top };
  const { left, top, right, bottom } = besideInset(boxOf(size), inset?.box);
  return isInBox(pixel, { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 });
}

function boxOf({ width, height }: Size) {
  return { left: 0, top: 0, right: width, bottom: height };
}
