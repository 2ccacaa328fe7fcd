import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mergeArcs, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { EncodedBaseMap } from "../map/encodedBaseMap";

type Countries = Topology<{ countries: GeometryCollection }>;

/** How much of the source a base map keeps. */
interface Detail {
  readonly stepsPerDegree: number;
  /** Square degrees at the equator: a bend that spans less is left out. */
  readonly smallestBend: number;
  /** Square degrees: an island that covers less is left out. */
  readonly smallestIsland: number;
}

/** For the world in one box: half a pixel where the world is 2,000 pixels wide. */
export const COARSE: Detail = { stepsPerDegree: 12, smallestBend: 0.01, smallestIsland: 0.08 };
/** Fine enough for half a pixel at zoom 5. */
export const FINE: Detail = { stepsPerDegree: 50, smallestBend: 0.0011, smallestIsland: 0.015 };

/**
 * Makes a base map from world-atlas: cut at ±180 degrees, simplified, land without inner lines and the
 * boundaries between countries apart. Shared boundaries stay shared, so no gap opens between countries.
 */
export function computeBaseMap(detail: Detail): EncodedBaseMap {
  const { stepsPerDegree, smallestBend, smallestIsland } = detail;
  const flat = cutAtAntimeridian(readWorldAtlas());
  const weighed = presimplify(flat, weighBend);
  const simple = simplify(weighed, smallestBend);
  const shown = filter(simple, filterWeight(simple, smallestIsland)) as Countries;

  const { countries } = shown.objects;
  // An absent geometry is what the clipping or the filter left of a country.
  const areas = countries.geometries.filter((geometry) => "arcs" in geometry);
  const land = feature(shown, mergeArcs(shown, areas as Parameters<typeof mergeArcs>[1]));
  const borders = mesh(shown, countries, (one, other) => one !== other);

  return {
    stepsPerDegree,
    land: polygonsOf(land.geometry)
      .map((rings) =>
        rings.map((ring) => encodeRing(ring, stepsPerDegree)).filter((ring) => ring.length >= 6),
      )
      .filter((rings) => rings.length > 0),
    borders: borders.coordinates
      .map((line) => encodeLine(line, stepsPerDegree))
      .filter((line) => line.length >= 4),
  };
}

function readWorldAtlas(): Countries {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(path, "utf8")) as Countries;
}

/** A projection whose result are degrees again, cut at ±180. */
export function projectToDegrees() {
  return geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .reflectY(true)
    .precision(0);
}

/** The source is joined for a sphere; on a flat map Russia and Fiji would draw lines right across. */
function cutAtAntimeridian(sphere: Countries): Countries {
  const countries = geoProject(feature(sphere, sphere.objects.countries), projectToDegrees());
  return topology({ countries }) as unknown as Countries;
}

/** The poles are drawn largest and looked at least: bends count less the nearer to one they are. */
function weighBend(triangle: Parameters<typeof planarTriangleArea>[0]): number {
  const latitude = triangle[1]?.[1] ?? 0;
  return planarTriangleArea(triangle) * Math.cos((latitude * Math.PI) / 180) ** 2;
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new TypeError(`land is a ${geometry.type}`);
}

function encodeRing(ring: readonly GeoJSON.Position[], stepsPerDegree: number): number[] {
  return encodeLine(ring.slice(0, -1).flatMap(withMiddleOfLongStep), stepsPerDegree);
}

/** Only the edge along the South Pole is as long as the map is wide; simplifying took its middle away. */
function withMiddleOfLongStep(
  point: GeoJSON.Position,
  index: number,
  ring: readonly GeoJSON.Position[],
): GeoJSON.Position[] {
  const [x = 0, y = 0] = point;
  const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? point;
  return Math.abs(nextX - x) > 180 ? [point, [(x + nextX) / 2, (y + nextY) / 2]] : [point];
}

function encodeLine(line: readonly GeoJSON.Position[], stepsPerDegree: number): number[] {
  const steps: number[] = [];
  let lastX = 0;
  let lastY = 0;
  for (const [longitude = 0, latitude = 0] of line) {
    const x = Math.round(longitude * stepsPerDegree);
    const y = Math.round(latitude * stepsPerDegree);
    if (steps.length > 0 && x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    lastX = x;
    lastY = y;
  }
  return steps;
}
