import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";

/** A pane of the map for what React draws; its place in the pile is `leaflet-<name>-pane` in map.css. */
export function useMapPane(map: LeafletMap, name: string): HTMLElement | null {
  const [pane, setPane] = useState<HTMLElement | null>(null);
  useEffect(() => {
    setPane(map.getPane(name) ?? map.createPane(name));
  }, [map, name]);
  return pane;
}
