import { useCallback } from "react";
import { useStripesText } from "../ui/pennant/useStripesText";
import type { MapPost } from "./postMapProps";

/** The accessible name of a post on a map: `Lima, Peru. Facebook: listed; …`, or `Lima (Belgium), Peru. …`. */
export function useDescribePost(): (post: MapPost) => string {
  const describe = useStripesText();
  return useCallback((post) => `${nameOnMap(post)}, ${post.country}. ${describe(post.stripes)}`, [describe]);
}

/** The name of a post, with who sends it where several do: they have posts of one name. */
export function nameOnMap({ name, sender }: Pick<MapPost, "name" | "sender">): string {
  return sender ? `${name} (${sender})` : name;
}
