import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../domain/language";
import { COUNTRIES } from "./countries";

const codes = Object.keys(COUNTRIES);
const [header = [], ...places] = readFileSync(
  new URL("../../data/editorial/places.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));

test("holds the 249 codes of ISO 3166-1 and Kosovo, in the order of the alphabet", () => {
  expect(codes).toHaveLength(250);
  expect(codes).toContain("XK");
  expect(codes).toEqual([...codes].sort());
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test("names every country in which a post sits", () => {
  const column = header.indexOf("country");
  const sitting = [...new Set(places.map((place) => place[column] ?? ""))];
  expect(sitting.length).toBeGreaterThan(60);
  expect(sitting.filter((code) => COUNTRIES[code] === undefined)).toEqual([]);
});

test.each(LANGUAGES)("has no empty name and no name twice in %s", (language) => {
  const names = Object.values(COUNTRIES).map((labels) => labels[language]);
  expect(names.filter((name) => name === "" || name !== name.trim())).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("spells names with typographic apostrophes and composed letters", () => {
  const names = Object.values(COUNTRIES).flatMap((labels) => Object.values(labels));
  expect(names.filter((name) => name.includes("'") || name !== name.normalize("NFC"))).toEqual([]);
});

test.each([
  ["CD", "DR Congo", "RD Congo", "DR Congo", "DR Kongo"],
  ["CI", "Côte d’Ivoire", "Côte d’Ivoire", "Ivoorkust", "Côte d’Ivoire"],
  ["HK", "Hong Kong", "Hong Kong", "Hongkong", "Hongkong"],
  ["PS", "Palestine", "Palestine", "Palestina", "Palästina"],
  ["TW", "Taiwan", "Taïwan", "Taiwan", "Taiwan"],
  ["XK", "Kosovo", "Kosovo", "Kosovo", "Kosovo"],
])("names %s as reviewed, whatever a browser would say", (code, en, fr, nl, de) => {
  expect(COUNTRIES[code]).toEqual({ en, fr, nl, de });
});
