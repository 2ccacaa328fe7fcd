/**
 * What is known of countries and cities, as it is kept in `gazetteer.json`. Arrays instead of objects, since there are
 * thousands: the file is fetched.
 */
export interface GazetteerData {
  /** By ISO 3166-1 alpha-2 code (`XK` for Kosovo): all names, the first four in English, French, Dutch and German. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** By the same code. */
  readonly cities: Readonly<Record<string, readonly CityEntry[]>>;
  /** Cities that have a name in each language. */
  readonly places: readonly PlaceEntry[];
}

/**
 * Identifier of GeoNames, name, latitude and longitude (WGS 84 decimal degrees), inhabitants in
 * thousands, whether it is the capital
 * (1), other names of it separated by `|`, names of its districts and suburbs likewise.
 */
export type CityEntry = readonly [
  id: number,
  name: string,
  latitude: number,
  longitude: number,
  inhabitantsThousands: number,
  isCapital: 0 | 1,
  otherNames: string,
  districts: string,
];

/** Identifier of GeoNames, place id, names in English, French, Dutch and German, Wikidata item. */
export type PlaceEntry = readonly [
  id: number,
  placeId: string,
  en: string,
  fr: string,
  nl: string,
  de: string,
  wikidata: string,
];

/** Stands among the outlines for areas of which it is disputed whose they are. */
export const NO_COUNTRY = "ZZ";

/** Outlines of countries, as they are kept in `outlines.json`, by ISO 3166-1 alpha-2 code. */
export interface OutlineData {
  readonly stepsPerDegree: number;
  /** Rings of all its parts, holes among them: longitude and latitude in steps, each from the one before. */
  readonly rings: Readonly<Record<string, readonly (readonly number[])[]>>;
}
