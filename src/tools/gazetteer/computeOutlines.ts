import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoProject } from "d3-geo-projection";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { projectToDegrees } from "../plugins/baseMapGeometry";
import { nameKey } from "../../gazetteer/nameKey";
import { NO_COUNTRY, type OutlineData } from "../../gazetteer/gazetteerData";
import { NATURAL_EARTH_NAMES, NATURAL_EARTH_OPEN } from "./moreCountryNames";

type Named = { readonly name: string };
type Countries = Topology<{ countries: GeometryCollection<Named> }>;

const STEPS_PER_DEGREE = 25;
/** Square degrees: a bend that spans less is left out, some kilometres of a line. */
const SMALLEST_BEND = 0.003;

/**
 * Outlines of countries for checking whether a point lies where a list says, from Natural Earth: by code, simplified and
 * cut at ±180 degrees. They are drawn nowhere. Throws where a name is none of `countries`.
 */
export function computeOutlines(countries: Readonly<Record<string, readonly string[]>>): OutlineData {
  const codes = new Map(
    Object.entries(countries).flatMap(([code, names]) => names.map((n) => [nameKey(n), code])),
  );
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const sphere = JSON.parse(readFileSync(path, "utf8")) as Countries;
  const flat = geoProject(feature(sphere, sphere.objects.countries), projectToDegrees());
  const cut = topology({ countries: flat }) as unknown as Countries;
  const simple = simplify(presimplify(cut, planarTriangleArea), SMALLEST_BEND);
  const rings: Record<string, number[][]> = {};
  for (const { properties, geometry } of feature(simple, simple.objects.countries).features) {
    const { name } = properties;
    const code = NATURAL_EARTH_OPEN.has(name)
      ? NO_COUNTRY
      : (NATURAL_EARTH_NAMES[name] ?? codes.get(nameKey(name)));
    if (code === undefined) throw new Error(`expected the name of a country, found ${name}`);
    (rings[code] ??= []).push(...ringsOf(geometry).map(encodeRing));
  }
  const sorted = Object.entries(rings).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { stepsPerDegree: STEPS_PER_DEGREE, rings: Object.fromEntries(sorted) };
}

function ringsOf(geometry: GeoJSON.Geometry | null): readonly GeoJSON.Position[][] {
  if (geometry?.type === "Polygon") return geometry.coordinates;
  if (geometry?.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

function encodeRing(ring: readonly GeoJSON.Position[]): number[] {
  let [lastX, lastY] = [0, 0];
  return ring.flatMap(([longitude = 0, latitude = 0]) => {
    const [x, y] = [Math.round(longitude * STEPS_PER_DEGREE), Math.round(latitude * STEPS_PER_DEGREE)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}
