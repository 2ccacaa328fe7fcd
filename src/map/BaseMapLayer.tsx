import { canvas, layerGroup, polygon, polyline, type LayerGroup, type Renderer } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { BaseMap } from "./encodedBaseMap";
import type { MapInk } from "./useMapInk";

const BORDER_PX = 0.8;

/** Land and boundaries on one canvas under the pennants. */
export function BaseMapLayer({ baseMap, ink }: { readonly baseMap: BaseMap; readonly ink: MapInk }) {
  const map = useMap();
  useEffect(() => {
    const renderer = canvas({ padding: 0.4 });
    const layer = createBaseMapLayer(baseMap, ink, renderer).addTo(map);
    return () => {
      layer.remove();
      // Leaflet leaves a renderer's empty canvas behind.
      renderer.remove();
    };
  }, [map, baseMap, ink]);
  return null;
}

function createBaseMapLayer({ land, borders }: BaseMap, ink: MapInk, renderer: Renderer): LayerGroup {
  const shared = { renderer, interactive: false, smoothFactor: 0.5 };
  return layerGroup([
    polygon(land, {
      ...shared,
      stroke: ink.coast !== ink.land,
      color: ink.coast,
      weight: BORDER_PX,
      fillColor: ink.land,
      fillOpacity: 1,
    }),
    polyline(borders, { ...shared, color: ink.border, weight: BORDER_PX, opacity: 1 }),
  ]);
}
