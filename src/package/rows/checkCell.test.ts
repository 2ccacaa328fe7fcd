import { expect, test } from "vitest";
import { createCellCheck } from "./checkCell";
import { column, id, oneOf, optional, text, type Column } from "../schema/column";

const check = (of: Column, cell: string) => createCellCheck(of)(cell);

test.each([
  ["date", "2016-02-29"],
  ["partial-date", "2016"],
  ["partial-date", "2016-12"],
  ["partial-date", "2016-12-31"],
  ["integer", "0"],
  ["integer", "13998"],
  ["number", "0.60"],
  ["number", "-78.500"],
  ["number", "10000"],
] as const)("a %s may be %s", (type, cell) => {
  expect(check(column("c", type, ""), cell)).toBeUndefined();
});

test.each([
  ["date", "2015-02-29"],
  ["date", "2016-2-9"],
  ["date", "2016"],
  ["date", "23/02/2016"],
  ["partial-date", "2016-13"],
  ["partial-date", "2016-04-31"],
  ["partial-date", "16"],
  ["integer", "1.0"],
  ["integer", "-1"],
  ["integer", "007"],
  ["integer", "1e3"],
  ["number", "3,40"],
  ["number", "5.878.000"],
  ["number", "1e3"],
  ["number", "NaN"],
  ["number", "-0"],
  ["number", ".5"],
  ["number", " 5"],
  ["number", "0.1234567890123456"],
  ["number", "900719925474099.123"],
] as const)("a %s may not be %s", (type, cell) => {
  expect(check(column("c", type, ""), cell)).toBeTypeOf("string");
});

test("an empty cell is missed in a required column only", () => {
  expect(check(id("c", ""), "")).toBe("a value");
  expect(check(optional(id("c", "")), "")).toBeUndefined();
  expect(check(text("c", ""), "")).toBeUndefined();
});

test("a value outside the vocabulary is answered with the vocabulary", () => {
  expect(check(oneOf("c", ["active", "planned"], ""), "Active")).toBe("one of active, planned");
});

test("a number outside the range is answered with the range", () => {
  const latitude = column("c", "number", "", { minimum: -90, maximum: 90 });
  expect(check(latitude, "90.001")).toBe("a number from -90 to 90");
});

test("an identifier is neither __proto__ nor markup nor a path", () => {
  for (const cell of ["__proto__", "<b>", "../x", "a b", "=1+1"]) {
    expect(check(id("c", ""), cell)).toBeTypeOf("string");
  }
});
