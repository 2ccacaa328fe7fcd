import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { drawBaseMap } from "./drawBaseMap";
import type { Picture } from "../camera/homeView";
import { worldPxAt } from "../geometry/mercator";
import type { Size } from "../geometry/pixelGrid";
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

/** What the canvas shows, and of what size it is in CSS pixels. */
interface DrawnLand {
  readonly picture: Picture;
  readonly size: Size;
}

/** The land on one canvas under the pennants, drawn anew whenever the map has come to rest. */
export function BaseMapLayer({ map, frame, land, ink }: BaseMapLayerProps) {
  const pane = useMapPane(map, "land");
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<DrawnLand | null>(null);
  useEffect(() => {
    const read = () => {
      const { x: width, y: height } = map.getSize();
      if (width > 0 && height > 0) setDrawn(landAround(map, { width, height }));
    };
    map.on("moveend", read);
    read();
    return () => void map.off("moveend", read);
  }, [map]);
  // Together with its place: either alone would show the land elsewhere than the posts for a moment.
  useLayoutEffect(() => {
    if (canvas.current && drawn) drawBaseMap(canvas.current, drawn.size, land, ink, drawn.picture);
  }, [pane, drawn, land, ink]);

  if (!pane || !drawn) return null;
  const { picture, size } = drawn;
  const growth = worldPxAt(frame.zoom) / picture.worldPx;
  const x = picture.left * growth - frame.originX;
  const y = picture.top * growth - frame.originY;
  return createPortal(
    <canvas
      ref={canvas}
      className="map-land leaflet-zoom-animated"
      style={{ ...size, transform: `translate3d(${x}px, ${y}px, 0) scale(${growth})` }}
    />,
    pane,
  );
}

function landAround(map: LeafletMap, { width, height }: Size): DrawnLand {
  const { min } = map.getPixelBounds();
  return {
    picture: {
      worldPx: worldPxAt(map.getZoom()),
      left: Math.round((min?.x ?? 0) - width * BEYOND),
      top: Math.round((min?.y ?? 0) - height * BEYOND),
    },
    size: { width: width * (1 + 2 * BEYOND), height: height * (1 + 2 * BEYOND) },
  };
}
