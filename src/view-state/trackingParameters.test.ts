import { expect, test } from "vitest";
import { findIgnoredParameters } from "./parameters";
import { isTrackingParameter } from "./trackingParameters";

test("what mailings and networks hang on an address is known", () => {
  for (const name of [
    "utm_source",
    "UTM_Medium",
    "fbclid",
    "gclid",
    "mc_cid",
    "ref",
    "si",
    "at_medium",
    "wt_mc",
    "trk",
  ]) {
    expect(isTrackingParameter(name), name).toBe(true);
  }
});

test("a parameter of ours, or one that only begins alike, is none", () => {
  for (const name of ["view", "post", "q", "reference", "regions", "colour"]) {
    expect(isTrackingParameter(name), name).toBe(false);
  }
});

test("tracking parameters are ignored without a word, others with one", () => {
  expect(findIgnoredParameters("utm_source=x&fbclid=y&colour=red", "")).toEqual([
    { name: "colour", value: "red" },
  ]);
});
