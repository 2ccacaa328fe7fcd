import type { Labels } from "../dataset/language";

/** Where the kind of a post comes from: the source itself, by its own kind, the post's seat, or general reference. */
export const POST_BASES = ["answer", "register", "list", "seat-of-government", "reference"] as const;
export type PostBasis = (typeof POST_BASES)[number];

/** UN M49 regions. */
export const REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const;
export type Region = (typeof REGIONS)[number];

/** Stands for a country, region or kind that the source does not state, wherever posts are grouped or chosen by it. */
export const NOT_STATED = "not-stated";
export const REGION_GROUPS = [...REGIONS, NOT_STATED] as const;
export type RegionGroup = (typeof REGION_GROUPS)[number];

/** A city in which one or more posts sit. Coordinates are WGS 84 decimal degrees. */
export interface Place {
  readonly placeId: string;
  readonly names: Labels;
  /** ISO 3166-1 alpha-2; `XK` for Kosovo; empty where the sources disagree. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Empty where not known. */
  readonly wikidata: string;
  readonly geonames: string;
  readonly region: Region;
  readonly subregion: string;
}

/**
 * How a post came to its place: its own coordinates, the city that the source states, a city named in its label, or,
 * as inferences, the seat of the body it is accredited to and the seat of government.
 */
export const PLACE_BASES = ["point", "city", "label", "institution", "seat-of-government"] as const;
export type PlaceBasis = (typeof PLACE_BASES)[number];

/** WGS 84 decimal degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** An embassy, consulate, permanent representation or representative office. */
export interface Post {
  readonly postId: string;
  /** The ministry that sends it; empty where the package has one ministry alone, or none. */
  readonly ministryId: string;
  /** The city in which it sits; empty where that is not known. */
  readonly placeId: string;
  /** ISO 3166-1 alpha-2; empty where it is that of the place, or not stated. */
  readonly country: string;
  /** Of its stated country, for a post whose city is not known; absent where no country is stated or known. */
  readonly region?: Region;
  /** Its own coordinates as stated, also where it was placed otherwise because they lie elsewhere; absent where none are stated. */
  readonly point: Point | undefined;
  /** Empty where nothing is known of it. */
  readonly placeBasis: PlaceBasis | "";
  /** A `kindId`; empty where the kind is not stated. */
  readonly kind: string;
  /** Empty where `kind` is. */
  readonly kindBasis: PostBasis | "";
  /** The bodies to which it is accredited, by `bodyId`. */
  readonly accreditedTo: readonly string[];
  /** Empty where `accreditedTo` is. */
  readonly accreditedBasis: PostBasis | "";
  readonly wikidata: string;
  /** Begins with `https://` or `http://`, as stated; empty where not known. */
  readonly website: string;
  readonly labels: Labels;
}

/** A spelling under which a post is found; `language` is empty where it is of no language. */
export interface Alias {
  readonly postId: string;
  readonly alias: string;
  readonly language: string;
}
