import { expect, test } from "vitest";
import { normalise } from "../text/normalise";
import { divide } from "./subQuestions";

function partsOf(raw: string): string[][] {
  const source = normalise(raw);
  const { parts } = divide(source, { start: 0, end: source.text.length });
  return parts.map((part) => [part.questionId, source.text.slice(part.start, part.end).trim()]);
}

test("splits numbers and letters", () => {
  expect(partsOf("Intro. 1. a) Un. b) Deux. 2. Trois.")).toEqual([
    ["", "Intro."],
    ["1a", "Un."],
    ["1b", "Deux."],
    ["2", "Trois."],
  ]);
});

test("gives what introduces letters to the first of them", () => {
  expect(partsOf("1. Intro. a) Un. b) Deux.").map(([id]) => id)).toEqual(["1a", "1a", "1b"]);
});

test("splits marks that are glued to the sentence before", () => {
  expect(partsOf("Zijn er posten?1. Welke?2. Zijn ze open?")).toEqual([
    ["", "Zijn er posten?"],
    ["1", "Welke?"],
    ["2", "Zijn ze open?"],
  ]);
});

test("keeps a number at the end of a sentence and one out of order in the text", () => {
  expect(partsOf("1. Il y en a 2. Et 4. C'est tout. 5. Non.").map(([id]) => id)).toEqual(["1"]);
});

test("takes a mark for several numbers as the first and goes on after the last", () => {
  expect(partsOf("1 en 2. Samen. 3. Apart.")).toEqual([
    ["1", "Samen."],
    ["3", "Apart."],
  ]);
});

test("takes the numbers of a list of names after a colon for no marks, on lines or in a row", () => {
  expect(partsOf("1. Zij zijn: 1) Rome, 2) Milaan (3 posten) en 3) Lima. 2. Neen.")).toEqual([
    ["1", "Zij zijn: 1) Rome, 2) Milaan (3 posten) en 3) Lima."],
    ["2", "Neen."],
  ]);
  expect(partsOf("Les voici:\n1) Rome\n2) Washington D.C.\n3) Lima.").map(([id]) => id)).toEqual([""]);
});

test("takes numbered answers after a colon for parts", () => {
  expect(partsOf("Voici mes réponses: 1. Oui.\n2. Non.").map(([id]) => id)).toEqual(["", "1", "2"]);
  expect(partsOf("Mes questions: 1. Qui écrit? 2. Où?").map(([id]) => id)).toEqual(["", "1", "2"]);
});

test("takes a letter at the place of a number for the number that it looks like", () => {
  expect(partsOf("l. a) Un. b) Deux.\nZ. a) Trois.\n3. Quatre.").map(([id]) => id)).toEqual([
    "1a",
    "1b",
    "2a",
    "3",
  ]);
});

test.each(["2. 500", '2."500', "2.' 500"])(
  "takes a number with something behind its dot, %s, for no mark",
  (printed) => {
    expect(partsOf(`1. Logiciels: ${printed} euros.`).map(([id]) => id)).toEqual(["1"]);
  },
);

/** The ids of the parts of an answer, and the marks in it that are unclear, where some sub-questions were put. */
function dividedBy(raw: string, expected: readonly string[]): string[][] {
  const source = normalise(raw);
  const { parts, unclear } = divide(source, { start: 0, end: source.text.length }, expected);
  return [
    parts.map(({ questionId }) => questionId),
    unclear.map(({ start, end }) => source.text.slice(start, end)),
  ];
}

test.each([
  ["Un. 2. Deux. 3. Trois.", ["", "2", "3"], ["2."]],
  ["1. Un. 3. Trois.", ["1", "3"], ["3."]],
  ["q. Un. 2. Deux.", ["", "2"], ["q.", "2."]],
])(
  "goes on at an expected mark behind one that is missing or damaged, and reports it: %s",
  (raw, ids, unclear) => {
    expect(dividedBy(raw, ["1", "2", "3"])).toEqual([ids, unclear]);
  },
);

test.each([
  ["1. i) Un. b) Deux. 2. a) Trois.", ["1", "1b", "2a"], ["i)", "b)"]],
  ["1. a Un. b) Deux. 2. a) Trois.", ["1", "1b", "2a"], ["b)", "a"]],
  ["1. a) Un. b) Deux. E. a) Trois.", ["1a", "1b", "2a"], ["a)"]],
])("finds letters behind a damaged one, and reports it: %s", (raw, ids, unclear) => {
  expect(dividedBy(raw, ["1a", "1b", "2a"])).toEqual([ids, unclear]);
});

test("reports a letter that looks like a mark where another is due", () => {
  const raw = "1. Oui.\n2. Non.\nl. La FOD veille.";
  expect(dividedBy(raw, ["1", "2", "3"])).toEqual([["1", "2"], ["l."]]);
  expect(dividedBy("1. Oui.\n2. Non.\nO. La FOD veille.", ["1", "2", "3"])).toEqual([["1", "2"], ["O."]]);
  expect(dividedBy("1. Oui. 2. Non. O. Dupont veille.", ["1", "2", "3"])).toEqual([["1", "2"], []]);
});

test("skips no mark that the question does not lead to expect", () => {
  expect(dividedBy("1. Un. 7. Sept.", ["1", "2"])).toEqual([["1"], []]);
});
