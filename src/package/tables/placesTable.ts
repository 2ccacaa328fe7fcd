import { REGIONS } from "../../domain/posts/post";
import type { Place } from "../../domain/posts/post";
import {
  column,
  id,
  labelColumns,
  oneOf,
  optional,
  readLabels,
  wikidataId,
  writeLabels,
} from "../schema/column";
import { isCountryCode } from "../schema/countryCodes";
import { formatDegrees, latitude, longitude } from "../schema/degrees";
import { defineTable } from "../schema/table";

export const places = defineTable({
  name: "places",
  description: "Cities in which one or more posts sit.",
  origin: "reference",
  required: true,
  columns: [
    id("place_id", "Identifier of the city."),
    ...labelColumns("name", "Name of the city"),
    optional(
      column(
        "country",
        "string",
        "ISO 3166-1 alpha-2 code; XK for Kosovo; empty where no country is stated.",
        { pattern: "[A-Z]{2}" },
      ),
    ),
    latitude("of the city."),
    longitude("of the city."),
    optional(wikidataId()),
    optional(column("geonames", "string", "GeoNames identifier.", { pattern: "[1-9][0-9]*" })),
    oneOf("region", REGIONS, "UN M49 region."),
    column("subregion", "string", "UN M49 intermediate region where there is one, sub-region otherwise."),
  ],
  primaryKey: ["place_id"],
  check: (cells) =>
    cells.country === "" || isCountryCode(cells.country)
      ? []
      : [{ column: "country", message: `expected a country code of ISO 3166-1, found "${cells.country}"` }],
  read: (cells): Place => ({
    placeId: cells.place_id,
    names: readLabels(cells, "name"),
    country: cells.country,
    latitude: Number(cells.latitude),
    longitude: Number(cells.longitude),
    wikidata: cells.wikidata,
    geonames: cells.geonames,
    region: cells.region,
    subregion: cells.subregion,
  }),
  write: (place) => ({
    place_id: place.placeId,
    ...writeLabels(place.names, "name"),
    country: place.country,
    latitude: formatDegrees(place.latitude),
    longitude: formatDegrees(place.longitude),
    wikidata: place.wikidata,
    geonames: place.geonames,
    region: place.region,
    subregion: place.subregion,
  }),
});
