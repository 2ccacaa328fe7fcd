import { expect, test } from "vitest";
import { findIgnoredParameters } from "./parameters";

test("what an address says and the screen writes again is not ignored", () => {
  expect(findIgnoredParameters("regions=Asia,Africa&q=new+york", "regions=Africa,Asia&q=new%20york")).toEqual(
    [],
  );
});

test("of a list only the unknown values are ignored", () => {
  expect(findIgnoredParameters("regions=Asia,atlantis,Oz", "regions=Asia")).toEqual([
    { name: "regions", value: "atlantis" },
    { name: "regions", value: "Oz" },
  ]);
});

test("a parameter that no screen writes is ignored, and named", () => {
  expect(findIgnoredParameters("colour=red&view=foo", "")).toEqual([
    { name: "colour", value: "red" },
    { name: "view", value: "foo" },
  ]);
});

test("a value at its default and an empty value are not ignored", () => {
  expect(findIgnoredParameters("view=list&channels=&q=", "", { view: "list" })).toEqual([]);
});

test("a text with commas that the screen keeps is not taken apart", () => {
  expect(findIgnoredParameters("q=lima,%20peru", "q=lima%2C%20peru")).toEqual([]);
});
