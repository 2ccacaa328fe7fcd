import { point, type Map as LeafletMap } from "leaflet";
import type { MapPost } from "./postMapProps";
import { prefersReducedMotion } from "./reducedMotion";
import { viewOf, WORLD, worldViewOf } from "./worldView";

const FIT_PADDING_PX = 40;
/** The buttons over the left edge. */
const CONTROLS_PX = 40;
/** A single post is shown with its region, not its street. */
const FIT_MAX_ZOOM = 5;
const IN_VIEW_PADDING_PX = 56;

/** Lets the reader zoom out until the world just fills the box. */
export function limitZoom(map: LeafletMap): void {
  // Leaflet keeps what it computes within the limit that is in force.
  map.setMinZoom(0);
  map.setMinZoom(map.getBoundsZoom(WORLD, true));
}

/** Shows the inhabited world as large as the box allows. */
export function showWorld(map: LeafletMap, posts: readonly MapPost[]): void {
  const view = worldViewOf(posts);
  const zoom = map.getBoundsZoom(view);
  map.setView(middleOf(map, view, zoom), zoom, { animate: false });
}

/** Shows all posts; the world where there are none or they are all over it. */
export function fitPosts(map: LeafletMap, posts: readonly MapPost[]): void {
  const view = viewOf(posts);
  const padding = point(FIT_PADDING_PX, FIT_PADDING_PX);
  const isWorldwide =
    view && map.getBoundsZoom(view, false, padding) <= map.getBoundsZoom(worldViewOf(posts));
  if (!view || isWorldwide) return showWorld(map, posts);
  const paddingTopLeft = point(FIT_PADDING_PX + CONTROLS_PX, FIT_PADDING_PX);
  map.fitBounds(view, {
    paddingTopLeft,
    paddingBottomRight: padding,
    maxZoom: FIT_MAX_ZOOM,
    animate: !prefersReducedMotion(),
  });
}

/** Pans just so far that the post is well inside the box. */
export function bringIntoView(map: LeafletMap, { latitude, longitude }: MapPost): void {
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

export function zoomBy(map: LeafletMap, steps: number): void {
  map.setZoom(map.getZoom() + steps, { animate: !prefersReducedMotion() });
}

/** The middle on the screen, which on a Mercator map is not the mean latitude. */
function middleOf(
  map: LeafletMap,
  [southWest, northEast]: [[number, number], [number, number]],
  zoom: number,
) {
  const middle = map.project(southWest, zoom).add(map.project(northEast, zoom)).divideBy(2);
  return map.unproject(middle, zoom);
}
