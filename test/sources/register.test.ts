import { beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/dataset/language";
import { SCREENS } from "../../src/app/screens";
import type { Screen } from "../../src/view-state/address";
import { makeRegisterFiles } from "./registerFiles";
import { dropFormatTexts } from "./formatTexts";
import { listTexts, renderPages } from "./renderPages";

/** What only a question of one chamber, or the shipped one, may be called; numbers that came of nothing. */
const FOREIGN = [
  /belg/i,
  /\b2016\b/,
  /focus on/i,
  /\b54-0516\b/,
  /chamber|\bchambre|\bkamer\b|abgeordnetenkammer/i,
  /\banswer/i,
  /réponse|répond/i,
  /antwoord/i,
  /antwort/i,
  /\bNaN\b|undefined|Infinity/,
];
/** Where the build that these tests run in finds the package it ships; another package lies in another folder. */
const SHIPPED_FOLDER = "answer-54-0516";
/** Said of the site, not of its data. */
const OF_THE_SITE = [
  "The site does not answer at the moment. You can read this page; try again later.",
  "Le site ne répond pas pour l’instant. Vous pouvez lire cette page ; réessayez plus tard.",
  "De site antwoordt op dit ogenblik niet. U kunt deze pagina lezen; probeer het later opnieuw.",
  "Die Website antwortet zurzeit nicht. Sie können diese Seite lesen; versuchen Sie es später erneut.",
];

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await renderPages(await makeRegisterFiles());
});

const pageOf = (language: string, screen: string) => pages.get(`${language}/${screen}/index.html`) ?? "";
const textsOf = (language: string, screen: string) => listTexts(pageOf(language, screen));

// The accessibility statement is of the site and may name a country.
test.each(SCREENS.filter((screen) => screen !== "accessibility"))(
  "the screen %s of a register has no word of an answer, in any language",
  (screen) => {
    for (const language of LANGUAGES) {
      const all = textsOf(language, screen);
      const own = screen === "data" ? dropFormatTexts(all, language, SHIPPED_FOLDER) : all;
      const texts = own.map((text) => text.replaceAll(SHIPPED_FOLDER, ""));
      expect(texts.length).toBeGreaterThan(20);
      const said = texts.filter((text) => !OF_THE_SITE.includes(text.replaceAll("\u00a0", " ")));
      expect(said.filter((text) => FOREIGN.some((word) => word.test(text)))).toEqual([]);
    }
  },
);

test("titles and descriptions of screens about a source name the register and when it was seen", () => {
  const ofNoSource: readonly Screen[] = ["accessibility", "dossier", "open"];
  for (const screen of SCREENS.filter((each) => !ofNoSource.includes(each)))
    expect(textsOf("en", screen)).toContainEqual(
      expect.stringMatching(/^Missions register, 1 – 9 Mar 2024: /),
    );
});

test("cards are stamped with the days of the register and its name", () => {
  const stamps = {
    en: "Recorded 1 – 9 Mar 2024 · Missions register",
    fr: "Relevé : 1–9 mars 2024 · Missions register",
    nl: "Geregistreerd: 1–9 mrt 2024 · Missions register",
    de: "Erfasst: 1.–9. März 2024 · Missions register",
  };
  for (const language of LANGUAGES) {
    const texts = textsOf(language, "overview").map((text) => text.replaceAll("\u00a0", " "));
    expect(texts).toContainEqual(expect.stringContaining(stamps[language]));
  }
});

test("evidence is called a record, and no positions in a text are explained", () => {
  const texts = textsOf("en", "coverage");
  expect(texts).toContainEqual(expect.stringMatching(/^Evidence for “Facebook”: record$/));
  expect(texts).toContain("6 places in the register");
  expect(texts.join("\n")).not.toContain("Positions count characters");
});

test("no follow-up is drafted where no question was asked", () => {
  const texts = textsOf("en", "questions");
  expect(texts.join("\n")).toContain("No parliamentary question");
  expect(texts.join("\n")).not.toContain("follow-up");
});

test("a post with a country and no place is counted in the region of its country", () => {
  // Scott Base has neither; Kiribati is a country of Oceania in which no other post sits.
  const texts = textsOf("en", "coverage").join("\n");
  expect(texts).toMatch(/Oceania\s3\s/);
  expect(texts).toMatch(/not stated\s1\s/);
});
