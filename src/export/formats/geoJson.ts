import type { ExportFormat } from "../exportFormat";
import type { ExportInput, ExportRow } from "../exportTable";
import { describe, objectOf } from "./json";

/** RFC 7946: a point for each row, in degrees of WGS 84, longitude first; a row without a place has no geometry. */
export const geoJson: ExportFormat = {
  id: "geojson",
  ending: ".geojson",
  mediaType: "application/geo+json",
  label: "take.format.geoJson",
  suits: ({ point }) => point !== undefined,
  write: (input) => {
    const { table, rows } = input;
    const whole = {
      type: "FeatureCollection",
      ...describe(input),
      features: rows.map((row) => ({
        type: "Feature",
        geometry: geometryOf(table, row),
        properties: objectOf(table.columns, row),
      })),
    };
    return `${JSON.stringify(whole, undefined, 2)}\n`;
  },
};

function geometryOf({ columns, point }: ExportInput["table"], row: ExportRow): object | null {
  const valueOf = (wanted: string | undefined) => row[columns.findIndex(({ name }) => name === wanted)];
  const coordinates = [valueOf(point?.longitude), valueOf(point?.latitude)];
  return coordinates.every((value) => typeof value === "number") ? { type: "Point", coordinates } : null;
}
