import { useCallback } from "react";
import type { ActiveValue } from "../../../domain/posts/coverageFilter";
import type { Labels } from "../../../domain/dataset/language";
import { REGION_GROUPS } from "../../../domain/posts/post";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import type { Names } from "../coverageSeries";

/** What a filter asks for, in the reader's language; the text as it was typed. */
export function useFilterNames(names: Names): (active: ActiveValue) => string {
  const { findChannel } = useAnswer();
  return useCallback((active) => nameActive(active, names, findChannel), [findChannel, names]);
}

export function nameActive(
  { part, value }: ActiveValue,
  names: Names,
  findChannel: (channelId: string) => Labels | undefined,
): string {
  if (part === "channels") {
    const labels = findChannel(value);
    return labels ? names.labelOf(labels) : value;
  }
  if (part === "ministries") return names.ministryOf(value);
  if (part === "countries") return names.countryOf(value);
  const region = REGION_GROUPS.find((known) => known === value);
  if (part === "regions" && region) return names.regionOf(region);
  return part === "kinds" ? names.kindOf(value) : value;
}
