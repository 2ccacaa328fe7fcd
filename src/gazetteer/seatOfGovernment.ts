import type { City, CityIndex } from "./cityIndex";

/** Where embassies do not sit in the capital alone, or not at all. */
const SEVERAL_SEATS: ReadonlySet<string> = new Set([
  "BJ",
  "BO",
  "CI",
  "IL",
  "LK",
  "MM",
  "MY",
  "NL",
  "PS",
  "SZ",
  "TZ",
  "ZA",
]);

/** The one city of a country in which embassies sit; undefined where that is not so, or not known. */
export function capitalWithEmbassies(
  country: string,
  cities: Pick<CityIndex, "capitalOf">,
): City | undefined {
  return SEVERAL_SEATS.has(country) ? undefined : cities.capitalOf(country);
}
