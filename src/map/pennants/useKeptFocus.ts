import { useEffect, useLayoutEffect, useRef, type FocusEvent } from "react";
import type { Cluster, Clusters } from "../clusters/gatherClusters";

/**
 * Zooming and filtering part and join clusters. Where the one with the focus is gone, the focus goes to what holds its
 * first post now, and does not fall out of the map.
 */
export function useKeptFocus(
  clusters: Clusters,
  byId: ReadonlyMap<string, Cluster>,
  focusOn: (id: string) => void,
): { readonly onFocus: (id: string) => void; readonly onBlur: (event: FocusEvent) => void } {
  const focused = useRef<Cluster | undefined>(undefined);
  useLayoutEffect(() => {
    const lost = focused.current;
    if (!lost) return;
    const holder = byId.get(lost.id) ?? clusters.findClusterOf(lost.first);
    focused.current = holder;
    if (holder && document.activeElement === document.body) focusOn(holder.id);
  }, [clusters, byId, focusOn]);
  useEffect(() => {
    const forget = () => {
      focused.current = undefined;
    };
    document.addEventListener("pointerdown", forget);
    return () => document.removeEventListener("pointerdown", forget);
  }, []);
  return {
    onFocus: (id) => {
      focused.current = byId.get(id);
    },
    // A button that goes away is left for nothing.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) focused.current = undefined;
    },
  };
}
