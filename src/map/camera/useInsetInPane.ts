import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { worldPxAt } from "../geometry/mercator";
import type { Box } from "../labels/placeLabels";
import type { Inset } from "./homeView";
import type { MapFrame } from "./useMapFrame";

/** Where the inset lies within the pane, and what of the map it shows larger. */
export interface InsetInPane {
  readonly box: Box;
  readonly lens: Box;
}

/** The inset in pixels of the pane; null where there is none. */
export function useInsetInPane(map: LeafletMap, inset: Inset | null, frame: MapFrame): InsetInPane | null {
  return useMemo(() => {
    if (!inset) return null;
    const corner = map.containerPointToLayerPoint([0, 0]);
    return {
      box: shifted(inset.box, 1, -corner.x, -corner.y),
      lens: shifted(inset.lens, worldPxAt(frame.zoom), frame.originX, frame.originY),
    };
  }, [map, inset, frame]);
}

function shifted({ left, top, right, bottom }: Box, scale: number, x: number, y: number): Box {
  return {
    left: left * scale - x,
    top: top * scale - y,
    right: right * scale - x,
    bottom: bottom * scale - y,
  };
}
