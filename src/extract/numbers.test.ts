import { expect, test } from "vitest";
import { findNumbers, type NumberToken } from "./numbers";
import { TERMS, type TextLanguage } from "./vocabulary/terms";

function numbersIn(text: string, language: TextLanguage = "fr"): NumberToken[] {
  return findNumbers(text, 0, text.length, TERMS[language].find(text, 0, text.length));
}

test.each([
  ["5.878 visiteurs", 5878, 0],
  ["25 927 pages", 25_927, 0],
  ["1 250 000 euros", 1_250_000, 0],
  ["7,2 millions d'euros", 7_200_000, 1],
  ["12.500 euro", 12_500, 0],
  ["€ 3.000,50", 3000.5, 2],
  ["3,40 pages", 3.4, 2],
  ["2.5 pages", 2.5, 1],
  ["2:50 minutes", 170, 0],
  ["vingt et un postes", 21, 0],
  ["soixante-quinze postes", 75, 0],
])("reads %s", (printed, value, decimals) => {
  const tokens = numbersIn(printed);
  expect(tokens).toHaveLength(1);
  expect(tokens[0]).toMatchObject({ value, decimals });
});

test.each([
  ["drieëntwintig posten", 23],
  ["12.500 euro", 12_500],
  ["1,5 miljoen euro", 1_500_000],
  ["tweehonderd posten", 200],
])("reads %s in Dutch", (printed, value) => {
  expect(numbersIn(printed, "nl")).toEqual([expect.objectContaining({ value })]);
});

test("does not read a year and the number after it as one number", () => {
  expect(numbersIn("En 2015, 73 postes").map((token) => token.kind)).toEqual(["years", "number"]);
});

test("reads dates with and without a year, and ranges of years", () => {
  const dates = numbersIn("le 1er mai 2016, le 14 mars, 23/02/2016, 2014-2015, en 2013").map(
    (token) => token.date,
  );
  expect(dates).toEqual([
    { day: 1, month: 5, year: 2016 },
    { day: 14, month: 3 },
    { day: 23, month: 2, year: 2016 },
    { year: 2014, lastYear: 2015 },
    { year: 2013 },
  ]);
});

test("takes the French word for nine as a number only before a plural", () => {
  expect(numbersIn("un site neuf est prêt")).toEqual([]);
  expect(numbersIn("neuf postes répondent")).toHaveLength(1);
});
