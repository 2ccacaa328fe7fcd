import { expect, test } from "vitest";
import { findText } from "./language";

const NONE = { en: "", fr: "", nl: "", de: "" };

test.each([
  ["the wanted language", { ...NONE, en: "Vienna", nl: "Wenen" }, "nl", "Wenen", "nl"],
  ["English before the others", { en: "Vienna", fr: "Vienne", nl: "", de: "Wien" }, "nl", "Vienna", "en"],
  ["French before Dutch and German", { en: "", fr: "Vienne", nl: "Wenen", de: "" }, "de", "Vienne", "fr"],
  ["whatever is there", { ...NONE, de: "Wien" }, "en", "Wien", "de"],
  ["nothing, in the wanted language", NONE, "fr", "", "fr"],
] as const)("a text is found in %s", (_, labels, wanted, text, language) => {
  expect(findText(labels, wanted)).toEqual({ text, language });
});
