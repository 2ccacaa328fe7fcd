import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chooseDraftLanguage,
  DRAFT_LANGUAGES,
  formatQuestionsView,
  parseQuestionsView,
} from "./questionsView";

test("the default view has an empty address", () => {
  expect(formatQuestionsView({ asked: [], draft: "" })).toBe("");
  expect(parseQuestionsView("")).toEqual({ asked: [], draft: "" });
});

test("an address stays readable and names the language that was chosen for the draft", () => {
  expect(formatQuestionsView({ asked: ["1b", "2b"], draft: "fr" })).toBe("ask=1b,2b&draft=fr");
});

test("a language in which no question can be put is not chosen, a question is named once", () => {
  expect(parseQuestionsView("ask=2b,,2b&draft=en")).toEqual({ asked: ["2b"], draft: "" });
});

test("drafts in the page’s language where a question can be put in it, else in that of the question", () => {
  expect(chooseDraftLanguage("fr", "nl")).toBe("fr");
  expect(chooseDraftLanguage("nl", "fr")).toBe("nl");
  expect(chooseDraftLanguage("de", "fr")).toBe("fr");
  expect(chooseDraftLanguage("en", "nl")).toBe("nl");
  expect(chooseDraftLanguage("en", undefined)).toBe("nl");
});

test("every view comes back from its address", () => {
  const view = fc.record({
    asked: fc.uniqueArray(fc.stringMatching(/^[1-9][a-z]?$/)),
    draft: fc.constantFrom(...DRAFT_LANGUAGES, "" as const),
  });
  fc.assert(
    fc.property(view, (each) => {
      expect(parseQuestionsView(formatQuestionsView(each))).toEqual(each);
    }),
  );
});
