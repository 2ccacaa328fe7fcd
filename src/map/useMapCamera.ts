import type { Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { bringIntoView, fitPosts, limitZoom, showWorld } from "./mapCamera";
import type { MapPost } from "./postMapProps";

/**
 * Moves the map for the reader: the world at first and as long as the reader leaves it there, the posts
 * when the set of posts changes, the chosen post when it is out of view.
 */
export function useMapCamera(
  map: LeafletMap | null,
  posts: readonly MapPost[],
  chosenPostId: string | null,
): void {
  const worldKey = useRef<string | null>(null);
  const settle = useEffectEvent((leaflet: LeafletMap) => {
    const isUntouched = worldKey.current === null || worldKey.current === keyOf(leaflet);
    leaflet.invalidateSize({ animate: false });
    const { x: width, y: height } = leaflet.getSize();
    // In a hidden tab the box has no size; the observer calls again when it has.
    if (width === 0 || height === 0) return;
    limitZoom(leaflet);
    if (!isUntouched) return;
    showWorld(leaflet, posts);
    worldKey.current = keyOf(leaflet);
  });
  useEffect(() => {
    if (!map) return undefined;
    settle(map);
    const observer = new ResizeObserver(() => settle(map));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  const setKey = posts
    .map(({ postId }) => postId)
    .sort()
    .join(" ");
  const fittedKey = useRef(setKey);
  const fit = useEffectEvent((leaflet: LeafletMap) => fitPosts(leaflet, posts));
  useEffect(() => {
    if (!map || fittedKey.current === setKey) return;
    fittedKey.current = setKey;
    fit(map);
  }, [map, setKey]);

  const bringChosen = useEffectEvent((leaflet: LeafletMap) => {
    const chosen = posts.find(({ postId }) => postId === chosenPostId);
    if (chosen) bringIntoView(leaflet, chosen);
  });
  useEffect(() => {
    if (map && chosenPostId !== null) bringChosen(map);
  }, [map, chosenPostId]);
}

function keyOf(map: LeafletMap): string {
  const { lat, lng } = map.getCenter();
  return `${map.getZoom().toFixed(3)} ${lat.toFixed(3)} ${lng.toFixed(3)}`;
}
