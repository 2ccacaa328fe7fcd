import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { pennantGeometry, type PennantSize } from "../ui/pennantStripes";
import type { Anchor } from "./dodge";
import { spreadPennants } from "./pennantSpots";
import type { Point } from "./pixelGrid";
import type { MapPost } from "./postMapProps";
import { toPane, type MapFrame } from "./useMapFrame";

interface PennantSpots {
  /** True places. */
  readonly anchors: readonly Anchor[];
  /** Middle of each pennant. */
  readonly spots: ReadonlyMap<string, Point>;
  readonly pennantSize: PennantSize;
}

/** Where the whole world is narrower than this, pennants of the usual size would hide it. */
const SMALL_WORLD_PX = 900;
/** Where it is wider than this, a country has room for larger ones. */
const LARGE_WORLD_PX = 6000;

/**
 * Where the posts lie and where their pennants stand, within the pane. Spread in the pixels of the whole
 * world, so that panning changes nothing.
 */
export function usePennantSpots(map: LeafletMap, posts: readonly MapPost[], frame: MapFrame): PennantSpots {
  const world = useMemo(() => {
    const anchors = posts.map(({ postId, latitude, longitude }) => {
      const { x, y } = map.project([latitude, longitude], frame.zoom);
      return { id: postId, x, y };
    });
    const stripeCount = Math.max(1, ...posts.map(({ stripes }) => stripes.length));
    const pennantSize = pennantSizeAt(frame.zoom);
    return {
      anchors,
      pennantSize,
      spots: spreadPennants(anchors, pennantGeometry(stripeCount, pennantSize)),
    };
  }, [map, posts, frame.zoom]);

  return useMemo(
    () => ({
      pennantSize: world.pennantSize,
      anchors: world.anchors.map((anchor) => ({ id: anchor.id, ...toPane(frame, anchor) })),
      spots: new Map([...world.spots].map(([id, spot]) => [id, toPane(frame, spot)])),
    }),
    [world, frame],
  );
}

function pennantSizeAt(zoom: number): PennantSize {
  const worldPx = 256 * 2 ** zoom;
  if (worldPx < SMALL_WORLD_PX) return "tiny";
  return worldPx < LARGE_WORLD_PX ? "small" : "medium";
}
