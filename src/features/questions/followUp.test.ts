import { expect, test } from "vitest";
import { makeDataset } from "../../../test/fixtures/testDataset";
import { DRAFT_LANGUAGES } from "../../view-state/questionsView";
import { composeFollowUp } from "./followUp";
import { TEST_ANSWER } from "../../../test/fixtures/testAnswer";

const IDS = TEST_ANSWER.questions.map(({ questionId }) => questionId);
const CITED = {
  fr: ["question 1, a)", "question 1, b)", "question 2,", "question 3,"],
  nl: ["vraag 1, a)", "vraag 1, b)", "vraag 2,", "vraag 3,"],
};
/** Kinds of spaces aside. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

for (const language of DRAFT_LANGUAGES) {
  const text = composeFollowUp(TEST_ANSWER, IDS, language);

  test(`${language}: cites number and bulletins, not the author`, () => {
    for (const cited of ["99-0042", "B001", "B007"]) expect(text).toContain(cited);
    expect(text).not.toContain("Somebody");
  });

  test(`${language}: each ticked sub-question appears once, in the order of the document`, () => {
    const backwards = composeFollowUp(TEST_ANSWER, [...IDS].reverse(), language);
    expect(backwards).toBe(text);
    const places = CITED[language].map((cited) => {
      expect(text.split(cited), cited).toHaveLength(2);
      return text.indexOf(cited);
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.match(/^\d+\. /gm)).toEqual(["1. ", "2. ", "3. ", "4. "]);
  });

  test(`${language}: nothing is left unresolved, with a full header or an empty one`, () => {
    const bare = composeFollowUp(makeDataset({ ...TEST_ANSWER, header: new Map() }), IDS, language);
    for (const draft of [text, bare]) {
      expect(draft).not.toMatch(/undefined|null|NaN|Invalid|[{}$]|\(\s*\)| ,|,,/);
    }
  });

  test(`${language}: a sub-question that was not ticked, or is not in the document, stays away`, () => {
    const one = composeFollowUp(TEST_ANSWER, ["2", "9z"], language);
    expect(one).toContain(CITED[language][2]);
    expect(one).not.toContain(CITED[language][0]);
    expect(one.match(/^\d+\. /gm)).toEqual(["1. "]);
  });

  test(`${language}: without a sub-question there is no text`, () => {
    expect(composeFollowUp(TEST_ANSWER, [], language)).toBe("");
    expect(composeFollowUp(TEST_ANSWER, ["9z"], language)).toBe("");
  });
}

test("a French draft asks in French for each thing that is missing", () => {
  const text = plain(composeFollowUp(TEST_ANSWER, ["1a"], "fr"));
  expect(text).toContain(
    "déposée le 1er janvier 2020, publiée au bulletin B001 des Questions et réponses écrites du 15 janvier 2020",
  );
  expect(text).toContain("– Matériel informatique : 12 500 euros (2018-2019, estimation)");
  expect(text).toContain("Pourriez-vous communiquer :\na) a first thing ;\nb) a second thing ?");
});

test("a Dutch draft asks in Dutch for each thing that is missing", () => {
  const text = plain(composeFollowUp(TEST_ANSWER, ["1a"], "nl"));
  expect(text).toContain(
    "ingediend op 1 januari 2020, gepubliceerd in bulletin B001 van de Schriftelijke Vragen en Antwoorden van 15 januari 2020",
  );
  expect(text).toContain("– Hardware: 12.500 euro (2018-2019, raming)");
  expect(text).toContain("Kunt u het volgende meedelen:\na) a first thing;\nb) a second thing?");
});

test("one missing thing is asked for in one sentence, and a period that is only a reading is not cited", () => {
  const text = plain(composeFollowUp(TEST_ANSWER, ["2"], "nl"));
  expect(text).toContain("Kunt u het volgende meedelen: one thing alone?");
  expect(text).toContain("– Bezoekers uit het buitenland: 40 %\n");
});

test("where nothing is known to be missing, it is asked whether the answer still holds", () => {
  for (const id of ["1b", "3"]) {
    expect(composeFollowUp(TEST_ANSWER, [id], "fr")).toContain("toujours valable");
    expect(composeFollowUp(TEST_ANSWER, [id], "nl")).toContain("nog altijd geldt");
  }
});

test("a sub-question that nobody has worded is still cited", () => {
  const unwritten = { en: "", fr: "", nl: "", de: "" };
  const questions = [
    { questionId: "4b", answered: "", asked: unwritten, reason: unwritten, needed: unwritten } as const,
  ];
  expect(composeFollowUp(makeDataset({ ...TEST_ANSWER, questions }), ["4b"], "fr")).toContain(
    "question 4, b)",
  );
});
