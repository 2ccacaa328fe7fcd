import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

const varying = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.endsWith(": name-varies"));

test.each(["Horizons Ouveerts", "Horizon Ouverts", "Horizons", "Ouverts"])(
  "reports a site that is called “%s” in one place and by its whole name in another",
  (name) => {
    const { names } = readFrench(
      `Le site ${name} compte 1.234 visiteurs uniques. Le site Horizons Ouverts a été lancé en 2016.`,
    );
    expect(varying(names)).toEqual([`${name}: name-varies`, "Horizons Ouverts: name-varies"]);
  },
);

test("reports a site whose name differs by a letter from one that is no site", () => {
  const { names } = readDutch(
    "De website Open Vnsters telde 9.317 unieke bezoekers. De nieuwsbrief Open Vensters is nieuw.",
  );
  expect(varying(names)).toEqual(["Open Vnsters: name-varies"]);
});

test.each(["Ho rizons Ouverts", "H orizons Ouverts", "Horizons Ou verts"])(
  "reports a site whose name a space cuts, where it is whole elsewhere: %s",
  (name) => {
    const { names } = readFrench(
      `Le site ${name} compte 1.234 visiteurs uniques. Le site Horizons Ouverts a été lancé en 2016.`,
    );
    expect(varying(names).length).toBeGreaterThan(0);
  },
);

test("reports a site whose name is parted into words in two ways", () => {
  const dutch = "De website Op en Vensters is nieuw. De website Open Vensters telde 9.317 unieke bezoekers.";
  expect(varying(readDutch(dutch).names)).toEqual([
    "Op en Vensters: name-varies",
    "Open Vensters: name-varies",
  ]);
});

test("takes a site under its name and its address, and sites with different names, for what they are", () => {
  const { names } = readFrench(
    "Le site Horizons Ouverts est neuf, voir le site www.horizonsouverts.be. Le site Belgica est ancien.",
  );
  expect(varying(names)).toEqual([]);
});

test.each([
  ["Il y a 56 nouveaux articles sur le site.www.essai.be.", "site.www.essai.be"],
  ["Le site Ho-rizons Ouverts compte 3.210 visiteurs uniques.", "Ho-r"],
  ["Le site Ponts.Neufs compte 3.210 visiteurs uniques.", "Ponts.N"],
  ["En 2021, le site Ponts/Neufs compte 3.210 visiteurs uniques.", "Ponts/N"],
  ["Le site.Ponts Neufs compte 3.210 visiteurs uniques.", "site.Ponts"],
])("reports a name that a sign cuts from the word for a site: %s", (answer, cut) => {
  expect(readFrench(answer).names).toContain(`${cut}: stray-sign`);
});

test("reports a name of several words that a stop cuts from the word for a newsletter", () => {
  const { names } = readFrench("Le bulletin d'information.Horizons de Belgique sera lancé en 2016.");
  expect(names).toContain("bulletin d'information.Horizons de Belgique: stray-sign");
  expect(readFrench("Il y a une newsletter.Nairobi en envoie une.").names.join()).not.toContain("stray-sign");
});

test("takes a sentence that is glued to the word for a site for what it is", () => {
  expect(readFrench("Ce sont 12 articles sur le site.En 2015, rien.").names).toEqual([]);
  expect(readDutch("Dat zijn 12 artikels op de site.In 2015 niets.").names).toEqual([]);
});

test.each(["«", "“", "'", "‘", "’", "("])(
  "reads the name of a site behind %s, also where nothing closes it",
  (quote) => {
    const { dataset } = readFrench(`Le site ${quote}Ponts Neufs compte 3.210 visiteurs uniques.`);
    expect(JSON.stringify(dataset)).toContain('"ponts-neufs"');
  },
);
