import type { Map as LeafletMap } from "leaflet";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { drawBaseMap } from "./land/drawBaseMap";
import type { Inset } from "./camera/homeView";
import type { Point } from "./geometry/pixelGrid";
import type { Box } from "./labels/placeLabels";
import type { MapInk } from "./land/useMapInk";
import { useMapPane } from "./pennants/useMapPane";

interface InsetMapProps {
  readonly map: LeafletMap;
  readonly inset: Inset;
  /** Where it lies within the pane. */
  readonly box: Box;
  /** What it shows larger, within the pane. */
  readonly lens: Box;
  /** Where its posts lie on the map itself. */
  readonly dots: readonly Point[];
  readonly land: Path2D | undefined;
  readonly ink: MapInk | null;
  readonly onEnlarge: () => void;
}

/** A crowded part of the world, larger, in the room that the world leaves; and a frame around it in the world. */
export function InsetMap({ map, inset, box, lens, dots, land, ink, onEnlarge }: InsetMapProps) {
  const pane = useMapPane(map, "inset");
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  useEffect(() => {
    if (!pane || !canvas.current || !land || !ink) return;
    const { picture, box: place } = inset;
    const shifted = { ...picture, left: picture.left + place.left, top: picture.top + place.top };
    drawBaseMap(canvas.current, { width, height }, land, ink, shifted);
  }, [pane, inset, width, height, land, ink]);
  if (!pane) return null;
  const lensPath = `M${lens.left} ${lens.top}H${lens.right}V${lens.bottom}H${lens.left}Z`;
  return createPortal(
    <>
      <svg className="map-lens" width="1" height="1" aria-hidden="true" focusable="false">
        <path d={lensPath} />
        <path className="map-lens-dots" d={dots.map(({ x, y }) => `M${x} ${y}h0`).join("")} />
      </svg>
      {/* Only a short cut for a pointer: the buttons and keys of the map go there too. */}
      <div
        className="map-inset"
        aria-hidden="true"
        style={{ left: `${box.left}px`, top: `${box.top}px`, width: `${width}px`, height: `${height}px` }}
        onClick={onEnlarge}
      >
        <canvas ref={canvas} />
      </div>
    </>,
    pane,
  );
}
