import { expect, test } from "vitest";
import { findChoice, findIgnoredParameters, withoutIgnored } from "./parameters";

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

test("capitals make no difference to a choice", () => {
  expect(findChoice(["list", "map"], "Map")).toBe("map");
  expect(findChoice(["list", "map"], null)).toBeUndefined();
  expect(
    findIgnoredParameters("channels=Twitter,FAX&view=List", "channels=twitter", { view: "list" }),
  ).toEqual([{ name: "channels", value: "FAX" }]);
});

test("of a parameter that is there twice the first counts, and another value is named whole", () => {
  const search = "view=map&view=list&channels=twitter&channels=facebook,fax&channels=twitter";
  expect(findIgnoredParameters(search, "channels=twitter&view=map", { view: "list" })).toEqual([
    { name: "view", value: "list" },
    { name: "channels", value: "facebook,fax" },
  ]);
});

test("what was ignored can be taken out of a query string", () => {
  expect(
    withoutIgnored("channels=twitter,fax&colour=red&q=a,b", [
      { name: "channels", value: "fax" },
      { name: "colour", value: "red" },
    ]),
  ).toBe("channels=twitter&q=a,b");
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
