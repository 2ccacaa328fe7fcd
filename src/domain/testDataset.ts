import type { Dataset } from "./dataset";
import type { FileEvent } from "./document";
import type { EventKind } from "./eventKinds";
import type { Figure } from "./figure";
import type { Labels } from "./language";
import { MEASURES, type Measure } from "./measures";
import type { Place, Post } from "./post";
import type { ListBasis, Presence } from "./presence";

/** A small invented dataset for tests: what is not given is empty. */
export function makeDataset(part: Partial<Dataset>): Dataset {
  return {
    header: new Map(),
    places: [],
    posts: [],
    aliases: [],
    channels: [],
    presences: [],
    figures: [],
    questions: [],
    statements: [],
    events: [],
    evidence: [],
    unresolved: [],
    ...part,
  };
}

export function makeLabels(text: string): Labels {
  return { en: text, fr: text, nl: text, de: text };
}

export function makePlace(placeId: string, part: Partial<Place> = {}): Place {
  return {
    placeId,
    names: makeLabels(placeId),
    country: "BE",
    latitude: 0,
    longitude: 0,
    wikidata: "",
    geonames: "",
    region: "Europe",
    subregion: "Western Europe",
    ...part,
  };
}

export function makePost(postId: string, part: Partial<Post> = {}): Post {
  return {
    postId,
    placeId: postId,
    kind: "embassy",
    kindBasis: "reference",
    accreditedTo: "",
    accreditedBasis: "",
    labels: makeLabels(postId),
    ...part,
  };
}

export function makePresence(
  holderId: string,
  channelId: string,
  listBasis: ListBasis,
  part: Partial<Presence> = {},
): Presence {
  return {
    presenceId: `${holderId}-${channelId}`,
    holderType: "post",
    holderId,
    channelId,
    status: "active",
    listBasis,
    printedAs: holderId,
    evidenceId: `p-${holderId}-${channelId}`,
    ...part,
  };
}

export function makeFigure(measure: Measure, value: number, part: Partial<Figure> = {}): Figure {
  return {
    figureId: measure,
    measure,
    value,
    decimals: 0,
    unit: MEASURES[measure].unit,
    qualifier: "exact",
    population: "",
    period: undefined,
    evidenceId: `f-${measure}`,
    ...part,
  };
}

/** One event for each kind, on its date. */
export function makeEvents(dates: Partial<Record<EventKind, string>>): FileEvent[] {
  return Object.entries(dates).map(([kind, date]) => ({
    eventId: kind,
    kind,
    date,
    labels: makeLabels(kind),
    evidenceId: `d-${kind}`,
  }));
}
