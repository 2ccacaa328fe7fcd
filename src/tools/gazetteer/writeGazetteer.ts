import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPackageFolder, DATA } from "../../cli/projectPackages";
import type { Place } from "../../domain/posts/post";
import { parsePackage } from "../../package/read/parsePackage";
import { isMain } from "../isMain";
import { ROOT } from "../root";
import { computeGazetteer } from "./computeGazetteer";
import { computeOutlines } from "./computeOutlines";

const FOLDER = join(ROOT, "src/gazetteer");

/** The files of the gazetteer as they come out of GeoNames, Natural Earth and the project's own places. */
export function makeGazetteerFiles(): ReadonlyMap<string, string> {
  const gazetteer = computeGazetteer(readKnownPlaces());
  const files = new Map<string, unknown>([
    ["gazetteer.json", gazetteer],
    ["outlines.json", computeOutlines(gazetteer.countries)],
  ]);
  return new Map([...files].map(([name, data]) => [join(FOLDER, name), formatLines(data)]));
}

/** Each place once, from the packages that the project brings along. */
function readKnownPlaces(): readonly Place[] {
  const byId = new Map<string, Place>();
  for (const name of ["answer-54-0516", "register-2026", "register-be-2022"]) {
    const { dataset } = parsePackage(readPackageFolder(join(DATA, name)));
    for (const place of dataset.places) if (!byId.has(place.placeId)) byId.set(place.placeId, place);
  }
  return [...byId.values()];
}

/** One line for each country, so that a change shows where it is. */
function formatLines(data: unknown): string {
  return `${JSON.stringify(data).replaceAll(/("[A-Z]{2}":[[])/g, "\n$1")}\n`;
}

if (isMain(import.meta.url)) {
  for (const [file, text] of makeGazetteerFiles()) writeFileSync(file, text);
}
