import { DomUtil, type LatLngExpression, type Map as LeafletMap, type ZoomAnimEvent } from "leaflet";
import { useEffect, useState } from "react";

/** The zoom, and where the world's pixel (0, 0) lies within a pane of the map. */
export interface MapFrame {
  readonly zoom: number;
  readonly originX: number;
  readonly originY: number;
}

/**
 * Follows the map's zoom. When a zoom is animated the frame is that of its end from the start on, as
 * Leaflet's own markers do it, so that one CSS transition leads there.
 */
export function useMapFrame(map: LeafletMap): MapFrame {
  const [frame, setFrame] = useState(() => frameOf(map));
  useEffect(() => {
    const change = (next: MapFrame) => setFrame((last) => (isSame(last, next) ? last : next));
    const follow = () => change(frameOf(map));
    const anticipate = ({ center, zoom }: ZoomAnimEvent) => change(frameAfter(map, center, zoom));
    map.on("zoom viewreset", follow);
    map.on("zoomanim", anticipate);
    follow();
    return () => {
      map.off("zoom viewreset", follow);
      map.off("zoomanim", anticipate);
    };
  }, [map]);
  return frame;
}

function isSame(one: MapFrame, other: MapFrame): boolean {
  return one.zoom === other.zoom && one.originX === other.originX && one.originY === other.originY;
}

function frameOf(map: LeafletMap): MapFrame {
  const { x, y } = map.getPixelOrigin();
  return { zoom: map.getZoom(), originX: x, originY: y };
}

function frameAfter(map: LeafletMap, center: LatLngExpression, zoom: number): MapFrame {
  const pane = map.getPane("mapPane");
  const shift = pane ? DomUtil.getPosition(pane) : { x: 0, y: 0 };
  const middle = map.project(center, zoom);
  const size = map.getSize();
  return {
    zoom,
    originX: Math.round(middle.x - size.x / 2 + shift.x),
    originY: Math.round(middle.y - size.y / 2 + shift.y),
  };
}
