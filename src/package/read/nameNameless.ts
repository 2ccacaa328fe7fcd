import type { Dataset } from "../../domain/dataset/dataset";
import { EVENT_KINDS } from "../../domain/figures/eventKinds";
import { isWritten, type Labels } from "../../domain/dataset/language";

/**
 * Gives a name to what has none in any language: a post that of its place, an event that of its kind, all else its
 * id. What has a name in one language keeps it as it is. Rows are the same objects where nothing was missing.
 */
export function nameNameless(dataset: Dataset): Dataset {
  const places = dataset.places.map((place) =>
    isWritten(place.names) ? place : { ...place, names: inEveryLanguage(place.placeId) },
  );
  const namesByPlace = new Map(places.map(({ placeId, names }) => [placeId, names]));
  return {
    ...dataset,
    places,
    posts: nameRows(
      dataset.posts,
      ({ placeId, postId }) => namesByPlace.get(placeId) ?? inEveryLanguage(postId),
    ),
    kinds: nameRows(dataset.kinds, ({ kindId }) => inEveryLanguage(kindId)),
    bodies: nameRows(dataset.bodies, ({ bodyId }) => inEveryLanguage(bodyId)),
    ministries: nameRows(dataset.ministries, ({ ministryId }) => inEveryLanguage(ministryId)),
    channels: nameRows(dataset.channels, ({ channelId }) => inEveryLanguage(channelId)),
    events: nameRows(
      dataset.events,
      ({ kind, eventId }) => EVENT_LABELS.get(kind) ?? inEveryLanguage(eventId),
    ),
  };
}

function nameRows<Row extends { readonly labels: Labels }>(
  rows: readonly Row[],
  nameOf: (row: Row) => Labels,
): readonly Row[] {
  return rows.map((row) => (isWritten(row.labels) ? row : { ...row, labels: nameOf(row) }));
}

const EVENT_LABELS: ReadonlyMap<string, Labels> = new Map(Object.entries(EVENT_KINDS));

function inEveryLanguage(id: string): Labels {
  return { en: id, fr: id, nl: id, de: id };
}
