/**
 * What is known of countries and cities, as it is kept in `gazetteer.json`. Arrays instead of objects, since there are
 * thousands: the file is fetched.
 */
export interface GazetteerData {
  /** By ISO 3166-1 alpha-2 code (`XK` for Kosovo): all names, the first four in English, French, Dutch and German. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** By the same code. */
  readonly cities: Readonly<Record<string, PackedCities>>;
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

/**
 * The cities of a country, column by column, which takes an eighth less than row by row: by identifier, each told by how
 * much it is more than the one before; names; hundredths of a degree of latitude and longitude; inhabitants in thousands;
 * which one is the capital, -1 for none; other names and districts. Texts are separated by semicolons.
 */
export type PackedCities = readonly [
  ids: readonly number[],
  names: string,
  latitudes: readonly number[],
  longitudes: readonly number[],
  inhabitantsThousands: readonly number[],
  capital: number,
  otherNames: string,
  districts: string,
];

/** Packs the cities of one country. Throws where one could not be told from another when it is unpacked. */
export function packCities(entries: readonly CityEntry[]): PackedCities {
  const sorted = entries.toSorted(([one], [other]) => one - other);
  const ids = sorted.map(([id]) => id);
  const capitals = sorted.flatMap((city, at) => (city[5] === 1 ? [at] : []));
  if (capitals.length > 1) throw new Error(`expected one capital, found ${capitals.length}`);
  const join = (texts: readonly string[]): string => {
    if (texts.some((text) => text.includes(SEPARATOR))) throw new Error("expected names without a semicolon");
    return texts.join(SEPARATOR);
  };
  return [
    ids.map((id, at) => id - (ids[at - 1] ?? 0)),
    join(sorted.map((city) => city[1])),
    sorted.map((city) => Math.round(city[2] * 100)),
    sorted.map((city) => Math.round(city[3] * 100)),
    sorted.map((city) => city[4]),
    capitals[0] ?? -1,
    join(sorted.map((city) => city[6])),
    join(sorted.map((city) => city[7])),
  ];
}

const SEPARATOR = ";";

/** The cities of one country, row by row. */
export function unpackCities([
  steps,
  names,
  latitudes,
  longitudes,
  thousands,
  capital,
  otherNames,
  districts,
]: PackedCities): readonly CityEntry[] {
  const [name, others, parts] = [names, otherNames, districts].map((text) => text.split(SEPARATOR));
  let id = 0;
  return steps.map((step, at): CityEntry => {
    id += step;
    return [
      id,
      name?.[at] ?? "",
      (latitudes[at] ?? 0) / 100,
      (longitudes[at] ?? 0) / 100,
      thousands[at] ?? 0,
      at === capital ? 1 : 0,
      others?.[at] ?? "",
      parts?.[at] ?? "",
    ];
  });
}

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
