import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";

/** What Leaflet keeps for itself. */
interface TimersOfLeaflet {
  _animatingZoom: boolean;
  readonly scrollWheelZoom: { readonly _timer?: ReturnType<typeof setTimeout> };
}

/**
 * Ends what Leaflet leaves running when a map is removed: a zoom that is being drawn, and one that the wheel has asked
 * for, look for the map some time later and throw.
 */
export function useQuietEnd(map: LeafletMap): void {
  useEffect(
    () => () => {
      const timers = map as unknown as TimersOfLeaflet;
      timers._animatingZoom = false;
      clearTimeout(timers.scrollWheelZoom._timer);
    },
    [map],
  );
}
