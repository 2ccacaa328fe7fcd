import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPackageFolder, DATA } from "../../cli/projectPackages";
import { regionOfCountry } from "../../gazetteer/regions";
import { parsePackage } from "../../package/read/parsePackage";
import { makeGazetteerFiles } from "./writeGazetteer";

const FILES = makeGazetteerFiles();

test("the gazetteer is what comes out of its sources; npm run gazetteer writes it", () => {
  for (const [file, text] of FILES) {
    expect(readFileSync(file, "utf8") === text, file).toBe(true);
  }
});

test("regions are those that the project's own places have", () => {
  const { places } = parsePackage(readPackageFolder(`${DATA}/register-2026`)).dataset;
  const stated = places.filter(({ country }) => country !== "");
  expect(stated.map(({ country }) => regionOfCountry(country))).toEqual(
    stated.map(({ region, subregion }) => ({ region, subregion })),
  );
});

test("every country with a city has a region, but Antarctica", () => {
  const text = [...FILES].find(([file]) => file.endsWith("gazetteer.json"))?.[1] ?? "{}";
  const { cities } = JSON.parse(text) as { readonly cities: Readonly<Record<string, unknown>> };
  expect(Object.keys(cities).filter((code) => !regionOfCountry(code))).toEqual([]);
});
