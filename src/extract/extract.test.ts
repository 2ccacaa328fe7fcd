import fc from "fast-check";
import { expect, test } from "vitest";
import type { Editorial } from "../domain/dataset/editorial";
import type { Extraction } from "../domain/dataset/extraction";
import { extract, ExtractError } from "./extract";
import { dutchDocument, frenchDocument, TEST_DOCUMENTS } from "../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../test/fixtures/testReference";

const REFERENCE_ONLY: Editorial = { reference: TEST_REFERENCE, judgements: undefined };
const read = (text: string): Extraction => extract(text, REFERENCE_ONLY);

/** Reads, or gives `undefined` where the text is refused in the one way that is allowed. */
function readOrRefuse(text: string): Extraction | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof ExtractError) return undefined;
    throw error;
  }
}

/** What must hold of every extraction, whatever the text. Each entry is a breach. */
function breaches({ dataset, normalisedText }: Extraction): string[] {
  const found: string[] = [];
  const codePoints = [...normalisedText];
  const questionIds = new Set(["", ...dataset.questions.map((question) => question.questionId)]);
  const evidence = new Map(dataset.evidence.map((row) => [row.evidenceId, row]));
  if (evidence.size !== dataset.evidence.length) found.push("two rows of evidence share an id");
  for (const { evidenceId, start, end, fragment, questionId } of dataset.evidence) {
    if (codePoints.slice(start, end).join("") !== fragment) found.push(`${evidenceId} is not at its place`);
    if (fragment.trim() === "" || countWords(fragment) > 8) found.push(`${evidenceId} is no fragment`);
    if (!questionIds.has(questionId)) found.push(`${evidenceId} names question ${questionId}`);
  }
  for (const { text, start, end, reason, questionId } of dataset.unresolved) {
    if (codePoints.slice(start, end).join("") !== text) found.push(`unresolved ${text} is not at its place`);
    if (reason === "" || countWords(text) > 8) found.push(`unresolved ${text} is not as it should be`);
    if (!questionIds.has(questionId)) found.push(`unresolved ${text} names question ${questionId}`);
  }
  const facts = [...dataset.presences, ...dataset.figures, ...dataset.events, ...dataset.statements];
  for (const { evidenceId } of facts) if (!evidence.has(evidenceId)) found.push(`${evidenceId} is missing`);
  for (const { presenceId, printedAs, evidenceId } of dataset.presences) {
    if (!evidence.get(evidenceId)?.fragment.includes(printedAs))
      found.push(`${presenceId} is not in its evidence`);
  }
  return found;
}

/** A word cut at the end of a line is one, and a sign that stands apart, as a guillemet, is none. */
function countWords(text: string): number {
  const whole = text.replace(/(?<=\p{L})[-‐‑\u00AD]+ (?=\p{L})/gu, "");
  return whole.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Digits between the answer's heading and the descriptors that neither evidence nor a reason covers. */
function unaccountedDigits({ dataset, normalisedText }: Extraction, answer: string): string[] {
  const start = [...normalisedText.slice(0, normalisedText.indexOf(answer))].length;
  const covered = [...dataset.evidence, ...dataset.unresolved];
  return [...answer].flatMap((character, index) => {
    const at = start + index;
    const known = covered.some((row) => row.start <= at && at < row.end);
    return /\p{Nd}/u.test(character) && !known ? [`${character} at ${index}`] : [];
  });
}

test.each(Object.entries(TEST_DOCUMENTS))("keeps every rule for %s", (_, text) => {
  expect(breaches(read(text))).toEqual([]);
});

test.each(Object.entries(TEST_DOCUMENTS))("gives the same for %s a second time", (_, text) => {
  expect(read(text)).toEqual(read(text));
});

test("reads the header of a French and of a Dutch document alike", () => {
  const french = Object.fromEntries(read(TEST_DOCUMENTS["FRENCH_LETTERED"] ?? "").dataset.header);
  expect(french).toMatchObject({
    legislature: "55",
    question: "0042",
    question_bulletin: "B101",
    answer_bulletin: "B109",
    author: "Ada Martin",
    party: "ABC",
    title: "Présence numérique des postes.",
    language: "fr",
    text_language: "fr",
    session: "2019-2020",
    filed: "2020-03-03",
    due: "2020-04-04",
    question_published: "2020-04-20",
    answer_published: "2020-06-30",
    eurovoc_main: "ESSAI",
    eurovoc: "ESSAI | DOCUMENT",
  });
  const dutch = Object.fromEntries(read(TEST_DOCUMENTS["DUTCH_LETTERED"] ?? "").dataset.header);
  expect(Object.keys(dutch)).toEqual(Object.keys(french));
  expect(dutch).toMatchObject({
    legislature: "55",
    question: "0311",
    author: "Piet Janssens",
    due: "2021-02-15",
  });
});

test("reads a document alike with line breaks and without", () => {
  for (const name of ["FRENCH_LETTERED", "DUTCH_LETTERED"]) {
    const text = TEST_DOCUMENTS[name] ?? "";
    const flat = read(text.replace(/\s+/gu, " "));
    const lined = read(text);
    expect(flat.dataset.header).toEqual(lined.dataset.header);
    expect(flat.dataset.figures).toEqual(lined.dataset.figures);
    expect(flat.dataset.presences).toEqual(lined.dataset.presences);
  }
});

test("knows the sub-questions of letters, of numbers, and of a question without marks", () => {
  const ids = (name: string): string[] =>
    read(TEST_DOCUMENTS[name] ?? "").dataset.questions.map((question) => question.questionId);
  expect(ids("FRENCH_LETTERED")).toEqual(["1a", "1b", "2a", "2b"]);
  expect(ids("DUTCH_FLAT")).toEqual(["1", "2", "3"]);
  expect(ids("FRENCH_TYPESET")).toEqual(["1"]);
});

test("leaves no number of its own documents without an explanation, but for one nobody could explain", () => {
  const unexplained = Object.values(TEST_DOCUMENTS).flatMap((text) =>
    read(text).dataset.unresolved.filter((row) => row.reason === "not-understood"),
  );
  expect(unexplained.map((row) => row.text)).toEqual(["drieëntwintig"]);
});

test("gives unused places, posts and channels no row", () => {
  const { dataset } = read(frenchDocument("Les postes suivants ont un compte Twitter: Rome."));
  expect(dataset.posts.map((post) => post.postId)).toEqual(["rome"]);
  expect(dataset.places.map((place) => place.placeId)).toEqual(["rome"]);
  expect(dataset.channels.map((channel) => channel.channelId)).toEqual(["twitter"]);
});

test("refuses a question that has no answer yet, or an empty one", () => {
  const [question = ""] = frenchDocument("").split("Publication réponse");
  for (const text of [question, frenchDocument("")]) {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "no-answer" }));
  }
});

const ANSWER = "Les postes suivants ont une page Facebook: Rome et Vienne.";

test.each(["RÉPONSE", "Reponse", "REPONSE", "réponse", "Réponse:", "Réposne", "Répnse"])(
  "finds the answer under “%s”",
  (heading) => {
    const text = frenchDocument(ANSWER).replace("\nRéponse\n", `\n${heading}\n`);
    expect(read(text).dataset.presences).toHaveLength(2);
  },
);

test.each(["RÉPONSE", "REPONSE", "Reponse", "Répnse"])(
  "finds the answer under “%s” without line breaks",
  (heading) => {
    const text = frenchDocument(ANSWER).replace("\nRéponse\n", `\n${heading}\n`).replace(/\s+/gu, " ");
    expect(read(text).dataset.presences).toHaveLength(2);
  },
);

test.each(["ANTWOORD", "antwoord", "Antwoodr"])("finds the answer under “%s”", (heading) => {
  const text = dutchDocument("De posten op X zijn: Rome en Wenen.").replace("\nAntwoord\n", `\n${heading}\n`);
  expect(read(text).dataset.presences).toHaveLength(2);
});

const TWO_LANGUAGES = `${frenchDocument(ANSWER)}\n\n${dutchDocument("De posten op X zijn: Rome en Wenen.").replaceAll("0001", "0002")}`;

test("lists several questions with number, title, author and language, with line breaks or without", () => {
  for (const text of [TWO_LANGUAGES, TWO_LANGUAGES.replace(/\s+/gu, " ")]) {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: "several-questions",
        questions: [
          { number: "54-0001", title: "Essai", author: "Nom, PARTI", language: "fr" },
          { number: "54-0002", title: "Proef", author: "Naam, PARTIJ", language: "nl" },
        ],
      }),
    );
  }
  const dutch = extract(TWO_LANGUAGES, REFERENCE_ONLY, "54-0002");
  expect(dutch.dataset.header.get("text_language")).toBe("nl");
  expect(dutch.dataset.presences).toHaveLength(2);
  expect(dutch.questions.map(({ number }) => number)).toEqual(["54-0001", "54-0002"]);
  expect(read(frenchDocument(ANSWER)).questions).toEqual([]);
});

test("reads a question whose number comes twice by its turn, and not by the number alone", () => {
  const twice = `${frenchDocument(ANSWER)}\n\n${frenchDocument("Rien d'autre que Rome.")}`;
  const isAskedWhich = expect.objectContaining({
    code: "several-questions",
    questions: [
      expect.objectContaining({ number: "54-0001/1" }),
      expect.objectContaining({ number: "54-0001/2" }),
    ],
  });
  expect(() => read(twice)).toThrow(isAskedWhich);
  expect(() => extract(twice, REFERENCE_ONLY, "54-0001")).toThrow(isAskedWhich);
  expect(extract(twice, REFERENCE_ONLY, "54-0001/1").dataset.presences).toHaveLength(2);
  expect(extract(twice, REFERENCE_ONLY, "1/2").dataset.presences).toHaveLength(0);
});

test("reads one of several questions, and none where it is not said which", () => {
  const [first, second] = [frenchDocument(ANSWER), frenchDocument("Rome utilise X. Rien d'autre.")];
  const both = `${first}\n\n${second.replaceAll("0001", "0002")}`;
  expect(() => read(both)).toThrow(
    expect.objectContaining({
      code: "several-questions",
      questions: [
        expect.objectContaining({ number: "54-0001", language: "fr" }),
        expect.objectContaining({ number: "54-0002", language: "fr" }),
      ],
    }),
  );
  expect(() => read(`${first}\n${first}`)).toThrow(expect.objectContaining({ code: "several-questions" }));
  for (const wanted of ["1", "0001", "54-0001", "54-1"]) {
    const chosen = extract(both, REFERENCE_ONLY, wanted);
    expect(chosen.dataset).toEqual(read(first).dataset);
    expect(breaches(chosen)).toEqual([]);
  }
  const other = extract(both, REFERENCE_ONLY, "2");
  expect(other.dataset.header.get("question")).toBe("0002");
  expect(other.dataset.unresolved.map(({ text }) => text)).toEqual(["Rome"]);
  expect(breaches(other)).toEqual([]);
  expect(() => extract(both, REFERENCE_ONLY, "3")).toThrow(
    expect.objectContaining({ code: "no-such-question" }),
  );
});

test("an answer that cites another question is one question", () => {
  const cited =
    "Je renvoie à la question écrite n° 12 de la Législature : 53. Les postes suivants ont X: Rome.";
  expect(read(frenchDocument(cited)).dataset.header.get("question")).toBe("0001");
});

test("says so where the text breaks off in the middle of a sentence", () => {
  const [whole = ""] = frenchDocument(`${ANSWER} Tous les postes.`).split("\n\nDesc.");
  expect(read(whole).isUnfinished).toBe(false);
  expect(read(whole.slice(0, -10)).isUnfinished).toBe(true);
  expect(read(frenchDocument(ANSWER.slice(0, -1))).isUnfinished).toBe(false);
});

test("reads a document whose line breaks are lost without a space in their place", () => {
  for (const name of ["FRENCH_LETTERED", "DUTCH_LETTERED"]) {
    const text = TEST_DOCUMENTS[name] ?? "";
    const glued = read(text.replaceAll("\n", "")).dataset;
    const lined = read(text).dataset;
    expect(glued.header).toEqual(lined.header);
    expect(glued.figures).toEqual(lined.figures);
    expect(glued.presences).toEqual(lined.presences);
  }
});

test.each([
  ["", "empty"],
  [" \n\u00a0 ", "empty"],
  ["Une lettre sur la météo, sans plus.", "not-a-question"],
  ["Bulletin n° : B001 - Question écrite n° : 1", "not-a-question"],
  [`${frenchDocument("Rien.")}\u0000`, "binary"],
  ["a".repeat(20 * 1024 * 1024 + 1), "too-large"],
])("refuses bad input %#", (text, code) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code, expected: expect.stringMatching(/./u) }));
});

test("never crashes on any text, nor breaks a rule", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const extraction = readOrRefuse(text);
      expect(extraction ? breaches(extraction) : []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const FRAGMENTS = [
  "1.",
  "2.",
  "a)",
  "b)",
  "3 en 4.",
  "Facebook",
  "Instagrampagina",
  "sur X",
  "postes",
  "posten",
  "ambassade",
  "SPF",
  "FOD",
  "sont les suivants:",
  "zijn de volgende:",
  "Rome",
  "Pékin",
  "New York ONU",
  "Atlantis",
  ",",
  ";",
  ":",
  "et",
  "en",
  "(",
  ")",
  "5.878",
  "25 927",
  "1 250 000 euros",
  "€ 7",
  "7,2 millions d'euros",
  "12 %",
  "2:50 minutes",
  "2014-2015",
  "le 25 janvier",
  "14 maart 2016",
  "deux",
  "drieëntwintig",
  "visiteurs uniques",
  "bezoekers",
  "pages vues",
  "pagina's",
  "site Focus Nova",
  "www.exemple.be",
  "newsletter",
  "nieuwsbrief",
  "enquête",
  "répondu",
  "versturen",
  "sera lancé",
  "binnenkort",
  "n'est pas",
  "geen",
  "estimation",
  "investi",
  "hardware",
  "ETP",
  "😀",
  "e\u0301",
  "\n",
  " - ",
  ".",
  "? ",
  "Chine",
  "Brazilië",
  "application mobile",
  "appelée",
  "٣",
  "B079",
  "\u202f",
  "\u00a0",
  "Question",
  "Réponse",
  "Antwoord",
  "Desc. Eurovoc principal",
];

test("accounts for every digit of an answer of whatever words", () => {
  const answers = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(answers, fc.boolean(), (answer, french) => {
      const extraction = read(french ? frenchDocument(`A ${answer} Z`) : dutchDocument(`A ${answer} Z`));
      expect(breaches(extraction)).toEqual([]);
      const normalised = `A ${answer} Z`.normalize("NFC").replace(/\p{White_Space}+/gu, " ");
      if (!answer.includes("Desc.")) expect(unaccountedDigits(extraction, normalised)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("survives a document with pieces cut out, doubled or changed", () => {
  const documents = fc.constantFrom(...Object.values(TEST_DOCUMENTS));
  fc.assert(
    fc.property(
      documents,
      fc.nat(),
      fc.nat({ max: 400 }),
      fc.constantFrom(...FRAGMENTS, ""),
      (text, at, length, piece) => {
        const from = at % text.length;
        const extraction = readOrRefuse(text.slice(0, from) + piece + text.slice(from + length));
        expect(extraction ? breaches(extraction) : []).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ["01/02/2036", "01/02/2036: dates-disagree"],
  ["01/02/1016", "01/07/2016: dates-disagree"],
])("reports dates of a header that cannot all be right: filed on %s", (filed, reported) => {
  const { dataset } = read(frenchDocument("Rien.").replace("01/02/2016", filed));
  expect(dataset.unresolved.map(({ text, reason }) => `${text}: ${reason}`)).toContain(reported);
});

test("gives a day without a year none where no date says when the answer was published, and reports both", () => {
  const answer = "Depuis son lancement le 3 mai, le site Essai compte 12 nouveaux articles.";
  const whole = read(frenchDocument(answer));
  expect(whole.dataset.events.map(({ eventId, date }) => `${eventId} ${date}`)).toContain(
    "site_launched 2016-05-03",
  );
  const { dataset } = read(frenchDocument(answer).replace("Date publication 01/07/2016, 20152016", ""));
  expect(dataset.events.map(({ eventId }) => eventId)).toEqual(["filed"]);
  expect(dataset.unresolved.map(({ text, reason }) => `${text}: ${reason}`)).toEqual([
    "B002: date-missing",
    "3 mai: date",
  ]);
});

test("reports a damaged mark in the part in which it stands", () => {
  const question = "1. a) Où? b) Quand?";
  const { dataset } = read(frenchDocument("1. i) Ici. b) Demain.").replace("Qui écrit où?", question));
  expect(dataset.unresolved.filter(({ reason }) => reason === "mark-unclear")).toMatchObject([
    { text: "i)", questionId: "1" },
    { text: "b)", questionId: "1b" },
  ]);
});
