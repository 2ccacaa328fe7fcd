import { expect, test } from "vitest";
import { GAZETTEER } from "../../test/fixtures/projectGazetteer";
import { makePlace, makePost } from "../../test/fixtures/testDataset";
import type { Point, Post } from "../domain/posts/post";
import { checkPoints } from "./checkPoints";

const places = [
  makePlace("havana", { country: "CU", latitude: 23.13, longitude: -82.38 }),
  makePlace("jerusalem", { country: "", latitude: 31.77, longitude: 35.23 }),
  makePlace("nicosia", { country: "CY", latitude: 35.17, longitude: 33.36 }),
];
const ZAGREB = { latitude: 45.8272, longitude: 15.961 };

function check(placeId: string, point: Point, part: Partial<Post> = {}) {
  const posts = [makePost("post", { placeId, point, ...part })];
  return checkPoints({ posts, places }, GAZETTEER.outlines).findings.map(({ city, otherCountry }) => [
    city && Math.round(city.km / 100) * 100,
    otherCountry,
  ]);
}

test("a point in another country is reported with its distance from the city and the country it lies in", () => {
  expect(check("havana", ZAGREB)).toEqual([[8800, "HR"]]);
});

test("a point far from the city but in the country is reported without another country", () => {
  expect(check("havana", { latitude: 20.02, longitude: -75.83 })).toEqual([[800, undefined]]);
});

test("a point within 60 km of its city is never reported, whatever the outlines say", () => {
  expect(check("havana", { latitude: 23.6, longitude: -82.38 })).toEqual([]);
});

test("no country is said of a point where that of the post is not stated, or its line is disputed", () => {
  expect(check("jerusalem", ZAGREB)).toEqual([[2300, undefined]]);
  expect(check("nicosia", { latitude: 35.35, longitude: 34.1 })).toEqual([[100, undefined]]);
});

test("a post of a country alone is judged by the country", () => {
  expect(check("", ZAGREB, { country: "CU" })).toEqual([[undefined, "HR"]]);
  expect(check("", ZAGREB, { country: "HR" })).toEqual([]);
});
