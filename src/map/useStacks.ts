import type { Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { projectCrowd } from "./crowd";
import { CELL_PX, gatherStacks, type Stack, type Stacks } from "./gatherStacks";
import { worldPxAt } from "./mercator";
import type { Point } from "./pixelGrid";
import type { Box } from "./placeLabels";
import type { MapPost } from "./postMapProps";
import type { MapFrame } from "./useMapFrame";

/** How much is gathered beyond each edge of the box, as a part of the box, so that a drag finds posts there. */
const BEYOND = 0.2;

/** As drawn; less than a cell, so that a stack can stand nearer to its posts without touching its neighbour. */
export const STACK_PX = { width: 40, height: 32 } as const;
const GAP_PX = 3;
/** The least that a pennant needs around its middle. */
const PENNANT_PX = 26;

export interface PlacedStacks extends Stacks {
  /** The middle of each within the pane, by id. */
  readonly spots: ReadonlyMap<string, Point>;
}

interface MapView {
  readonly worldPx: number;
  /** What the box shows and a margin around it, in CSS pixels of the world. */
  readonly box: Box;
}

/** The posts gathered for what the map shows when it has come to rest; while it zooms, the stacks travel. */
export function useStacks(
  map: LeafletMap,
  allPosts: readonly MapPost[],
  posts: readonly MapPost[],
  { zoom, originX, originY }: MapFrame,
): PlacedStacks {
  const crowd = useMemo(() => projectCrowd(allPosts), [allPosts]);
  const { worldPx, box } = useRestingView(map);
  const stacks = useMemo(() => gatherStacks(posts, crowd, worldPx, box), [posts, crowd, worldPx, box]);
  const places = useMemo(
    () => new Map(stacks.all.map((stack) => [stack.id, standIn(stack, worldPx)])),
    [stacks, worldPx],
  );
  return useMemo(() => {
    const shownPx = worldPxAt(zoom);
    const shift = ({ x, y }: Point) => ({
      x: Math.round(x * shownPx - originX),
      y: Math.round(y * shownPx - originY),
    });
    return { ...stacks, spots: new Map([...places].map(([id, place]) => [id, shift(place)])) };
  }, [stacks, places, zoom, originX, originY]);
}

/** As near to the middle of its posts as its cell allows, in units of the world. */
function standIn({ count, middle, cell }: Stack, worldPx: number): Point {
  const { width, height } = count > 1 ? STACK_PX : { width: PENNANT_PX, height: PENNANT_PX };
  const within = (wanted: number, centre: number, size: number) => {
    const slack = (CELL_PX - size - GAP_PX) / 2 / worldPx;
    return Math.max(centre - slack, Math.min(centre + slack, wanted));
  };
  return { x: within(middle.x, cell.x, width), y: within(middle.y, cell.y, height) };
}

function useRestingView(map: LeafletMap): MapView {
  const [view, setView] = useState(() => viewOf(map));
  useEffect(() => {
    const read = () => setView(viewOf(map));
    map.on("moveend resize", read);
    read();
    return () => void map.off("moveend resize", read);
  }, [map]);
  return view;
}

function viewOf(map: LeafletMap): MapView {
  const { x: width, y: height } = map.getSize();
  const { min } = map.getPixelBounds();
  const [left, top] = [(min?.x ?? 0) - width * BEYOND, (min?.y ?? 0) - height * BEYOND];
  return {
    worldPx: worldPxAt(map.getZoom()),
    box: { left, top, right: left + width * (1 + 2 * BEYOND), bottom: top + height * (1 + 2 * BEYOND) },
  };
}
