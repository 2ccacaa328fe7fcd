import type { Dataset } from "./dataset";
import type { FileEvent } from "./document";
import type { EventKind } from "./eventKinds";
import type { Figure } from "./figure";
import type { Labels } from "./language";
import { KNOWN_KINDS } from "./kinds";
import { MEASURES, type Measure } from "./measures";
import type { Place, Post } from "./post";
import type { ListBasis, Presence } from "./presence";

/** A small invented dataset for tests: what is not given is empty. */
export function makeDataset(part: Partial<Dataset>): Dataset {
  return {
    header: new Map(),
    headerTexts: new Map(),
    ministries: [],
    places: [],
    posts: [],
    kinds: KNOWN_KINDS,
    bodies: [],
    aliases: [],
    channels: [],
    presences: [],
    figures: [],
    questions: [],
    statements: [],
    events: [],
    evidence: [],
    sameAs: [],
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
    ministryId: "",
    placeId: postId,
    country: "",
    point: undefined,
    placeBasis: "city",
    kind: "embassy",
    kindBasis: "reference",
    accreditedTo: [],
    accreditedBasis: "",
    wikidata: "",
    website: "",
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
    account: "",
    url: "",
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

/** What a statement is about where a test does not care. */
export const ABOUT_NOTHING = { topics: [], aspect: "", channelId: "" } as const;

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
