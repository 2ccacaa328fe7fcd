import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

test("reads full-time equivalents in words, as an estimate of the head office", () => {
  const { figures, dataset } = readFrench(
    "On estime à deux équivalents temps plein l'effectif de l'administration centrale.",
  );
  expect(figures).toEqual(["staffing.fte 2 FTE estimate"]);
  expect(dataset.figures[0]).toMatchObject({ population: "head-office", period: undefined });
});

test("reads part of an equivalent in Dutch", () => {
  expect(readDutch("Er werken 2,5 voltijdse equivalenten op de posten.").figures).toEqual([
    "staffing.fte 2.5 FTE exact",
  ]);
});

test("gives each number of a sentence the place that is named with it", () => {
  const { dataset } = readFrench(
    "L'effectif est de 6,5 ETP à l'administration centrale et de neuf ETP dans les ambassades.",
  );
  expect(dataset.figures.map(({ value, population }) => [value, population])).toEqual([
    [6.5, "head-office"],
    [9, "posts"],
  ]);
});

test("takes the owner that is named first behind a number, where a lost mark joins it to the next", () => {
  const { dataset } = readDutch(
    "Twaalf voltijdse equivalenten beheren de kanalen op de posten op de persdienst zijn dat er 2.",
  );
  expect(dataset.figures.map(({ value, population }) => [value, population])).toEqual([[12, "posts"]]);
});

test.each(["3 ETP et demi", "3 ETP 1/2", "3 ETP ½"])(
  "makes no figure of a number that a fraction follows: %s",
  (number) => {
    const { figures, numbers } = readFrench(`L'effectif est de ${number}.`);
    expect(figures).toEqual([]);
    expect(numbers[0]).toBe("3: not-understood");
  },
);
