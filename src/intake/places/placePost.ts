import type { PlaceBasis, Point } from "../../domain/posts/post";
import type { City, FoundCity } from "../../gazetteer/cityIndex";
import { CITY_REACH_KM, distanceKm } from "../../gazetteer/distance";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { capitalWithEmbassies } from "../../gazetteer/seatOfGovernment";
import type { FindingCode, Fix } from "../intakeFindings";
import { readPoint } from "./readPoint";

/** The cells of a row that say where a post is; empty where the table has none. */
export interface WrittenPlace {
  readonly country: string;
  readonly city: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** Where a post was found to be. */
export interface FoundPlace {
  /** ISO 3166-1 alpha-2; empty where not known. */
  readonly country: string;
  readonly city: City | undefined;
  readonly point: Point | undefined;
  /** Empty where it is on no map. */
  readonly basis: PlaceBasis | "";
}

export interface PlaceFinding {
  readonly code: FindingCode;
  readonly field: keyof WrittenPlace;
  readonly fix?: Fix;
}

/** A post without a named city sits in the next one within this distance. */
const NEXT_CITY_KM = 30;

/**
 * Finds the place of a post: by its coordinates where they lie in the stated country, else by country and city, else, for
 * an embassy, at the seat of government. `chosen` are cities by the name in the table, as readers chose them. Whatever
 * does not fit is told in the findings.
 */
export function placePost(
  written: WrittenPlace,
  isEmbassy: boolean,
  gazetteer: Gazetteer,
  chosen: Readonly<Record<string, string>>,
): { readonly place: FoundPlace; readonly findings: readonly PlaceFinding[] } {
  const findings: PlaceFinding[] = [];
  const stated = findCountry(written.country, gazetteer, findings);
  const named = findCity(written, stated, gazetteer, chosen, findings);
  const city = named?.status === "found" ? named.city : undefined;
  const country = city?.country ?? stated;
  const point = findPoint(written, country, city, gazetteer, findings);
  if (point) {
    const lies = country ?? gazetteer.outlines.countryAt(point);
    const near =
      city ?? (lies === undefined ? undefined : gazetteer.cities.nearest(point, lies, NEXT_CITY_KM));
    const isInCity = near !== undefined && distanceKm(point, near) <= CITY_REACH_KM;
    const settled = findings.filter(
      ({ code }) => !SETTLED_BY_POINT.has(code) || (code === "country-missing" && lies === undefined),
    );
    return {
      place: { country: lies ?? "", city: isInCity ? near : undefined, point, basis: "point" },
      findings: settled,
    };
  }
  if (city) {
    if (named?.status === "found" && named.by === "part")
      findings.push({ code: "part-of-city", field: "city" });
    return { place: { country: city.country, city, point: undefined, basis: "city" }, findings };
  }
  if (written.city.trim() === "" && country !== undefined)
    findings.push({ code: "city-missing", field: "city" });
  // Who wrote the point meant another city than the capital.
  const isContradicted = findings.some(({ code }) => code === "point-in-other-country");
  const seat =
    isEmbassy && !isContradicted && country !== undefined
      ? capitalWithEmbassies(country, gazetteer.cities)
      : undefined;
  if (seat) findings.push({ code: "placed-at-capital", field: "city" });
  return {
    place: { country: country ?? "", city: seat, point: undefined, basis: seat ? "seat-of-government" : "" },
    findings,
  };
}

/** What a good point makes good. */
const SETTLED_BY_POINT: ReadonlySet<FindingCode> = new Set([
  "city-unknown",
  "city-ambiguous",
  "country-missing",
]);

function findCountry(written: string, gazetteer: Gazetteer, findings: PlaceFinding[]): string | undefined {
  if (written.trim() === "") {
    findings.push({ code: "country-missing", field: "country" });
    return undefined;
  }
  const found = gazetteer.countries.find(written);
  if (found.status === "found") return found.country;
  findings.push({ code: `country-${found.status}`, field: "country" });
  return undefined;
}

function findCity(
  written: WrittenPlace,
  country: string | undefined,
  gazetteer: Gazetteer,
  chosen: Readonly<Record<string, string>>,
  findings: PlaceFinding[],
): FoundCity | undefined {
  const name = written.city.trim();
  if (name === "") return undefined;
  const key = [written.country.trim(), name].filter((part) => part !== "").join(" ");
  const choice = Object.hasOwn(chosen, key) ? gazetteer.cities.byId(chosen[key] ?? "") : undefined;
  const isCountryUnread = country === undefined && written.country.trim() !== "";
  // Where the country is written and not understood, a city of that name elsewhere may be another.
  const found: FoundCity = choice
    ? { status: "found", city: choice, by: "name" }
    : isCountryUnread
      ? { status: "unknown" }
      : gazetteer.cities.find(name, country);
  if (found.status === "found") {
    const missing = findings.findIndex(({ code }) => code.startsWith("country-"));
    if (missing !== -1) findings.splice(missing, 1);
    return found;
  }
  if (isCountryUnread) return found;
  const candidates = found.status === "ambiguous" ? found.cities.map(({ geonames }) => geonames) : [];
  findings.push({
    code: `city-${found.status}`,
    field: "city",
    fix: { kind: "choose-place", key, candidates, country },
  });
  return found;
}

function findPoint(
  written: WrittenPlace,
  country: string | undefined,
  city: City | undefined,
  gazetteer: Gazetteer,
  findings: PlaceFinding[],
): Point | undefined {
  const read = readPoint(written.latitude, written.longitude);
  if (read.status === "none") return undefined;
  if (read.status !== "read") {
    findings.push({ code: `point-${read.status}`, field: "latitude" });
    return undefined;
  }
  const { point } = read;
  const isNear = city !== undefined && distanceKm(point, city) <= CITY_REACH_KM;
  if (isNear || country === undefined) return point;
  // The smallest islands have no outline: a city of theirs nearby will do.
  const isByTheSea = gazetteer.cities.nearest(point, country, CITY_REACH_KM) !== undefined;
  if (!isByTheSea && gazetteer.outlines.canLieIn(point, country) === "no") {
    findings.push({ code: "point-in-other-country", field: "latitude" });
    return undefined;
  }
  if (city) findings.push({ code: "point-far-from-city", field: "latitude" });
  return point;
}
