import type { Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { projectPosts } from "./projectPosts";
import { gatherClusters, type Clusters } from "./gatherClusters";
import { worldPxAt } from "../geometry/mercator";
import type { Point } from "../geometry/pixelGrid";
import type { Box } from "../labels/placeLabels";
import type { MapPost } from "../postMapProps";
import { centreOfCluster } from "./centreOfCluster";
import type { MapFrame } from "../camera/useMapFrame";

/** How much is gathered beyond each edge of the box, as a part of the box, so that a drag finds posts there. */
const BEYOND = 0.2;

export interface PlacedClusters extends Clusters {
  /** The middle of each within the pane as it was when the map came to rest, by id. */
  readonly spots: ReadonlyMap<string, Point>;
  /** Leads from there to where the pane is now: all travel as one while the map zooms. */
  readonly transform: string;
}

/** What the map showed when it last came to rest. */
interface RestingView extends MapFrame {
  /** With a margin, in CSS pixels of the world. */
  readonly box: Box;
}

/** The posts gathered for what the map shows when it has come to rest. */
export function useClusters(
  map: LeafletMap,
  allPosts: readonly MapPost[],
  posts: readonly MapPost[],
  frame: MapFrame,
): PlacedClusters {
  const projected = useMemo(() => projectPosts(allPosts), [allPosts]);
  const rest = useRestingView(map);
  const worldPx = worldPxAt(rest.zoom);
  const placed = useMemo(() => {
    const clusters = gatherClusters(posts, projected, worldPx, rest.box);
    const spots = clusters.all.map((cluster): [string, Point] => {
      const { x, y } = centreOfCluster(cluster, worldPx);
      return [
        cluster.id,
        { x: Math.round(x * worldPx - rest.originX), y: Math.round(y * worldPx - rest.originY) },
      ];
    });
    return { ...clusters, spots: new Map(spots) };
  }, [posts, projected, worldPx, rest]);
  const growth = worldPxAt(frame.zoom) / worldPx;
  const [x, y] = [rest.originX * growth - frame.originX, rest.originY * growth - frame.originY];
  return { ...placed, transform: `translate(${x}px, ${y}px) scale(${growth})` };
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
  const [left, top] = [(min?.x ?? 0) - width * BEYOND, (min?.y ?? 0) - height * BEYOND];
  return {
    zoom: map.getZoom(),
    originX,
    originY,
    box: { left, top, right: left + width * (1 + 2 * BEYOND), bottom: top + height * (1 + 2 * BEYOND) },
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
