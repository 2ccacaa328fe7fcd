import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTextIndex } from "./textIndex";
import type { Spelling } from "./textPostings";

const named = (...texts: string[]): Spelling[] => texts.map((text) => ({ text, weight: 0 }));
const index = buildTextIndex(
  [
    ["bern", named("Bern", "Berne")],
    ["berlin", named("Berlin")],
    ["beijing", [...named("Beijing", "Pékin"), { text: "CN", weight: 2, isCode: true }]],
    ["baghdad", [...named("Baghdad"), { text: "Iraq", weight: 2 }]],
    ["kyiv", [...named("Kyiv"), { text: "Ukraine", weight: 2 }]],
    ["london", [...named("London"), { text: "UK", weight: 2 }]],
    ["new-york", named("New York")],
    ["new-york-un", [...named("New York (UN)"), { text: "New York", weight: 1 }]],
    ["atlanta", named("Atlanta")],
    ["washington", named("Washington")],
    ["juba", [...named("Juba"), { text: "South Sudan", weight: 2 }, { text: "Africa", weight: 4 }]],
    ["pretoria", [...named("Pretoria"), { text: "South Africa", weight: 2 }, { text: "Africa", weight: 4 }]],
  ],
  ["Iran"],
);
const found = (text: string) => [...index.find(text).ranks.keys()];

test.each([
  ["pekin", ["beijing"]],
  ["Pekni", ["beijing"]],
  ["bern", ["bern"]],
  ["ber", ["bern", "berlin"]],
  ["Brelin", ["berlin"]],
  ["cn", ["beijing"]],
  ["yiv", []],
  ["juba south", ["juba"]],
])("finds %s", (text, ids) => {
  expect(found(text)).toEqual(ids);
});

test("puts the whole name first, then what begins with it", () => {
  expect(found("new york")).toEqual(["new-york", "new-york-un"]);
});

test("a phrase beats words scattered over several names", () => {
  expect(found("south africa")).toEqual(["pretoria"]);
});

test("a short name beats what merely begins so; a code does not", () => {
  expect(found("uk")).toEqual(["london"]);
  expect(found("ukr")).toEqual(["kyiv"]);
});

test("a word that is right somewhere is no slip, though nothing here is called so", () => {
  expect(found("iran")).toEqual([]);
  expect(found("irak")).toEqual(["baghdad"]);
});

test("two slips are forgiven only between long words", () => {
  expect(found("atlantis")).toEqual([]);
  expect(found("washnigtn")).toEqual(["washington"]);
});

test("tells which words it took for slips", () => {
  expect(index.find("new yrok").slips).toEqual(["yrok"]);
  expect(index.find("new york").slips).toEqual([]);
});

test("an empty text finds everything", () => {
  expect(found(" - ")).toHaveLength(12);
});

test("short words and numbers are taken as they are written", () => {
  expect(found("yok")).toEqual([]);
  expect(found("2014")).toEqual([]);
});

test("whatever is written, each find is a thing of the index, and words that begin none find none without a slip", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const { ranks, slips } = index.find(text);
      for (const rank of ranks.values()) expect(rank >= 100).toBe(slips.length > 0);
    }),
  );
});
