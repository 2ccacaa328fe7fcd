import type { Map as LeafletMap } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { drawBaseMap } from "./drawBaseMap";
import type { Picture } from "../camera/homeView";
import { worldPxAt } from "../geometry/mercator";
import type { MapFrame } from "../camera/useMapFrame";
import type { MapInk } from "./useMapInk";
import { useMapPane } from "../pennants/useMapPane";

/** How much is drawn beyond each edge of the box, as a part of the box, so that a drag finds land there. */
const BEYOND = 0.3;

interface BaseMapLayerProps {
  readonly map: LeafletMap;
  readonly frame: MapFrame;
  readonly land: Path2D;
  readonly ink: MapInk;
}

/** The land on one canvas under the pennants, drawn anew whenever the map has come to rest. */
export function BaseMapLayer({ map, frame, land, ink }: BaseMapLayerProps) {
  const pane = useMapPane(map, "land");
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<Picture | null>(null);
  useEffect(() => {
    if (!pane) return undefined;
    const draw = () => {
      const { x: width, y: height } = map.getSize();
      if (!canvas.current || width === 0 || height === 0) return;
      const { min } = map.getPixelBounds();
      const picture = {
        worldPx: worldPxAt(map.getZoom()),
        left: Math.round((min?.x ?? 0) - width * BEYOND),
        top: Math.round((min?.y ?? 0) - height * BEYOND),
      };
      const size = { width: width * (1 + 2 * BEYOND), height: height * (1 + 2 * BEYOND) };
      canvas.current.style.width = `${size.width}px`;
      canvas.current.style.height = `${size.height}px`;
      drawBaseMap(canvas.current, size, land, ink, picture);
      setDrawn(picture);
    };
    map.on("moveend", draw);
    draw();
    return () => void map.off("moveend", draw);
  }, [map, pane, land, ink]);

  if (!pane) return null;
  const growth = drawn ? worldPxAt(frame.zoom) / drawn.worldPx : 1;
  const x = drawn ? drawn.left * growth - frame.originX : 0;
  const y = drawn ? drawn.top * growth - frame.originY : 0;
  return createPortal(
    <canvas
      ref={canvas}
      className="map-land leaflet-zoom-animated"
      style={{ transform: `translate3d(${x}px, ${y}px, 0) scale(${growth})` }}
    />,
    pane,
  );
}
