import { expect, test } from "vitest";
import { viewOf, worldViewOf } from "./worldView";

const TOKYO = { latitude: 35.69, longitude: 139.75 };
const LIMA = { latitude: -12.05, longitude: -77.05 };
const HONOLULU = { latitude: 21.3, longitude: -157.85 };

test("the world view is the same for all places that lie within it", () => {
  expect(worldViewOf([TOKYO, LIMA])).toEqual(worldViewOf([]));
});

test("the world view is widened for a place that it would leave out", () => {
  const [[, west]] = worldViewOf([TOKYO, HONOLULU]);
  expect(west).toBe(HONOLULU.longitude);
});

test("the view of two places has them in its corners", () => {
  expect(viewOf([TOKYO, LIMA])).toEqual([
    [LIMA.latitude, LIMA.longitude],
    [TOKYO.latitude, TOKYO.longitude],
  ]);
});

test("no places have no view", () => {
  expect(viewOf([])).toBeNull();
});
