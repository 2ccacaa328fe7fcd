import { Map as LeafletMap } from "leaflet";
import { useEffect, useState, type RefObject } from "react";
import { prefersReducedMotion } from "./reducedMotion";

const MAX_ZOOM = 7;

/** A map without anything on it in the element, from its first to its last moment. */
export function useLeafletMap(container: RefObject<HTMLElement | null>): LeafletMap | null {
  const [map, setMap] = useState<LeafletMap | null>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    const isCalm = prefersReducedMotion();
    const leaflet = new LeafletMap(container.current, {
      center: [20, 20],
      zoom: 1,
      maxZoom: MAX_ZOOM,
      maxBoundsViscosity: 1,
      zoomSnap: 0,
      zoomAnimation: !isCalm,
      inertia: !isCalm,
      trackResize: false,
      keyboard: false,
      zoomControl: false,
      attributionControl: false,
    });
    setMap(leaflet);
    return () => {
      leaflet.remove();
      setMap(null);
    };
  }, [container]);
  return map;
}
