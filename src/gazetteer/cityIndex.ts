import type { Labels } from "../domain/dataset/language";
import type { Point } from "../domain/posts/post";
import { formsOfCity } from "./cityNames";
import { distanceKm } from "./distance";
import { unpackCities, type GazetteerData } from "./gazetteerData";
import { nameKey } from "./nameKey";
import { withTerritories } from "./territories";

/** A city of the gazetteer. */
export interface City extends Point {
  /** Identifier of GeoNames. */
  readonly geonames: string;
  readonly country: string;
  readonly isCapital: boolean;
  readonly inhabitantsThousands: number;
  readonly names: Labels;
  /** The project's own identifier of the place; empty where it has none. */
  readonly placeId: string;
  /** Empty where not known. */
  readonly wikidata: string;
}

/** What the written name of a city stands for. */
export type FoundCity =
  | {
      readonly status: "found";
      readonly city: City;
      /** `part`: a district, a suburb or a region stands for the city. */
      readonly by: "name" | "part";
    }
  /** The largest first, at most {@link MOST_CANDIDATES}. */
  | { readonly status: "ambiguous"; readonly cities: readonly City[] }
  | { readonly status: "unknown" };

/** Finds cities by any spelling, in one country or in all. */
export interface CityIndex {
  /** `country` is ISO 3166-1 alpha-2, undefined where none is stated. */
  find(written: string, country: string | undefined): FoundCity;
  byId(geonames: string): City | undefined;
  /** The nearest city of a country within a distance; undefined where there is none. */
  nearest(point: Point, country: string, withinKm: number): City | undefined;
  capitalOf(country: string): City | undefined;
  /** The largest cities of a country first, at most {@link MOST_IN_COUNTRY}. */
  largestIn(country: string): readonly City[];
}

/** How many cities of one name are offered to choose from. */
const MOST_CANDIDATES = 12;

/** How many cities of a country are offered where a name fits none. */
const MOST_IN_COUNTRY = 100;

const NAME_FIRST = ["byName", "byPart"] as const;
const PART_FIRST = ["byPart", "byName"] as const;

interface Entries {
  readonly byName: Map<string, Set<City>>;
  readonly byPart: Map<string, Set<City>>;
}

/** Makes the index; done once for a file. */
export function createCityIndex(data: Pick<GazetteerData, "cities" | "places">): CityIndex {
  const places = new Map(data.places.map((place) => [place[0], place]));
  const byId = new Map<string, City>();
  const byCountry = new Map<string, City[]>();
  const entries: Entries = { byName: new Map(), byPart: new Map() };
  for (const [country, packed] of Object.entries(data.cities)) {
    for (const [
      id,
      name,
      latitude,
      longitude,
      inhabitantsThousands,
      isCapital,
      others,
      parts,
    ] of unpackCities(packed)) {
      const [, placeId = "", en = name, fr = name, nl = name, de = name, wikidata = ""] =
        places.get(id) ?? [];
      const city: City = {
        geonames: String(id),
        country,
        latitude,
        longitude,
        isCapital: isCapital === 1,
        inhabitantsThousands,
        names: { en, fr, nl, de },
        placeId,
        wikidata,
      };
      byId.set(city.geonames, city);
      const all = byCountry.get(country);
      if (all) all.push(city);
      else byCountry.set(country, [city]);
      for (const each of [name, ...others.split("|")]) add(entries.byName, country, each, city);
      for (const each of parts.split("|")) add(entries.byPart, country, each, city);
    }
  }
  const inCountry = (written: string, country: string): FoundCity => {
    const places = withTerritories(country);
    for (const { form, isDistrict } of formsOfCity(written)) {
      // A district called after a far city is not that city.
      for (const kind of isDistrict ? PART_FIRST : NAME_FIRST) {
        for (const each of places) {
          const found = entries[kind].get(keyOf(each, form));
          const by = kind === "byName" ? "name" : "part";
          if (found && found.size > 0) return settle([...found], by);
        }
      }
    }
    return { status: "unknown" };
  };
  const anywhere = (written: string): FoundCity => {
    for (const { form } of formsOfCity(written)) {
      const found = [...byCountry.keys()].flatMap((country) => [
        ...(entries.byName.get(keyOf(country, form)) ?? []),
      ]);
      if (found.length > 0) return settle(found, "name");
    }
    return { status: "unknown" };
  };
  // Lists name the same cities again and again.
  const known = new Map<string, FoundCity>();
  const find = (written: string, country: string | undefined): FoundCity => {
    const key = `${country ?? ""} ${written}`;
    const found = known.get(key) ?? (country === undefined ? anywhere(written) : inCountry(written, country));
    known.set(key, found);
    return found;
  };
  return {
    find,
    byId: (geonames) => byId.get(geonames),
    nearest: (point, country, withinKm) => nearestOf(byCountry.get(country) ?? [], point, withinKm),
    largestIn: (country) => (byCountry.get(country) ?? []).toSorted(byInhabitants).slice(0, MOST_IN_COUNTRY),
    capitalOf: (country) => byCountry.get(country)?.find(({ isCapital }) => isCapital),
  };
}

function add(index: Map<string, Set<City>>, country: string, name: string, city: City): void {
  if (nameKey(name) === "") return;
  const key = keyOf(country, name);
  index.set(key, (index.get(key) ?? new Set()).add(city));
}

function keyOf(country: string, name: string): string {
  return `${country} ${nameKey(name)}`;
}

function settle(found: readonly City[], by: "name" | "part"): FoundCity {
  const [city, ...others] = found;
  if (city && others.length === 0) return { status: "found", city, by };
  return { status: "ambiguous", cities: found.toSorted(byInhabitants).slice(0, MOST_CANDIDATES) };
}

function byInhabitants(one: City, other: City): number {
  return other.inhabitantsThousands - one.inhabitantsThousands;
}

function nearestOf(cities: readonly City[], point: Point, withinKm: number): City | undefined {
  let nearest: City | undefined;
  let reach = withinKm;
  for (const city of cities) {
    const km = distanceKm(city, point);
    if (km > reach) continue;
    nearest = city;
    reach = km;
  }
  return nearest;
}
