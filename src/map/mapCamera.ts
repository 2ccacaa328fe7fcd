import { point, type Map as LeafletMap } from "leaflet";
import { coveredLeftPx } from "./mapLayout";
import type { MapPost } from "./postMapProps";
import { prefersReducedMotion } from "./reducedMotion";
import { viewOf, WORLD, worldViewOf } from "./worldView";

const FIT_PADDING_PX = 40;
/** A single post is shown with its region, not its street. */
const FIT_MAX_ZOOM = 5;
const IN_VIEW_PADDING_PX = 56;

/** Lets the reader zoom out until the world just fills the box. */
export function limitZoom(map: LeafletMap): void {
  // Leaflet keeps what it computes within the limit that is in force.
  map.setMinZoom(0);
  const smallest = map.getBoundsZoom(WORLD, true);
  // Otherwise Leaflet would go there itself, animated, and over whatever is asked for next.
  if (map.getZoom() < smallest) map.setView(map.getCenter(), smallest, { animate: false });
  map.setMinZoom(smallest);
}

/** Shows the inhabited world as large as the box allows. */
export function showWorld(map: LeafletMap, posts: readonly MapPost[]): void {
  const zoom = worldZoom(map, posts);
  const [southWest, northEast] = worldViewOf(posts);
  // The middle on the screen, which on a Mercator map is not the mean latitude.
  const middle = map.project(southWest, zoom).add(map.project(northEast, zoom)).divideBy(2);
  const besideControls = middle.subtract([coveredLeftPx(map.getSize().x) / 2, 0]);
  map.setView(map.unproject(besideControls, zoom), zoom, { animate: false });
}

/** Shows all posts; the world where there are none or they are all over it. */
export function fitPosts(map: LeafletMap, posts: readonly MapPost[]): void {
  const view = viewOf(posts);
  const edge = point(FIT_PADDING_PX, FIT_PADDING_PX);
  const controls = point(coveredLeftPx(map.getSize().x), 0);
  const padding = edge.multiplyBy(2).add(controls);
  if (!view || map.getBoundsZoom(view, false, padding) <= worldZoom(map, posts)) return showWorld(map, posts);
  map.fitBounds(view, {
    paddingTopLeft: edge.add(controls),
    paddingBottomRight: edge,
    maxZoom: FIT_MAX_ZOOM,
    animate: !prefersReducedMotion(),
  });
}

function worldZoom(map: LeafletMap, posts: readonly MapPost[]): number {
  return map.getBoundsZoom(worldViewOf(posts), false, point(coveredLeftPx(map.getSize().x), 0));
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
