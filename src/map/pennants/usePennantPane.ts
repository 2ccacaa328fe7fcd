import { DomEvent, type LeafletMouseEvent, type Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useState } from "react";
import type { Point } from "../geometry/pixelGrid";

const PANE = "pennants";
/** A tap this near to the middle of a pennant is meant for it. */
const REACH_PX = 22;
const DRAG_PX = 4;

interface Hits {
  readonly onHit: (postId: string) => void;
  readonly onMiss: () => void;
}

/**
 * A pane for the pennants. Where a pennant is smaller than a fingertip, a tap beside it goes to the nearest
 * one; a tap on the open map hits none.
 */
export function usePennantPane(
  map: LeafletMap,
  spots: ReadonlyMap<string, Point>,
  hits: Hits,
): HTMLElement | null {
  const [pane, setPane] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const element = map.getPane(PANE) ?? map.createPane(PANE);
    DomEvent.on(element, "dblclick", DomEvent.stopPropagation);
    const stopWatching = swallowClickAfterDrag(element);
    setPane(element);
    return () => {
      DomEvent.off(element, "dblclick", DomEvent.stopPropagation);
      stopWatching();
    };
  }, [map]);

  const handleClick = useEffectEvent(({ layerPoint, originalEvent }: LeafletMouseEvent) => {
    const { target } = originalEvent;
    if (target instanceof Element && target.closest("button")) return;
    const hit = nearestSpot(spots, layerPoint);
    if (hit === null) hits.onMiss();
    else hits.onHit(hit);
  });
  useEffect(() => {
    const listen = (event: LeafletMouseEvent) => handleClick(event);
    map.on("click", listen);
    return () => void map.off("click", listen);
  }, [map]);
  return pane;
}

function nearestSpot(spots: ReadonlyMap<string, Point>, { x, y }: Point): string | null {
  let nearest: string | null = null;
  let nearestPx = REACH_PX;
  for (const [id, spot] of spots) {
    const distancePx = Math.hypot(spot.x - x, spot.y - y);
    if (distancePx > nearestPx) continue;
    nearest = id;
    nearestPx = distancePx;
  }
  return nearest;
}

/** A drag that begins on a pennant ends on it, for the map moves along; the browser then reports a click. */
function swallowClickAfterDrag(element: HTMLElement): () => void {
  let start: Point = { x: 0, y: 0 };
  const remember = ({ clientX, clientY }: PointerEvent) => {
    start = { x: clientX, y: clientY };
  };
  const swallow = (event: MouseEvent) => {
    const isFromKeyboard = event.detail === 0;
    if (isFromKeyboard || Math.hypot(event.clientX - start.x, event.clientY - start.y) <= DRAG_PX) return;
    event.stopPropagation();
    event.preventDefault();
  };
  element.addEventListener("pointerdown", remember, true);
  element.addEventListener("click", swallow, true);
  return () => {
    element.removeEventListener("pointerdown", remember, true);
    element.removeEventListener("click", swallow, true);
  };
}
