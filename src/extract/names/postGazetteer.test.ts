import { expect, test } from "vitest";
import { Gazetteer } from "./postGazetteer";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";

const gazetteer = new Gazetteer(TEST_REFERENCE);
const postOf = (printed: string): string => {
  const resolution = gazetteer.resolve(printed);
  return resolution.found ? resolution.postId : resolution.reason;
};

test("finds one post by its names in two languages", () => {
  expect([postOf("Beijing"), postOf("Pékin"), postOf("Peking")]).toEqual(["beijing", "beijing", "beijing"]);
});

test("finds a post by a misspelling only where it is listed", () => {
  expect(postOf("Sao Paolo")).toBe("sao-paulo");
  expect(postOf("Londen")).toBe("london");
  expect(postOf("Londn")).toBe("not-in-gazetteer");
});

test("does not care about case, accents, hyphens and spaces", () => {
  expect([postOf("LE CAIRE"), postOf("São-Paulo"), postOf("Newyork")]).toEqual([
    "cairo",
    "sao-paulo",
    "new-york",
  ]);
});

test("counts New York and New York UN as two posts in one place", () => {
  expect(postOf("New York")).toBe("new-york");
  for (const suffix of ["ONU", "UNO", "VN", "(UN)", "PV"])
    expect(postOf(`New York ${suffix}`)).toBe("new-york-un");
});

test("finds a representation by an abbreviation that does not say to whom", () => {
  expect([postOf("Bruxelles RP"), postOf("Brussel PV"), postOf("Brussel EU")]).toEqual(
    Array(3).fill("brussels-eu"),
  );
});

test("does not guess: another organisation, or a place that has only a representation", () => {
  expect(postOf("Bruxelles OTAN")).toBe("not-in-gazetteer");
  expect(postOf("Genève")).toBe("not-in-gazetteer");
  expect(postOf("Rome ONU")).toBe("not-in-gazetteer");
});

test("knows the one embassy of a country", () => {
  expect([gazetteer.embassyIn("CN"), gazetteer.embassyIn("FR")]).toEqual(["beijing", undefined]);
});
