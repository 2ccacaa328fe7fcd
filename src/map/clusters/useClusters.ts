import type { Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { projectPosts, type ProjectedPosts } from "./projectPosts";
import { gatherClusters, type Clusters } from "./gatherClusters";
import { coveredLeftPx } from "../geometry/mapLayout";
import { worldPxAt } from "../geometry/mercator";
import type { Point } from "../geometry/pixelGrid";
import type { Box } from "../labels/placeLabels";
import type { MapPost } from "../postMapProps";
import { centreOfCluster } from "./centreOfCluster";
import { besideInset, isInBox, type Inset } from "../camera/homeView";
import type { MapFrame } from "../camera/useMapFrame";

/** How much is gathered beyond each edge of the box, as a part of the box, so that a drag finds posts there. */
const BEYOND = 0.2;

export interface PlacedClusters extends Clusters {
  /** The middle of each within the pane as it was when the map came to rest, by id. */
  readonly spots: ReadonlyMap<string, Point>;
  /** The ids of those that stand in the inset. */
  readonly inInset: ReadonlySet<string>;
  /** Leads from there to where the pane is now: all travel as one while the map zooms. */
  readonly transform: string;
}

/** What the map showed when it last came to rest. */
interface RestingView extends MapFrame {
  /** With a margin, in CSS pixels of the world. */
  readonly box: Box;
  /** Without it. */
  readonly visible: Box;
}

/** The posts gathered for what the map shows when it has come to rest, and for its inset. */
export function useClusters(
  map: LeafletMap,
  allPosts: readonly MapPost[],
  posts: readonly MapPost[],
  frame: MapFrame,
  inset: Inset | null,
): PlacedClusters {
  const projected = useMemo(() => projectPosts(allPosts), [allPosts]);
  const rest = useRestingView(map);
  const worldPx = worldPxAt(rest.zoom);
  const main = useMemo(() => {
    if (!inset) return placeClusters(posts, projected, { ...rest, worldPx });
    const outside = posts.filter((post) => !isInBox(placeOf(post, projected), inset.lens));
    return placeClusters(outside, projected, viewBesideInset(rest, worldPx, inset));
  }, [posts, projected, worldPx, rest, inset]);
  const beside = useMemo(() => {
    if (!inset) return null;
    const within = posts.filter((post) => isInBox(placeOf(post, projected), inset.lens));
    return placeClusters(within, projected, viewOfInset(map, inset));
  }, [map, posts, projected, inset]);
  const placed = useMemo(() => {
    if (!inset || !beside) return { ...main, inInset: NONE };
    return {
      all: [...main.all, ...beside.all],
      spots: new Map([...main.spots, ...beside.spots]),
      inInset: new Set(beside.spots.keys()),
      findClusterOf: (post: MapPost) =>
        (isInBox(placeOf(post, projected), inset.lens) ? beside : main).findClusterOf(post),
    };
  }, [main, beside, inset, projected]);
  const growth = worldPxAt(frame.zoom) / worldPx;
  const [x, y] = [rest.originX * growth - frame.originX, rest.originY * growth - frame.originY];
  return { ...placed, transform: `translate(${x}px, ${y}px) scale(${growth})` };
}

const NONE: ReadonlySet<string> = new Set();

function placeOf({ position }: MapPost, { xs, ys }: ProjectedPosts): Point {
  return { x: xs[position] ?? 0, y: ys[position] ?? 0 };
}

/** A stretch of the world, in CSS pixels of it, and where it lies in the pane. */
interface PaneView {
  readonly worldPx: number;
  readonly originX: number;
  readonly originY: number;
  /** What is gathered. */
  readonly box: Box;
  /** What has lines around it that no mark may cross, as then `box` has; absent where marks may stand at the edge. */
  readonly frames?: readonly Box[];
}

function viewBesideInset(rest: RestingView, worldPx: number, { box, lens }: Inset): PaneView {
  const { left: x, top: y, right } = rest.visible;
  const inPx = { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  // Nothing stands under the buttons.
  const room = { ...besideInset(rest.visible, inPx), left: x + coveredLeftPx(right - x) };
  return {
    ...rest,
    worldPx,
    box: room,
    frames: [
      {
        left: lens.left * worldPx,
        top: lens.top * worldPx,
        right: lens.right * worldPx,
        bottom: lens.bottom * worldPx,
      },
    ],
  };
}

function viewOfInset(map: LeafletMap, { picture: { worldPx, left, top }, box }: Inset): PaneView {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const edge = {
    left: left + box.left,
    top: top + box.top,
    right: left + box.right,
    bottom: top + box.bottom,
  };
  return { worldPx, originX: left - corner.x, originY: top - corner.y, box: edge, frames: [] };
}

function placeClusters(
  posts: readonly MapPost[],
  projected: ProjectedPosts,
  { worldPx, originX, originY, box, frames }: PaneView,
) {
  const clusters = gatherClusters(posts, projected, worldPx, box, frames);
  const spots = clusters.all.map((cluster): [string, Point] => {
    const { x, y } = centreOfCluster(cluster, worldPx);
    return [cluster.id, { x: Math.round(x * worldPx - originX), y: Math.round(y * worldPx - originY) }];
  });
  return { ...clusters, spots: new Map(spots) };
}

function useRestingView(map: LeafletMap): RestingView {
  const [view, setView] = useState(() => viewOf(map));
  useEffect(() => {
    const read = () => setView((last) => (isSame(last, viewOf(map)) ? last : viewOf(map)));
    map.on("moveend resize", read);
    read();
    return () => void map.off("moveend resize", read);
  }, [map]);
  return view;
}

function viewOf(map: LeafletMap): RestingView {
  const { x: width, y: height } = map.getSize();
  const { min } = map.getPixelBounds();
  const { x: originX, y: originY } = map.getPixelOrigin();
  const [x, y] = [min?.x ?? 0, min?.y ?? 0];
  const [beyondX, beyondY] = [width * BEYOND, height * BEYOND];
  return {
    zoom: map.getZoom(),
    originX,
    originY,
    box: {
      left: x - beyondX,
      top: y - beyondY,
      right: x + width + beyondX,
      bottom: y + height + beyondY,
    },
    visible: { left: x, top: y, right: x + width, bottom: y + height },
  };
}

function isSame(one: RestingView, other: RestingView): boolean {
  const numbersOf = ({ zoom, originX, originY, box: { left, top, right, bottom } }: RestingView) => [
    zoom,
    originX,
    originY,
    left,
    top,
    right,
    bottom,
  ];
  const others = numbersOf(other);
  return numbersOf(one).every((number, index) => number === others[index]);
}
