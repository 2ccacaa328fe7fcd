import type { LatLng } from "./encodedBaseMap";

/** South-west and north-east corner, in degrees. */
type Corners = [southWest: LatLng, northEast: LatLng];

/** Where the map ends: Mercator's own edge in the north, the coast of Antarctica in the south. */
export const WORLD: Corners = [
  [-72, -180],
  [84, 180],
];

/** The inhabited world without the empty ocean at its edge. */
const INHABITED: Corners = [
  [-44, -125],
  [66, 178],
];

/** What the map shows at first: the inhabited world, and wider where a place would be left out. */
export function worldViewOf(places: readonly { latitude: number; longitude: number }[]): Corners {
  return cornersOf(places, INHABITED);
}

/** The smallest view that holds all places; null for none. */
export function viewOf(places: readonly { latitude: number; longitude: number }[]): Corners | null {
  const [first] = places;
  if (!first) return null;
  const point: LatLng = [first.latitude, first.longitude];
  return cornersOf(places, [point, point]);
}

function cornersOf(places: readonly { latitude: number; longitude: number }[], start: Corners): Corners {
  return places.reduce<Corners>(
    ([[south, west], [north, east]], { latitude, longitude }) => [
      [Math.min(south, latitude), Math.min(west, longitude)],
      [Math.max(north, latitude), Math.max(east, longitude)],
    ],
    start,
  );
}
