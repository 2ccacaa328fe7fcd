import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

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

/** `holder channel` of each presence. */
const heldIn = (presences: readonly string[]): string[] =>
  presences.map((row) => row.split(" ").slice(0, 2).join(" "));

test.each([
  "Rome / Milan / Vienne",
  "Rome | Milan | Vienne",
  "Rome; Milan; Vienne",
  "Rome · Milan · Vienne",
  "Rome Milan Vienne",
  "Italie: Rome, Italie: Milan, Autriche: Vienne",
  "Italie (Rome), Italie (Milan), Autriche (Vienne)",
])("reads names parted like “%s”", (list) => {
  const { presences, names } = readFrench(`Les postes suivants ont un compte Twitter: ${list}.`);
  expect(heldIn(presences)).toEqual(["rome twitter", "milan twitter", "vienna twitter"]);
  expect(names).toEqual([]);
});

test("reads a list on under headings for regions and kinds of posts", () => {
  const { presences } = readFrench(
    "Les postes suivants ont un compte Twitter: Europe: Rome, Vienne; Amérique: Ottawa; consulats: Milan.",
  );
  expect(heldIn(presences)).toEqual(["rome twitter", "vienna twitter", "ottawa twitter", "milan twitter"]);
});

test("takes no post for one of a country in which it does not sit", () => {
  const { presences, names } = readDutch(
    "De volgende posten zijn actief op LinkedIn: Oostenrijk: Rome, Wenen.",
  );
  expect(heldIn(presences)).toEqual(["vienna linkedin"]);
  expect(names).toEqual(["Oostenrijk: Rome: not-in-gazetteer (linkedin)"]);
});

test.each(["suivants Rome, Milan, Vienne", "suivants; Rome, Milan, Vienne", "suivants, Rome, Milan, Vienne"])(
  "reads a list whose lead lost its colon: “%s”",
  (list) => {
    const { presences } = readFrench(`Les postes qui ont un compte Twitter sont les ${list}.`);
    expect(presences).toEqual(
      ["rome", "milan", "vienna"].map((post) => `${post} twitter active complete-list`),
    );
  },
);

test("reads on where a full stop cuts a list of names, and says where", () => {
  const { presences, names } = readDutch(
    "De volgende posten hebben een account op Twitter: Rome, Tokio. Londen, Wenen. Andere posten zwijgen.",
  );
  expect(presences).toEqual(
    ["rome", "tokyo", "london", "vienna"].map((post) => `${post} twitter active complete-list`),
  );
  expect(names).toEqual(["Tokio. Londen: list-interrupted (twitter)"]);
});

test("reads the names behind a lead that a full stop cut off, and says so", () => {
  const { presences, names } = readFrench(
    "Les postes qui ont un compte Twitter sont les suivants. Rome, Milan, Vienne.",
  );
  expect(heldIn(presences)).toEqual(["rome twitter", "milan twitter", "vienna twitter"]);
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/Rome: list-interrupted \(twitter\)$/u);
});

test.each([
  ["Les postes qui ont un compte X sont: Rome, Milan Les postes qui ont un compte Vimeo sont: Vienne.", []],
  [
    "Les postes qui ont un compte X sont: Rome, Milan Idem sur Vimeo: Vienne.",
    ["Milan Idem sur Vimeo: lists-joined"],
  ],
])("keeps two lists apart that lost the stop between them: %s", (answer, reported) => {
  const { presences, names } = readFrench(answer);
  expect(heldIn(presences)).toEqual(["rome x", "milan x", "vienna vimeo"]);
  expect(names).toEqual(reported);
});

test("ends a list at an entry that says something", () => {
  const { presences, names } = readFrench(
    "Les postes suivants ont un compte X: Rome, Milan / ils utilisent aussi Vimeo, Vienne.",
  );
  expect(heldIn(presences).filter((row) => row.endsWith(" x"))).toEqual(["rome x", "milan x"]);
  expect(names).toContain("Vienne: not-in-a-list");
});

test.each(["Les postes suivanls ont un compte X: Rome, Vienne.", "Comptes X des postes: Rome, Vienne."])(
  "reports a list of which it is not said whether it is complete: %s",
  (answer) => {
    const { presences, names } = readFrench(answer);
    expect(presences).toEqual(["rome x active mention", "vienna x active mention"]);
    expect(names.join()).toContain("kind-of-list-unclear");
  },
);

test("makes no presence of names behind a channel that is misspelt, and keeps them all", () => {
  const { presences, names } = readDutch(
    "Hieronder de posten per kanaal. Twitter: Rome, Londen; Flikr: Wenen, Tokio.",
  );
  expect(heldIn(presences)).toEqual(["rome twitter", "london twitter"]);
  expect(names.map((name) => name.split(":")[0])).toEqual(["Flikr", "Wenen", "Tokio"]);
});

test.each([
  [readFrench("Les 4 postes qui ont un compte X sont: Rome, Milan, Vienne et Tokyo."), "4"],
  [readFrench("Voici les quatre postes présents sur X: Rome, Milan, Vienne. Tokyo."), "quatre"],
  [readDutch("De volgende 3 posten zijn actief op X: Rome, Atlantis en Tokio."), "3"],
])("takes the number of posts in a lead for the length of its list", ({ names, numbers }, count) => {
  expect(numbers).toEqual([`${count}: count-of-list (x)`]);
  expect(names.filter((name) => name.includes("count-differs"))).toEqual([]);
});

test.each([
  [readFrench("Les 4 postes qui ont un compte X sont: Rome, Milan et Vienne."), "4: count-differs (3: x)"],
  [readDutch("De volgende twee posten zijn actief op X: Rome, Wenen, Tokio."), "twee: count-differs (3: x)"],
])("reports a list that has not as many names as its lead says", ({ names }, reported) => {
  expect(names).toContain(reported);
});

test("reads a list on behind a stop that a small word makes impossible", () => {
  expect(readFrench("Notre ambassade en Italie, et le SPF est présent sur.LinkedIn.").presences).toEqual([
    "ministry linkedin active mention",
  ]);
});

test.each([
  ["auront bientôt", "planned"],
  ["envisagent d'ouvrir", "considered"],
])("takes a list of posts that %s an account for what it is", (verb, status) => {
  const { presences } = readFrench(`Les postes suivants ${verb} un compte Twitter: Milan, Vienne.`);
  expect(presences.map((row) => row.split(" ")[2])).toEqual([status, status]);
});

test.each([
  "Les postes suivants avaient un compte Twitter jusqu'en 2015: Milan, Vienne.",
  "Les postes suivants pourraient ouvrir un compte Twitter: Milan, Vienne.",
  "Les postes suivants sont sans compte Twitter: Milan, Vienne.",
  "Les postes qui ont un compte Twitter sont les suivants: tous sauf Milan et Vienne.",
])("makes no presence of a list of posts without an account, and reports them: %s", (answer) => {
  const { presences, names } = readFrench(answer);
  expect(presences).toEqual([]);
  expect(names.join("; ")).toMatch(/Milan.*Vienne/u);
});

test.each([
  "De volgende posten zullen een Facebookpagina openen: Londen, Wenen.",
  "De volgende posten overwegen een Facebookpagina: Londen, Wenen.",
])("does not take a list of what is still to come for what is, in Dutch: %s", (answer) => {
  const { presences } = readDutch(answer);
  expect(presences).toHaveLength(2);
  expect(presences.filter((row) => row.includes(" active "))).toEqual([]);
});

test.each([
  "De volgende posten hadden een Facebookpagina: Londen, Wenen.",
  "De posten met een Facebookpagina zijn de volgende: alle behalve Londen en Wenen.",
])("makes no presence of a list of posts without an account, in Dutch: %s", (answer) => {
  const { presences, names } = readDutch(answer);
  expect(presences).toEqual([]);
  expect(names.join("; ")).toMatch(/Londen.*Wenen/u);
});

test("reports a list whose lead speaks of other posts that consider something", () => {
  const { presences, names } = readFrench(
    "Sept postes l'envisagent  Ont déclaré envoyer une newsletter les postes suivants: Milan, Vienne.",
  );
  expect(presences).toEqual(["milan newsletter active survey", "vienna newsletter active survey"]);
  expect(names.join()).toContain("kind-of-list-unclear");
});

test("makes no presence of a post of which a remark in brackets says that it is otherwise there", () => {
  const { presences, names } = readDutch(
    "De volgende posten hebben een Facebookpagina: Rome (gesloten), Londen (gesloten sinds 2014), Wenen (ambassade), Tokio (1.200 volgers).",
  );
  expect(presences).toEqual(["vienna facebook active complete-list", "tokyo facebook active complete-list"]);
  expect(names).toEqual([
    "Rome (gesloten): status-unclear (facebook)",
    "Londen (gesloten sinds 2014): status-unclear (facebook)",
  ]);
  expect(
    readFrench("Les postes suivants ont une page Facebook: Rome (prochainement), Vienne et Tokyo.").names,
  ).toEqual(["Rome (prochainement): status-unclear (facebook)"]);
});

test("keeps a single word behind a channel of a list as a name that may be meant", () => {
  const french = readFrench("Voici les postes par canal. YouTube: Rome; Flickr: wokio.");
  expect(french.names).toEqual(["wokio: not-in-a-list"]);
  const dutch = readDutch("Hieronder de posten per kanaal. YouTube: Rome; Flickr: wokio.Ook dit is waar.");
  expect(dutch.names).toEqual(["wokio: not-in-a-list"]);
});
