import type { LatLngExpression, Map as LeafletMap, ZoomPanOptions } from "leaflet";
import type { LatLng } from "../land/encodedBaseMap";
import type { Picture } from "./homeView";
import { toLatLng, toUnit, worldPxAt, zoomAt } from "../geometry/mercator";
import type { Point } from "../geometry/pixelGrid";
import type { Box } from "../labels/placeLabels";
import type { LocatedPost } from "../postMapProps";
import { prefersReducedMotion } from "./reducedMotion";

/** Where the map ends: Mercator's own edge in the north, the coast of Antarctica in the south. */
const WORLD: [LatLng, LatLng] = [
  [-72, -180],
  [84, 180],
];
const IN_VIEW_PADDING_PX = 56;

/** Shows exactly this picture, beyond the map's edges too. */
export function showPicture(map: LeafletMap, { worldPx, left, top }: Picture, animate: boolean): void {
  const { x: width, y: height } = map.getSize();
  const middle = toLatLng({ x: (left + width / 2) / worldPx, y: (top + height / 2) / worldPx });
  const isMoving = animate && !prefersReducedMotion();
  if (isMoving) map.setView(middle, zoomAt(worldPx), { animate: true });
  // Anything but a reset would move the pane, in which the inset has its place.
  else map.setView(middle, zoomAt(worldPx), { reset: true } as ZoomPanOptions);
}

/** Whether the map shows this picture, but for what a pixel can hide. */
export function isShowing(map: LeafletMap, { worldPx, left, top }: Picture): boolean {
  const { min } = map.getPixelBounds();
  return (
    Math.abs(zoomAt(worldPx) - map.getZoom()) < 0.001 &&
    Math.hypot((min?.x ?? 0) - left, (min?.y ?? 0) - top) < 3
  );
}

/** Lets the map show what a picture needs, whatever its usual limits. */
export function removeLimits(map: LeafletMap, { worldPx }: Picture): void {
  map.setMaxBounds(undefined);
  // Leaflet keeps what it computes within the limit that is in force, and would itself go to a new one.
  map.options.minZoom = Math.min(zoomAt(worldPx), worldZoom(map));
  map.fire("zoomlevelschange");
}

/** Keeps the reader within the world, which then fills the box; goes back there from outside. */
export function limitToWorld(map: LeafletMap): void {
  map.setMaxBounds(WORLD);
  map.setMinZoom(worldZoom(map));
}

/** The smallest zoom at which the world fills the box. */
export function worldZoom(map: LeafletMap): number {
  const { x: width, y: height } = map.getSize();
  const [[south], [north]] = WORLD;
  const worldHeight = toUnit(south, 0).y - toUnit(north, 0).y;
  return zoomAt(Math.max(width, height / worldHeight, 1));
}

/** Whether all places, as units of the world, lie within the box and not too small for it. */
export function showsWell(map: LeafletMap, places: readonly Point[], best: Picture): boolean {
  const worldPx = worldPxAt(map.getZoom());
  const { min, max } = map.getPixelBounds();
  if (!min || !max || best.worldPx > 2 * worldPx) return false;
  return places.every(({ x, y }) => {
    const pixel = { x: x * worldPx, y: y * worldPx };
    return pixel.x > min.x && pixel.x < max.x && pixel.y > min.y && pixel.y < max.y;
  });
}

/** Pans just so far that the post is well inside the box. */
export function bringIntoView(map: LeafletMap, { latitude, longitude }: LocatedPost): void {
  map.panInside([latitude, longitude], {
    padding: [IN_VIEW_PADDING_PX, IN_VIEW_PADDING_PX],
    animate: !prefersReducedMotion(),
  });
}

/** Pans by half a box. */
export function panByHalves(map: LeafletMap, x: number, y: number): void {
  const { x: width, y: height } = map.getSize();
  map.panBy([(x * width) / 2, (y * height) / 2], { animate: !prefersReducedMotion() });
}

/** Zooms around a place, which stays where it is in the box. */
export function zoomAround(map: LeafletMap, place: LatLngExpression, zoom: number): void {
  map.setZoomAround(place, zoom, { animate: !prefersReducedMotion() });
}

/** Fits the box to what lies between these edges (units of the world); at least one zoom nearer, as long as there is one. */
export function approachBounds(map: LeafletMap, { left, top, right, bottom }: Box): void {
  const { x: width, y: height } = map.getSize();
  const roomPx = {
    x: Math.max(1, width - 2 * IN_VIEW_PADDING_PX),
    y: Math.max(1, height - 2 * IN_VIEW_PADDING_PX),
  };
  const fitting = zoomAt(
    Math.min(roomPx.x / Math.max(right - left, 1e-9), roomPx.y / Math.max(bottom - top, 1e-9)),
  );
  const zoom = Math.min(Math.max(fitting, map.getZoom() + 1), map.getMaxZoom());
  zoomTo(map, toLatLng({ x: (left + right) / 2, y: (top + bottom) / 2 }), zoom);
}

/** Brings a place into the middle at that zoom. */
export function zoomTo(map: LeafletMap, place: LatLng, zoom: number): void {
  map.setView(place, zoom, { animate: !prefersReducedMotion() });
}
