import type { ExportFormat } from "./exportFormat";
import type { ExportInput } from "./exportTable";
import { csv } from "./formats/csv";
import { geoJson } from "./formats/geoJson";
import { json } from "./formats/json";
import { machineCsv } from "./formats/machineCsv";
import { xlsx } from "./formats/xlsx";

/** In the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [csv, xlsx, machineCsv, json, geoJson];

/** `chancery-posts-2026-11-29.csv`: what it is and of which day. */
export function nameFile({ table, about }: ExportInput, { id, ending }: ExportFormat): string {
  return `chancery-${table.id}${id === "machine-csv" ? "-data" : ""}-${about.made}${ending}`;
}
