import { expect, test } from "vitest";
import { readDutch, readFrench } from "../testReading";

test("reads a list worded as complete", () => {
  const { presences } = readFrench(
    "Les postes qui ont une page Facebook sont les suivants: Rome, Pékin et Le Caire.",
  );
  expect(presences).toEqual([
    "rome facebook active complete-list",
    "beijing facebook active complete-list",
    "cairo facebook active complete-list",
  ]);
});

test("reads a Dutch list with the channel inside a compound word", () => {
  const { presences } = readDutch("De volgende posten beschikken over een Facebookpagina: Peking, Den Haag.");
  expect(presences).toEqual([
    "beijing facebook active complete-list",
    "the-hague facebook active complete-list",
  ]);
});

test("takes a list of what posts declared as a survey", () => {
  const { presences } = readFrench("Les postes suivants ont déclaré envoyer une newsletter: Rome et Vienne.");
  expect(presences).toEqual(["rome newsletter active survey", "vienna newsletter active survey"]);
});

test("takes a list of examples as a mention", () => {
  const { presences } = readDutch("Sommige posten zijn actief op Instagram, bijvoorbeeld: Londen, Wenen.");
  expect(presences).toEqual(["london instagram active mention", "vienna instagram active mention"]);
});

test("keeps apart several lists in one sentence, one channel each", () => {
  const { presences } = readDutch(
    "De volgende posten zijn actief: op LinkedIn: Londen, Rome; op YouTube: Tokio.",
  );
  expect(presences.map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual([
    "london linkedin",
    "rome linkedin",
    "tokyo youtube",
  ]);
});

test("never drops a name that is not known, and makes no presence of it", () => {
  const { presences, names } = readFrench(
    "Les postes qui ont un compte Twitter sont les suivants: Rome, Atlantis, Milan.",
  );
  expect(presences).toHaveLength(2);
  expect(names).toEqual(["Atlantis: not-in-gazetteer (twitter)"]);
});

test("keeps a list of nothing but unknown names as unresolved", () => {
  const { presences, names } = readFrench("Les postes suivants ont un compte Twitter: Ys, Thulé.");
  expect(presences).toEqual([]);
  expect(names).toHaveLength(2);
});

test("does not decide between two channels that are joined by or", () => {
  const { presences, names } = readFrench(
    "Les postes qui ont un compte Facebook ou Twitter sont: Rome, Milan.",
  );
  expect(presences).toEqual([]);
  expect(names[0]).toBe("Rome: channel-unclear (facebook, twitter)");
});

test("puts a name on both of two channels that are joined by and", () => {
  const { presences } = readFrench("Les postes suivants ont un compte Facebook et Twitter: Rome.");
  expect(presences).toHaveLength(2);
});

test("keeps a name that a list repeats as unresolved, with the presence it repeats", () => {
  const { names } = readFrench("Les postes suivants ont une page Facebook: Pékin, Rome, Beijing.");
  expect(names).toEqual(["Beijing: repeats beijing-facebook"]);
});

test("makes no list of what a lead denies", () => {
  expect(readFrench("Les postes suivants n'ont pas de page Facebook: Rome, Milan.").presences).toEqual([]);
});

test("reads names one to a line, with dashes, numbers or nothing before them", () => {
  for (const list of [
    "Rome\nMilan\nLe Caire",
    "- Rome\n- Milan\n- Le Caire",
    "1) Rome\n2) Milan\n3) Le Caire",
  ]) {
    const { presences, names, numbers } = readFrench(
      `Voici les postes qui ont un compte Facebook:\n${list}\n`,
    );
    expect(presences).toEqual([
      "rome facebook active complete-list",
      "milan facebook active complete-list",
      "cairo facebook active complete-list",
    ]);
    expect(names).toEqual([]);
    expect(numbers.filter((number) => !number.endsWith("enumeration-mark"))).toEqual([]);
  }
});

test("reads names that were one to a line and lost the line breaks", () => {
  const { presences } = readDutch("De volgende posten zijn actief op LinkedIn: LondenNew York VNRome.");
  expect(presences.map((row) => row.split(" ")[0])).toEqual(["london", "new-york-un", "rome"]);
});

test("leaves a number in brackets out of the name and lists it as unresolved", () => {
  const { dataset, numbers } = readFrench(
    "Certains postes sont sur X, par exemple: Rome (1.200 abonnés), Milan.",
  );
  expect(dataset.presences.map((row) => row.printedAs)).toEqual(["Rome", "Milan"]);
  expect(numbers).toEqual(["1.200: not-understood"]);
});

test("reads examples without a colon before them", () => {
  expect(readDutch("Enkele posten gebruiken Instagram, bijvoorbeeld Rome en Milaan.").presences).toEqual([
    "rome instagram active mention",
    "milan instagram active mention",
  ]);
});

test("ends a list at an empty line that a sentence follows", () => {
  const { presences, names } = readFrench(
    "Les postes suivants ont une page Facebook:\nRome\nMilan\n\nTous les autres postes restent muets en ligne.",
  );
  expect(presences).toHaveLength(2);
  expect(names).toEqual([]);
});
