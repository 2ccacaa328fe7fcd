import { useCallback } from "react";
import { useStripesText } from "../../../ui/pennant/useStripesText";
import type { PostRow } from "../coverageSeries";

/** What a post's pennant says, in words: `Facebook: listed; Twitter: not on the list; …`. */
export function useDescription(): (row: PostRow) => string {
  const describe = useStripesText();
  return useCallback(({ stripes }) => describe(stripes), [describe]);
}
