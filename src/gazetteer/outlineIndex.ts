import type { Point } from "../domain/posts/post";
import { NO_COUNTRY, type OutlineData } from "./gazetteerData";
import { isDecided } from "./territories";

/** Outlines are drawn coarsely, and so is where a coast ends. */
const TOLERANCE_KM = 15;
const KM_PER_DEGREE = 111.2;

/** Where a point lies, by the outlines of Natural Earth, cut to some kilometres. */
export interface OutlineIndex {
  /** The country in whose outline a point lies; undefined at sea and where nothing is known. */
  countryAt(point: Point): string | undefined;
  /**
   * Whether a point can lie in a country: `no` where it lies clearly elsewhere, `unknown` where the country has no outline
   * or the line between the two is disputed.
   */
  canLieIn(point: Point, country: string): "yes" | "no" | "unknown";
}

interface Ring {
  /** Longitudes and latitudes in turn, in degrees; the last corner is the first again. */
  readonly corners: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Makes the index; done once for a file. */
export function createOutlineIndex(data: OutlineData): OutlineIndex {
  const outlines = new Map(
    Object.entries(data.rings).map(([country, rings]) => [
      country,
      rings.map((ring) => decodeRing(ring, data.stepsPerDegree)),
    ]),
  );
  const countryAt = (point: Point): string | undefined => {
    const found = [...outlines].find(([, rings]) => isWithin(rings, point))?.[0];
    return found === NO_COUNTRY ? undefined : found;
  };
  return {
    countryAt,
    canLieIn(point, country) {
      const rings = outlines.get(country);
      if (!rings) return "unknown";
      if (isWithin(rings, point) || isNear(rings, point)) return "yes";
      const touched = [...outlines].find(
        ([other, parts]) =>
          (other === NO_COUNTRY || !isDecided(country, other)) &&
          (isWithin(parts, point) || isNear(parts, point)),
      );
      return touched ? "unknown" : "no";
    },
  };
}

function decodeRing(steps: readonly number[], stepsPerDegree: number): Ring {
  const corners = new Float64Array(steps.length);
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    const [longitude, latitude] = [x / stepsPerDegree, y / stepsPerDegree];
    corners[at] = longitude;
    corners[at + 1] = latitude;
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { corners, west, east, south, north };
}

/** Even-odd over all rings, so that holes are outside. */
function isWithin(rings: readonly Ring[], { latitude, longitude }: Point): boolean {
  let inside = false;
  for (const { corners, west, east, south, north } of rings) {
    if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
    for (let at = 2; at < corners.length; at += 2) {
      const x1 = corners[at - 2] ?? 0;
      const y1 = corners[at - 1] ?? 0;
      const x2 = corners[at] ?? 0;
      const y2 = corners[at + 1] ?? 0;
      if (y1 > latitude === y2 > latitude) continue;
      if (longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

function isNear(rings: readonly Ring[], { latitude, longitude }: Point): boolean {
  const widthOfDegree = Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  const reach = TOLERANCE_KM / KM_PER_DEGREE;
  const sideways = reach / widthOfDegree;
  for (const { corners, west, east, south, north } of rings) {
    if (longitude < west - sideways || longitude > east + sideways) continue;
    if (latitude < south - reach || latitude > north + reach) continue;
    for (let at = 2; at < corners.length; at += 2) {
      const x1 = corners[at - 2] ?? 0;
      const y1 = corners[at - 1] ?? 0;
      const x2 = corners[at] ?? 0;
      const y2 = corners[at + 1] ?? 0;
      const degrees = distanceToLine(
        (x1 - longitude) * widthOfDegree,
        y1 - latitude,
        (x2 - longitude) * widthOfDegree,
        y2 - latitude,
      );
      if (degrees <= reach) return true;
    }
  }
  return false;
}

/** From the origin to a line between two points, in a plane. */
function distanceToLine(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
