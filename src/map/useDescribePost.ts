import { useCallback } from "react";
import { useStripesText } from "../ui/pennant/useStripesText";
import type { MapPost } from "./postMapProps";

/** The accessible name of a post on a map: `Lima, Peru. Facebook: listed; …`. */
export function useDescribePost(): (post: MapPost) => string {
  const describe = useStripesText();
  return useCallback(({ name, country, stripes }) => `${name}, ${country}. ${describe(stripes)}`, [describe]);
}
