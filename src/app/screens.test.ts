import { expect, test } from "vitest";
import { NAVIGATION, parsePath, SCREENS } from "./screens";

const LANGUAGES = ["en", "fr"] as const;

test("a path names its language and its screen", () => {
  expect(parsePath("/fr/coverage/", LANGUAGES)).toEqual({ language: "fr", screen: "coverage" });
  expect(parsePath("en/dossier", LANGUAGES)).toEqual({ language: "en", screen: "dossier" });
});

test("what a path leaves out or nobody knows is undefined, names of an object's own methods too", () => {
  expect(parsePath("/", LANGUAGES)).toEqual({ language: undefined, screen: undefined });
  expect(parsePath("/en/", LANGUAGES)).toEqual({ language: "en", screen: undefined });
  expect(parsePath("/xx/coverage/", LANGUAGES)).toEqual({ language: undefined, screen: "coverage" });
  expect(parsePath("/en/Coverage/", LANGUAGES)).toEqual({ language: "en", screen: undefined });
  expect(parsePath("/en/toString/", LANGUAGES)).toEqual({ language: "en", screen: undefined });
});

test("the navigation comes first, the dossier after it, and no screen twice", () => {
  expect(SCREENS.slice(0, NAVIGATION.length + 1)).toEqual([...NAVIGATION, "dossier"]);
  expect(new Set(SCREENS).size).toBe(SCREENS.length);
});
