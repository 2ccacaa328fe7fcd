import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { EncodedBaseMap } from "../../map/land/encodedBaseMap";

type Land = Topology<{ land: GeometryCollection }>;

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
 * Makes a base map from world-atlas: coasts alone, cut at ±180 degrees and simplified. Where countries meet, nothing
 * is drawn: every such line takes a side somewhere, and nothing on the map needs it.
 */
export function computeBaseMap(detail: Detail): EncodedBaseMap {
  const { stepsPerDegree, smallestBend, smallestIsland } = detail;
  const flat = cutAtAntimeridian(readWorldAtlas());
  const weighed = presimplify(flat, weighBend);
  const simple = simplify(weighed, smallestBend);
  const shown = filter(simple, filterWeight(simple, smallestIsland)) as Land;
  const { features } = feature(shown, shown.objects.land);

  return {
    stepsPerDegree,
    land: features
      .flatMap(({ geometry }) => polygonsOf(geometry))
      .map((rings) =>
        rings.map((ring) => encodeRing(ring, stepsPerDegree)).filter((ring) => ring.length >= 6),
      )
      .filter((rings) => rings.length > 0),
  };
}

function readWorldAtlas(): Land {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
  return JSON.parse(readFileSync(path, "utf8")) as Land;
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
function cutAtAntimeridian(sphere: Land): Land {
  const land = geoProject(feature(sphere, sphere.objects.land), projectToDegrees());
  return topology({ land }) as unknown as Land;
}

/**
 * The poles are drawn largest and looked at least: bends count less the nearer to one they are. The corners that the
 * cut made at the South Pole stay, or Antarctica would end in a straight line north of it.
 */
function weighBend(triangle: Parameters<typeof planarTriangleArea>[0]): number {
  const latitude = triangle[1]?.[1] ?? 0;
  if (latitude < -89.9) return Number.POSITIVE_INFINITY;
  return planarTriangleArea(triangle) * Math.cos((latitude * Math.PI) / 180) ** 2;
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new TypeError(`land is a ${geometry.type}`);
}

function encodeRing(ring: readonly GeoJSON.Position[], stepsPerDegree: number): number[] {
  return encodeLine(ring.slice(0, -1), stepsPerDegree);
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
