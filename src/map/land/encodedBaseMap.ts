/**
 * The base map as it travels: whole numbers in steps of `1 / stepsPerDegree`, each line as
 * `[x0, y0, dx1, dy1, …]`, longitude before latitude. A ring does not repeat its first point.
 */
export interface EncodedBaseMap {
  readonly stepsPerDegree: number;
  /** Polygons of rings, the outer one first. */
  readonly land: readonly (readonly (readonly number[])[])[];
}

/** Degrees, latitude before longitude. */
export type LatLng = [latitude: number, longitude: number];

/** Polygons of rings in degrees, latitude before longitude, as Leaflet takes them. */
export type Land = LatLng[][][];

/**
 * Turns steps back into degrees.
 *
 * @throws {TypeError} when the value is not an encoded base map.
 */
export function decodeBaseMap(value: unknown): Land {
  if (!isEncodedBaseMap(value)) throw new TypeError("not a base map");
  return value.land.map((rings) => rings.map((ring) => decodeLine(ring, value.stepsPerDegree)));
}

function decodeLine(line: readonly number[], stepsPerDegree: number): LatLng[] {
  const latLngs: LatLng[] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < line.length; index += 2) {
    x += line[index] ?? 0;
    y += line[index + 1] ?? 0;
    latLngs.push([y / stepsPerDegree, x / stepsPerDegree]);
  }
  return latLngs;
}

function isEncodedBaseMap(value: unknown): value is EncodedBaseMap {
  if (typeof value !== "object" || value === null) return false;
  const { stepsPerDegree, land } = value as Partial<Record<keyof EncodedBaseMap, unknown>>;
  return typeof stepsPerDegree === "number" && stepsPerDegree > 0 && Array.isArray(land);
}
