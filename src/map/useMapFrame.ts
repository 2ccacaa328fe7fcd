import { DomUtil, type LatLngExpression, type Map as LeafletMap, type ZoomAnimEvent } from "leaflet";
import { useEffect, useState } from "react";
import type { Point } from "./pixelGrid";

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
    const follow = () => setFrame(frameOf(map));
    const anticipate = ({ center, zoom }: ZoomAnimEvent) => setFrame(frameAfter(map, center, zoom));
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

/** A place in pixels within a pane. */
export function toPane({ originX, originY }: MapFrame, worldPoint: Point): Point {
  return { x: Math.round(worldPoint.x) - originX, y: Math.round(worldPoint.y) - originY };
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
