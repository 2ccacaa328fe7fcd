import type { LatLng } from "../land/encodedBaseMap";
import type { Point } from "./pixelGrid";

/** Where Mercator's square ends. */
const LAST_LATITUDE = 85.0511287798;

/**
 * Degrees → Mercator's unit square: both from 0 to 1, y southwards. Leaflet's pixels are these times the
 * width of the world. Latitudes beyond the square's edge lie on it.
 */
export function toUnit(latitude: number, longitude: number): Point {
  const limited = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  const northwards = Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360));
  return { x: longitude / 360 + 0.5, y: 0.5 - northwards / (2 * Math.PI) };
}

/** The unit square → degrees. */
export function toLatLng({ x, y }: Point): LatLng {
  const northwards = Math.exp((0.5 - y) * 2 * Math.PI);
  return [(Math.atan(northwards) * 360) / Math.PI - 90, (x - 0.5) * 360];
}

/** The width of the whole world in CSS pixels at a zoom of Leaflet's, and back. */
export function worldPxAt(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** The zoom at which the whole world is that many CSS pixels wide. */
export function zoomAt(worldPx: number): number {
  return Math.log2(worldPx / 256);
}
