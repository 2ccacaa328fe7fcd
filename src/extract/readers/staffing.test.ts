import { expect, test } from "vitest";
import { readDutch, readFrench } from "../testReading";

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
