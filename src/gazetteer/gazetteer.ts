import { createCityIndex, type CityIndex } from "./cityIndex";
import { createCountryIndex, type CountryIndex } from "./countryIndex";
import type { GazetteerData, OutlineData } from "./gazetteerData";
import { createOutlineIndex, type OutlineIndex } from "./outlineIndex";

/** All that is known of countries and cities. */
export interface Gazetteer {
  readonly countries: CountryIndex;
  readonly cities: CityIndex;
  readonly outlines: OutlineIndex;
}

/** Makes the indices of a gazetteer from its two files, in some tenths of a second; to be done once. */
export function createGazetteer(data: GazetteerData, outlines: OutlineData): Gazetteer {
  return {
    countries: createCountryIndex(data),
    cities: createCityIndex(data),
    outlines: createOutlineIndex(outlines),
  };
}
