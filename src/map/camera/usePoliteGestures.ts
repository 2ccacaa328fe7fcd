import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";

/** How far above the smallest zoom a map still counts as the whole world. */
const WORLD_ZOOM_SLACK = 0.6;

/**
 * Leaves the page's scrolling to the page: the wheel zooms only with Ctrl or ⌘ held, and one finger moves
 * the map only once it is zoomed in.
 */
export function usePoliteGestures(map: LeafletMap | null): void {
  useEffect(() => {
    if (!map) return undefined;
    const container = map.getContainer();
    const leaveToPage = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const coarse = matchMedia("(pointer: coarse)");
    const adjustDragging = () => {
      const isWorld = map.getZoom() <= map.getMinZoom() + WORLD_ZOOM_SLACK;
      if (coarse.matches && isWorld) map.dragging.disable();
      else map.dragging.enable();
    };
    container.addEventListener("wheel", leaveToPage, { capture: true, passive: true });
    coarse.addEventListener("change", adjustDragging);
    map.on("zoomend zoomlevelschange", adjustDragging);
    adjustDragging();
    return () => {
      container.removeEventListener("wheel", leaveToPage, { capture: true });
      coarse.removeEventListener("change", adjustDragging);
      map.off("zoomend zoomlevelschange", adjustDragging);
    };
  }, [map]);
}
