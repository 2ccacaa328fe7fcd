import { quoteOf } from "../../domain/dataset/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Gazetteer } from "../names/postGazetteer";
import { extract } from "../extract";
import { dutchDocument } from "../../../test/fixtures/testDocuments";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";

test("keeps a known name that stands in no list, wherever it stands", () => {
  expect(readFrench("Le budget de Vienne et de New York est inconnu.").names).toEqual([
    "Vienne: not-in-a-list",
    "New York: not-in-a-list",
  ]);
});

test("keeps all names of a list whose channel is misspelt", () => {
  const { presences, names } = readDutch(
    "De volgende posten hebben een Facehookpagina: Rome, Atlantis en Tokio.",
  );
  expect(presences).toEqual([]);
  expect(names).toEqual(
    ["Facehookpagina", "Rome", "Atlantis", "Tokio"].map((name) => `${name}: not-in-a-list`),
  );
});

test("keeps capitalised names that follow one another, from three on", () => {
  const listed = (names: string) => readFrench(`On cite ${names} sans autre détail.`).names;
  expect(listed("Ys, Port Zéphyr et Trantor")).toEqual([
    "Ys: not-in-a-list",
    "Port Zéphyr: not-in-a-list",
    "Trantor: not-in-a-list",
  ]);
  expect(listed("Ys et Trantor")).toEqual([]);
});

test("keeps names that follow one another each behind its preposition", () => {
  const french = "Les postes d'Ys, de Trantor et de Thule ont un compte Instagram.";
  expect(readFrench(french).names.map((name) => name.replace(/:.*/u, ""))).toEqual([
    "Ys",
    "Trantor",
    "Thule",
  ]);
  const dutch = "Er is nieuws van Ys, van Trantor en van Thule.";
  expect(readDutch(dutch).names).toEqual(["Ys", "Trantor", "Thule"].map((name) => `${name}: not-in-a-list`));
});

test("keeps the first name of an enumeration that stands right behind a channel", () => {
  expect(readDutch("Actief op Twitter Ys, Trantor, Thule en Atlantis.").names).toEqual(
    ["Twitter", "Ys", "Trantor", "Thule", "Atlantis"].map((name) => `${name}: not-in-a-list`),
  );
});

test("takes the first words of sentences for no enumeration", () => {
  expect(readFrench("Cela va. Tous lisent. Demain, Ada écrira. Oui, cela va. Rien.").names).toEqual([]);
});

test("keeps a country on a channel of which no presence was made", () => {
  expect(readFrench("En Chine, notre ambassaade est présente sur Weibo.").names).toEqual([
    "Chine: not-in-a-list",
    "ambassaade: misspelt-word",
  ]);
  expect(readFrench("En Chine, notre ambassade est présente sur Weibo.").names).toEqual([]);
});

test("keeps a channel in use of which it is not read who uses it", () => {
  expect(readFrench("Le compte LinkedIn du SPjF existe depuis 2019.").names).toContain(
    "LinkedIn: not-in-a-list",
  );
  expect(readFrench("L'ouverture d'une page Facebook est gratuite.").names).toEqual([]);
});

test("every known name of an answer of whatever words is in evidence or unresolved", () => {
  const gazetteer = new Gazetteer(TEST_REFERENCE);
  const words = fc.constantFrom(
    ...["Rome", "New York ONU", "Pékin", "Le Caire", "Tokyo", "Ys", "Facebook", "postes", "suivants", "page"],
    ...[
      "ont",
      "sont les",
      "une",
      "et",
      ",",
      ";",
      ":",
      ".",
      "/",
      "|",
      "(",
      ")",
      "-",
      "\n",
      "12",
      "notre ambassade à",
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (answer) => {
      const { dataset } = readFrench(`${answer.join(" ")} fin`);
      const text = answer.join(" ").replace(/\s+/gu, " ");
      const rows = [...dataset.evidence.map(quoteOf), ...dataset.unresolved.map((row) => row.text)];
      for (const { start, end } of gazetteer.namesIn(text, 0, text.length)) {
        expect(rows.some((row) => row.includes(text.slice(start, end)))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("keeps the rest of a name that begins within another", () => {
  const aliases = ["VN Genève", "Genève VN"].map((alias) => ({ postId: "geneva-un", alias, language: "" }));
  const reference = { ...TEST_REFERENCE, aliases };
  const namesOf = (answer: string) =>
    extract(dutchDocument(answer), { reference, judgements: undefined }).dataset.unresolved.map(
      (row) => row.text,
    );
  expect(namesOf("Er is nieuws van VN Genève VN.")).toEqual(["VN Genève", "VN"]);
  expect(namesOf("Er is nieuws van VN\nGenève VN.")).toEqual(["Genève VN"]);
});

test("keeps the channels of a sentence that says nothing else", () => {
  expect(readFrench("Le SPF est présent sur les médias sociaux suivants. Flickr, Vimeo.").names).toEqual([
    "Flickr: not-in-a-list",
    "Vimeo: not-in-a-list",
  ]);
});

test.each(["Chi-ne", "Chi'ne", "Chi’ne"])(
  "reports a channel of a country in which a sign stands: %s",
  (country) => {
    expect(readFrench(`En ${country}, notre ambassade est présente sur Weibo.`).names).not.toEqual([]);
  },
);

test.each([
  ["En Chine, notre ambassade est présente sur Weib0.", "0: not-understood"],
  ["Notre ambassade à Rom3 est fermée.", "3: not-understood"],
  ["Le sommet du G20 a eu lieu à Expo8.", "8: part-of-name"],
])("tells a digit for a letter of a known name from one that belongs to a name: %s", (answer, number) => {
  expect(readFrench(answer).numbers).toContain(number);
});
