import type { Point } from "../domain/posts/post";

const EARTH_RADIUS_KM = 6371;
/** A point that is farther than this from the city that a source names belongs to another city, or is wrong. */
export const CITY_REACH_KM = 60;

/** Great-circle distance of two points, in kilometres. */
export function distanceKm(one: Point, other: Point): number {
  const toRadians = Math.PI / 180;
  const latitudes = Math.sin(((other.latitude - one.latitude) * toRadians) / 2) ** 2;
  const longitudes = Math.sin(((other.longitude - one.longitude) * toRadians) / 2) ** 2;
  const cosines = Math.cos(one.latitude * toRadians) * Math.cos(other.latitude * toRadians);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(latitudes + cosines * longitudes)));
}
