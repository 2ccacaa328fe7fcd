import { expect, test } from "vitest";
import { findEqualFileNames } from "./fileNames";

test("files of one name in two folders are found", () => {
  expect(findEqualFileNames(["src/a/series.ts", "src/b/series.ts", "src/b/other.ts"])).toEqual([
    "src/a/series.ts, src/b/series.ts",
  ]);
});

test("files whose names differ by case are found, also in one folder", () => {
  expect(findEqualFileNames(["src/a/Card.tsx", "src/a/card.css"])).toEqual([
    "src/a/Card.tsx, src/a/card.css",
  ]);
});

test("a component shares its name with its stylesheet and its test, and README.md stands in every folder", () => {
  const paths = [
    "src/a/Card.tsx",
    "src/a/Card.css",
    "src/a/Card.test.tsx",
    "src/README.md",
    "src/a/README.md",
  ];
  expect(findEqualFileNames(paths)).toEqual([]);
});

test("a test of a screen may be named as a source is, not as another test is", () => {
  expect(findEqualFileNames(["src/a/budget.ts", "test/budget.test.ts"])).toEqual([]);
  expect(findEqualFileNames(["src/a/budget.test.ts", "test/budget.test.ts"])).toEqual([
    "src/a/budget.test.ts, test/budget.test.ts",
  ]);
});
