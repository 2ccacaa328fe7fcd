import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

const FRENCH =
  "En 2015, le SPF a interrogé les postes sur leurs newsletters. 73 postes ont répondu à cette enquête. Parmi ces 73 postes, 27 (37 %) ont déclaré envoyer une newsletter, deux postes en enverront une prochainement et deux autres l'envisagent. 43 % des postes qui n'envoient pas de newsletter disent utiliser les réseaux sociaux.";

test("reads all results of a survey", () => {
  expect(readFrench(FRENCH).figures).toEqual([
    "survey.respondents 73 posts exact",
    "survey.senders 27 posts exact",
    "survey.share_senders 0.37 1 rounded",
    "survey.soon 2 posts exact",
    "survey.considering 2 posts exact",
    "survey.share_nonsenders_social 0.43 1 rounded",
  ]);
});

test("takes a number that is taken up again as a repetition", () => {
  expect(readFrench(FRENCH).numbers).toEqual(["73: repeats survey.respondents"]);
});

test("takes up a number by a plural word alone, and ends a sentence at a quotation mark that is glued to the next", () => {
  const changed = FRENCH.replace("et deux autres", "cet deux autres").replace(
    "newsletter. 43",
    "newsletter.”43",
  );
  expect(readFrench(changed).figures).toEqual(readFrench(FRENCH).figures);
});

test("names the denominators", () => {
  expect(readFrench(FRENCH).dataset.figures.map((figure) => figure.population)).toEqual([
    "posts-asked",
    "posts-answering",
    "posts-answering",
    "posts-answering",
    "posts-answering",
    "posts-not-sending",
  ]);
});

test("reads the year of the survey as context, and as stated in its own sentence", () => {
  expect(readFrench(FRENCH).dataset.figures[0]?.period).toEqual({
    start: "2015-01-01",
    end: "2015-12-31",
    basis: "context",
  });
  const { dataset, events } = readDutch(
    "In 2020 hebben 60 posten een enquête over nieuwsbrieven beantwoord.",
  );
  expect(dataset.figures[0]?.period?.basis).toBe("stated");
  expect(events).toEqual(["survey_held 2020"]);
});

test("makes no result of numbers of posts without a survey", () => {
  expect(readFrench("27 postes envoient une newsletter.").figures).toEqual([]);
});

test("half a post and more than all posts make no figure, and stand among the unread numbers", () => {
  const impossible = readFrench(FRENCH.replace("27 (37 %)", "27,5 (137 %)"));
  expect(impossible.figures.filter((line) => line.startsWith("survey.se"))).toEqual([]);
  expect(impossible.figures).not.toContainEqual(expect.stringContaining("survey.share_senders"));
  expect(impossible.numbers).toEqual(
    expect.arrayContaining(["27,5: out-of-range", expect.stringMatching(/^137 ?%: out-of-range$/u)]),
  );
});

test.each([
  readFrench(
    "b) 64 postes ont répondu à ce sondage. Parmi ces 64 participants, 24 (38 %) ont déclaré envoyer un bulletin d'information.",
  ),
  readDutch(
    "b) 64 posten hebben deze enquête beantwoord. Van deze 64 posten verklaarden er 24 (38 %) een nieuwsbrief te versturen.",
  ),
])("reads the respondents of a survey whose introduction is missing", ({ figures }) => {
  expect(figures).toEqual([
    "survey.respondents 64 posts exact",
    "survey.senders 24 posts exact",
    "survey.share_senders 0.38 1 rounded",
  ]);
});

test("makes no result of a survey that nobody says is on newsletters", () => {
  expect(readFrench("64 postes ont répondu à ce sondage sur les visas. Rien d'autre.").figures).toEqual([]);
});

test("takes no posts that send nothing for those that answered, where the sign for per cent is lost", () => {
  const { figures, numbers } = readFrench(FRENCH.replace("43 %", "43"));
  expect(figures.filter((line) => line.startsWith("survey.respondents"))).toHaveLength(1);
  expect(numbers).toContain("43: not-understood");
});

test.each([
  "40 des 64 postes ont répondu à cette enquête sur les newsletters. 10 postes sur 40 en envoient une.",
  "40 sur les 64 postes ont répondu à cette enquête sur les newsletters.",
])("makes no figure of so many of so many: %s", (answer) => {
  const { figures, numbers } = readFrench(answer);
  expect(figures).toEqual([]);
  expect(numbers.length).toBeGreaterThan(1);
});

test("makes no figure of so many of so many in Dutch", () => {
  const { figures, numbers } = readDutch(
    "40 van de 64 posten hebben de enquête over nieuwsbrieven beantwoord.",
  );
  expect(figures).toEqual([]);
  expect(numbers).toEqual(["40: not-understood", "64: not-understood"]);
});

test("takes a number with a word for about for an estimate, and a part in words for no end of what is said", () => {
  expect(readDutch("Bijna 50 posten hebben de enquête over nieuwsbrieven beantwoord.").figures).toEqual([
    "survey.respondents 50 posts estimate",
  ]);
  const { figures } = readFrench(
    "40 postes ont répondu à cette enquête. Parmi ces 40 réponses, 10 postes (un quart) envoient une newsletter.",
  );
  expect(figures).toEqual(["survey.respondents 40 posts exact", "survey.senders 10 posts exact"]);
});
