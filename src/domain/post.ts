import type { Labels } from "./language";

export const POST_KINDS = [
  "embassy",
  "consulate-general",
  "consulate",
  "permanent-representation",
  "representative-office",
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Where the kind of a post comes from: the answer itself, its seat, or general reference. */
export const POST_BASES = ["answer", "seat-of-government", "reference"] as const;
export type PostBasis = (typeof POST_BASES)[number];

/** UN M49 regions. */
export const REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const;
export type Region = (typeof REGIONS)[number];

/** A city in which one or more posts sit. Coordinates are WGS 84 decimal degrees. */
export interface Place {
  readonly placeId: string;
  readonly names: Labels;
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Empty where not known. */
  readonly wikidata: string;
  readonly geonames: string;
  readonly region: Region;
  readonly subregion: string;
}

/** An embassy, consulate, permanent representation or representative office. */
export interface Post {
  readonly postId: string;
  readonly placeId: string;
  readonly kind: PostKind;
  readonly kindBasis: PostBasis;
  /** The organisation to which a permanent representation is accredited; empty for other posts. */
  readonly accreditedTo: string;
  /** Empty where `accreditedTo` is. */
  readonly accreditedBasis: PostBasis | "";
  readonly labels: Labels;
}

/** A spelling under which a post is found; `language` is empty where it is of no language. */
export interface Alias {
  readonly postId: string;
  readonly alias: string;
  readonly language: string;
}
