import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeBaseMap, type BaseMap, type LatLng } from "../map/encodedBaseMap";
import { COARSE, computeBaseMap, FINE } from "./baseMapGeometry";

const encoded = computeBaseMap(FINE);
const coarse = computeBaseMap(COARSE);
const maps = [decodeBaseMap(encoded), decodeBaseMap(coarse)];

test.each(maps)("no line runs right across the map", ({ land, borders }) => {
  const closedRings = land.flat().map((ring) => [...ring, ...ring.slice(0, 1)]);
  for (const line of [...closedRings, ...borders]) expect(longestStepDegrees(line)).toBeLessThanOrEqual(180);
  const long = [...closedRings, ...borders].filter((line) => longestStepDegrees(line) > 60);
  // The one long edge is that of Antarctica along the pole.
  expect(long.length).toBe(1);
  expect(long.every((line) => line.some(([latitude]) => latitude === -90))).toBe(true);
});

test.each(maps)("every point lies on the globe", ({ land, borders }) => {
  for (const [latitude, longitude] of [...land.flat(), ...borders].flat()) {
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
  }
});

test.each([
  ["Brussels", 50.85, 4.35],
  ["Anadyr in Chukotka, west of the cut", 66.5, 178],
  ["Chukotka east of the cut", 65.5, -173.5],
  ["Moscow", 55.75, 37.6],
  ["Fiji", -17.8, 178],
  ["the Antarctic plateau", -80, 100],
  ["Singapore’s neighbour Johor", 1.9, 103.4],
])("there is land at %s", (_name, latitude, longitude) => {
  for (const { land } of maps) expect(isOnLand(land, latitude, longitude)).toBe(true);
});

test.each([
  ["the Atlantic", 40, -40],
  ["the North Sea", 56, 3],
  ["the Pacific", 0, -150],
  ["the sea along 66° north, between Iceland and Norway", 66.5, 0],
])("there is sea in %s", (_name, latitude, longitude) => {
  for (const { land } of maps) expect(isOnLand(land, latitude, longitude)).toBe(false);
});

test.each(maps)("the Belgian boundary is among the borders and the Belgian coast is not", ({ borders }) => {
  expect(hasBorderNear(borders, 50.2, 4.2)).toBe(true);
  expect(hasBorderNear(borders, 51.25, 2.95)).toBe(false);
});

test("the fine map weighs at most 75 kB compressed, the coarse one 25", () => {
  expect(brotliCompressSync(JSON.stringify(encoded)).length).toBeLessThanOrEqual(75_000);
  expect(brotliCompressSync(JSON.stringify(coarse)).length).toBeLessThanOrEqual(25_000);
});

function longestStepDegrees(line: readonly LatLng[]): number {
  return Math.max(
    ...line.map(([, longitude], index) => Math.abs(longitude - (line[index - 1] ?? line[0] ?? [0, 0])[1])),
  );
}

function isOnLand(land: BaseMap["land"], latitude: number, longitude: number): boolean {
  return land.some(
    (polygon) => polygon.filter((ring) => isInside(ring, latitude, longitude)).length % 2 === 1,
  );
}

function isInside(ring: readonly LatLng[], latitude: number, longitude: number): boolean {
  let isIn = false;
  ring.forEach(([y, x], index) => {
    const [beforeY, beforeX] = ring.at(index - 1) ?? [y, x];
    const isCrossed = y > latitude !== beforeY > latitude;
    if (isCrossed && longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x) isIn = !isIn;
  });
  return isIn;
}

function hasBorderNear(borders: BaseMap["borders"], latitude: number, longitude: number): boolean {
  return borders.flat().some(([y, x]) => Math.hypot(y - latitude, x - longitude) < 0.2);
}
