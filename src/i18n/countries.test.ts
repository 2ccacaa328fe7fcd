import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../domain/dataset/language";
import german from "./countries/de.json";
import english from "./countries/en.json";
import french from "./countries/fr.json";
import dutch from "./countries/nl.json";

const NAMES: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>>>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
};
const ids = Object.keys(english);
const [header = [], ...places] = readFileSync(
  new URL("../../data/answer-54-0516/editorial/places.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));

test("holds the 249 codes of ISO 3166-1 and Kosovo, in the order of the alphabet", () => {
  expect(ids).toHaveLength(250);
  expect(ids).toContain("country.XK");
  expect(ids).toEqual([...ids].sort());
  expect(ids.filter((id) => !/^country\.[A-Z]{2}$/.test(id))).toEqual([]);
});

test("names every country in which a post sits", () => {
  const column = header.indexOf("country");
  const sitting = [...new Set(places.map((place) => place[column] ?? ""))];
  expect(sitting.length).toBeGreaterThan(60);
  expect(sitting.filter((code) => !ids.includes(`country.${code}`))).toEqual([]);
});

test.each(LANGUAGES)("has the same countries, no empty name and no name twice in %s", (language) => {
  expect(Object.keys(NAMES[language])).toEqual(ids);
  const names = Object.values(NAMES[language]);
  expect(names.filter((name) => name === "" || name !== name.trim())).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("spells names with typographic apostrophes and composed letters", () => {
  const names = LANGUAGES.flatMap((language) => Object.values(NAMES[language]));
  expect(names.filter((name) => name.includes("'") || name !== name.normalize("NFC"))).toEqual([]);
});

test.each([
  ["CD", "DR Congo", "RD Congo", "DR Congo", "DR Kongo"],
  ["CI", "Côte d’Ivoire", "Côte d’Ivoire", "Ivoorkust", "Côte d’Ivoire"],
  ["HK", "Hong Kong", "Hong Kong", "Hongkong", "Hongkong"],
  ["PS", "Palestine", "Palestine", "Palestina", "Palästina"],
  ["TW", "Taiwan", "Taïwan", "Taiwan", "Taiwan"],
  ["XK", "Kosovo", "Kosovo", "Kosovo", "Kosovo"],
])("names %s as reviewed, whatever a browser would say", (code, ...names) => {
  expect(LANGUAGES.map((language) => NAMES[language][`country.${code}`])).toEqual(names);
});
