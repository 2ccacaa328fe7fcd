import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { coveredLeftPx } from "../geometry/mapLayout";
import type { Box } from "../labels/placeLabels";

const EDGE_PX = 4;

/** What the box of the map shows, within its panes, whenever the map has come to rest. */
export function useVisibleBox(map: LeafletMap): Box {
  const [box, setBox] = useState(() => visibleBoxOf(map));
  useEffect(() => {
    const read = () => setBox(visibleBoxOf(map));
    map.on("moveend resize", read);
    read();
    return () => void map.off("moveend resize", read);
  }, [map]);
  return box;
}

function visibleBoxOf(map: LeafletMap): Box {
  const { x: width, y: height } = map.getSize();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  return {
    left: left + Math.max(coveredLeftPx(width), EDGE_PX),
    top: top + EDGE_PX,
    right: left + width - EDGE_PX,
    bottom: top + height - EDGE_PX,
  };
}
