import { expect, test } from "vitest";
import { toLatLng, toUnit, worldPxAt, zoomAt } from "./mercator";

test("the middle of the square is where equator and Greenwich meet", () => {
  expect(toUnit(0, 0)).toEqual({ x: 0.5, y: 0.5 });
});

test("north lies above and east to the right", () => {
  const brussels = toUnit(50.85, 4.35);
  expect(brussels.x).toBeCloseTo(0.512, 3);
  expect(brussels.y).toBeCloseTo(0.3354, 3);
});

test("degrees come back from the square", () => {
  const [latitude, longitude] = toLatLng(toUnit(-34.6, -58.4));
  expect(latitude).toBeCloseTo(-34.6, 9);
  expect(longitude).toBeCloseTo(-58.4, 9);
});

test("the poles lie on the edge of the square", () => {
  expect(toUnit(90, 0).y).toBeCloseTo(0, 9);
  expect(toUnit(-90, 0).y).toBeCloseTo(1, 9);
});

test("a step of zoom doubles the width of the world", () => {
  expect(worldPxAt(3)).toBe(2048);
  expect(zoomAt(4096)).toBe(4);
});
