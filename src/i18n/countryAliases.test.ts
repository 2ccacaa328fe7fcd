import { expect, test } from "vitest";
import { LANGUAGES } from "../domain/dataset/language";
import { foldText } from "../domain/search/foldText";
import english from "./countries/en.json";
import { COUNTRY_ALIASES } from "./countryAliases";
import { fetchSearchWords } from "./searchWords";

test("aliases are of countries that have a name, and no name stands for two countries", async () => {
  expect(Object.keys(COUNTRY_ALIASES).filter((code) => !(`country.${code}` in english))).toEqual([]);
  const { countries } = await fetchSearchWords();
  const codeByName = new Map<string, string>();
  const shared: string[] = [];
  for (const [code, names] of Object.entries(countries)) {
    for (const name of new Set(names.map(foldText))) {
      if (codeByName.has(name)) shared.push(name);
      codeByName.set(name, code);
    }
  }
  expect(shared).toEqual([]);
});

test("the words for searching name 250 countries in all languages", async () => {
  const { countries } = await fetchSearchWords();
  expect(Object.keys(countries)).toHaveLength(250);
  expect(countries["TR"]).toEqual(
    expect.arrayContaining(["Türkiye", "Turquie", "Turkije", "Türkei", "Turkey"]),
  );
  for (const names of Object.values(countries)) expect(names.length).toBeGreaterThanOrEqual(LANGUAGES.length);
});
