import { findSourceDates } from "../../../domain/dataset/sourceKind";
import type { Dataset } from "../../../domain/dataset/dataset";
import { isShippedReference } from "../../../view-state/dataReference";
import { nameReference } from "../../../view-state/referenceNames";

/** The forms in which a feed is published. */
export const FEED_FORMS = [
  { form: "atom", name: "Atom", type: "application/atom+xml", ending: ".atom" },
  { form: "json", name: "JSON Feed", type: "application/feed+json", ending: ".feed.json" },
] as const;
export type FeedForm = (typeof FEED_FORMS)[number];

export interface FeedSource {
  readonly reference: string;
  readonly dataset: Pick<Dataset, "header" | "events">;
}

/** Whether the build writes the changes between two sources: it ships both, and the first is the earlier one. */
export function hasFeed(older: FeedSource, newer: FeedSource): boolean {
  return (
    isShippedReference(older.reference) &&
    isShippedReference(newer.reference) &&
    lastDayOf(older) < lastDayOf(newer)
  );
}

/** The name of the file in the folder of the screen. */
export function nameFeedFile(older: FeedSource, newer: FeedSource, { ending }: FeedForm): string {
  return `${nameReference(older.reference)}-to-${nameReference(newer.reference)}${ending}`;
}

function lastDayOf({ dataset }: FeedSource): string {
  const { asOf, seen } = findSourceDates(dataset);
  return seen?.end ?? asOf;
}
