import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import type { PennantSize } from "../../ui/pennant/pennantStripes";
import type { Anchor } from "../geometry/dodge";
import { isInBox, type Inset } from "../camera/homeView";
import { toUnit, worldPxAt } from "../geometry/mercator";
import { rememberLately } from "../geometry/rememberLately";
import { spreadPennants } from "./pennantSpots";
import type { Point } from "../geometry/pixelGrid";
import type { MapPost } from "../postMapProps";
import type { MapFrame } from "../camera/useMapFrame";

/** Posts that are drawn together: those on the map, or those in the inset. */
export interface PennantGroup {
  /** True places within the pane. */
  readonly anchors: readonly Anchor[];
  /** Middle of each pennant within the pane. */
  readonly spots: ReadonlyMap<string, Point>;
  readonly size: PennantSize;
}

export interface PennantSpots {
  readonly main: PennantGroup;
  readonly inset: PennantGroup | null;
  /** Where the posts in the inset lie on the map itself. */
  readonly dots: readonly Anchor[];
  /** The middles of all pennants. */
  readonly spots: ReadonlyMap<string, Point>;
}

/**
 * Where the posts lie and where their pennants stand, within the pane. Spread in the pixels of the whole
 * world, so that panning changes nothing.
 */
export function usePennantSpots(
  map: LeafletMap,
  posts: readonly MapPost[],
  { zoom, originX, originY }: MapFrame,
  inset: Inset | null,
): PennantSpots {
  const units = useMemo(
    () => posts.map(({ postId, latitude, longitude }) => ({ id: postId, ...toUnit(latitude, longitude) })),
    [posts],
  );
  const stripeCount = useMemo(() => Math.max(1, ...posts.map(({ stripes }) => stripes.length)), [posts]);
  const mainGroup = useMemo(() => {
    const outside = inset ? units.filter((unit) => !isInBox(unit, inset.lens)) : units;
    return spread(outside, worldPxAt(zoom), stripeCount);
  }, [units, stripeCount, inset, zoom]);
  const insetGroup = useMemo(() => {
    if (!inset) return null;
    const within = units.filter((unit) => isInBox(unit, inset.lens));
    return spread(within, inset.picture.worldPx, stripeCount);
  }, [units, stripeCount, inset]);

  return useMemo(() => {
    const main = shifted(mainGroup, originX, originY);
    if (!inset || !insetGroup) return { main, inset: null, dots: [], spots: main.spots };
    const corner = map.containerPointToLayerPoint([0, 0]);
    const { left, top } = inset.picture;
    const beside = shifted(insetGroup, Math.round(left - corner.x), Math.round(top - corner.y));
    const worldPx = worldPxAt(zoom);
    const dots = units
      .filter((unit) => isInBox(unit, inset.lens))
      .map(({ id, x, y }) => ({ id, x: x * worldPx - originX, y: y * worldPx - originY }));
    return { main, inset: beside, dots, spots: new Map([...main.spots, ...beside.spots]) };
  }, [map, units, mainGroup, insetGroup, inset, zoom, originX, originY]);
}

const spread = rememberLately(
  (units: readonly Anchor[], worldPx: number, stripeCount: number): PennantGroup => {
    const anchors = units.map(({ id, x, y }) => ({ id, x: x * worldPx, y: y * worldPx }));
    return { anchors, ...spreadPennants(anchors, stripeCount) };
  },
);

function shifted({ anchors, spots, size }: PennantGroup, originX: number, originY: number): PennantGroup {
  const shift = ({ x, y }: Point) => ({ x: x - originX, y: y - originY });
  return {
    size,
    anchors: anchors.map((anchor) => ({ id: anchor.id, ...shift(anchor) })),
    spots: new Map([...spots].map(([id, spot]) => [id, shift(spot)])),
  };
}
