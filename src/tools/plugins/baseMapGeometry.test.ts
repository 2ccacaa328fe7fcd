import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeBaseMap, type Land, type LatLng } from "../../map/land/encodedBaseMap";
import { COARSE, computeBaseMap, FINE } from "./baseMapGeometry";

const encoded = computeBaseMap(FINE);
const coarse = computeBaseMap(COARSE);
const maps = [decodeBaseMap(encoded), decodeBaseMap(coarse)];

test.each(maps)("no line runs right across the map", (...land) => {
  for (const ring of land.flat()) expect(longestStepDegrees(closed(ring))).toBeLessThanOrEqual(60);
});

test.each(maps)("Antarctica reaches the pole", (...land) => {
  expect(land.flat(2).some(([latitude]) => latitude === -90)).toBe(true);
});

test.each(maps)("every point lies on the globe", (...land) => {
  for (const [latitude, longitude] of land.flat(2)) {
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
  for (const land of maps) expect(isOnLand(land, latitude, longitude)).toBe(true);
});

test.each([
  ["the Atlantic", 40, -40],
  ["the North Sea", 56, 3],
  ["the Pacific", 0, -150],
  ["the sea along 66° north, between Iceland and Norway", 66.5, 0],
])("there is sea in %s", (_name, latitude, longitude) => {
  for (const land of maps) expect(isOnLand(land, latitude, longitude)).toBe(false);
});

test.each<[way: string, ...LatLng[]]>([
  ["from Kherson over Perekop to Simferopol", [46.65, 32.8], [46.2, 33.6], [46.0, 33.75], [45.2, 34.0]],
  ["from Damascus over the Golan to Nazareth", [33.5, 36.3], [33.0, 35.8], [32.75, 35.35]],
  ["from Jerusalem to Amman", [31.78, 35.2], [31.95, 35.9]],
  ["from the Cypriot north to Nicosia and Troodos", [35.26, 33.3], [35.15, 33.35], [34.95, 32.9]],
  ["from Hargeisa to Garowe", [9.5, 44.1], [8.5, 46], [8.4, 48.4]],
  ["from Marrakesh over the Sahara to Atar", [31.6, -8], [27.5, -8.8], [24, -12], [20.5, -13]],
  ["from Srinagar to Islamabad", [34.1, 74.8], [33.7, 73.1]],
  ["from Belgrade to Pristina", [44.7, 20.5], [42.7, 21.2]],
  ["from Brussels to Paris", [50.8, 4.3], [48.9, 2.4]],
])("no line is crossed by land: %s", (_way, ...stops) => {
  for (const land of maps) {
    for (const [latitude, longitude] of stops) expect(isOnLand(land, latitude, longitude)).toBe(true);
    const coasts = land.flat().flatMap((ring) => stepsOf(closed(ring)));
    for (const leg of stepsOf(stops)) expect(coasts.filter((coast) => doCross(leg, coast))).toEqual([]);
  }
});

test("the fine map weighs at most 55 kB compressed, the coarse one 17", () => {
  expect(brotliCompressSync(JSON.stringify(encoded)).length).toBeLessThanOrEqual(55_000);
  expect(brotliCompressSync(JSON.stringify(coarse)).length).toBeLessThanOrEqual(17_000);
});

function longestStepDegrees(line: readonly LatLng[]): number {
  return Math.max(
    ...line.map(([, longitude], index) => Math.abs(longitude - (line[index - 1] ?? line[0] ?? [0, 0])[1])),
  );
}

function isOnLand(land: Land, latitude: number, longitude: number): boolean {
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

type Step = readonly [from: LatLng, to: LatLng];

function closed(ring: readonly LatLng[]): LatLng[] {
  return [...ring, ...ring.slice(0, 1)];
}

function stepsOf(line: readonly LatLng[]): Step[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

function doCross([a, b]: Step, [c, d]: Step): boolean {
  return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

function sideOf([fromY, fromX]: LatLng, [toY, toX]: LatLng, [y, x]: LatLng): boolean {
  return (toX - fromX) * (y - fromY) > (toY - fromY) * (x - fromX);
}
