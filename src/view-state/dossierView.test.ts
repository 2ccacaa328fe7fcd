import { expect, test } from "vitest";
import { DOSSIER_CHOICES, findDossierOf, formatDossierView } from "./dossierView";
import { parseDossierView } from "./parseDossierView";

const LANGUAGES = ["nl", "fr", "de", "en"];

test("an empty address is a dossier of everything in one language", () => {
  expect(parseDossierView("", LANGUAGES)).toEqual({ of: "all", and: undefined, search: "" });
  expect(formatDossierView({ of: "all", and: undefined, search: "" })).toBe("");
});

test("what a screen reads of the address stays as it was written", () => {
  const view = parseDossierView("of=coverage&channels=twitter,facebook&q=new%20york&and=nl", LANGUAGES);
  expect(view).toEqual({ of: "coverage", and: "nl", search: "channels=twitter,facebook&q=new%20york" });
  expect(formatDossierView(view)).toBe("of=coverage&and=nl&channels=twitter,facebook&q=new%20york");
});

test("every view comes back from its address", () => {
  for (const of of ["all", ...DOSSIER_CHOICES] as const) {
    for (const and of [undefined, ...LANGUAGES]) {
      for (const search of ["", "channels=twitter", "view=time&fte=90000"]) {
        const view = { of, and, search };
        expect(parseDossierView(formatDossierView(view), LANGUAGES)).toEqual(view);
      }
    }
  }
});

test("an unknown screen is everything, an unknown language is none", () => {
  expect(parseDossierView("of=palace&and=tlh", LANGUAGES)).toEqual({ of: "all", and: undefined, search: "" });
});

test("the dossier of a screen keeps what the screen shows, that of another screen is everything", () => {
  expect(findDossierOf("coverage", "channels=twitter")).toBe("of=coverage&channels=twitter");
  expect(findDossierOf("budget", "")).toBe("of=budget");
  expect(findDossierOf("changes", "change=newer-only")).toBe("of=changes&change=newer-only");
  expect(findDossierOf("source", "evidence=e1")).toBe("");
});
