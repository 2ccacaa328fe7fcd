import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

test("reads purpose, period and estimate of amounts in a list", () => {
  const { figures, dataset } = readFrench(
    "Le service de presse a investi. L'équipe en utilise une partie: - Logiciels, estimation (2014-2016): 2.500 euros; - Formations (2015): 1 000 euros.",
  );
  expect(figures).toEqual(["budget.software 2500 EUR estimate", "budget.training 1000 EUR exact"]);
  expect(dataset.figures[0]).toMatchObject({
    population: "press-service",
    period: { start: "2014-01-01", end: "2016-12-31", basis: "stated" },
  });
  expect(dataset.figures[1]?.period).toEqual({ start: "2015-01-01", end: "2015-12-31", basis: "stated" });
});

test("finds the purpose after the amount where the sentence is built so", () => {
  const { figures } = readDutch(
    "De FOD heeft 12.500 euro besteed aan hardware en 3.000 euro aan opleidingen.",
  );
  expect(figures).toEqual(["budget.hardware 12500 EUR exact", "budget.training 3000 EUR exact"]);
});

test("reads millions as rounded", () => {
  expect(readFrench("Le ministère a dépensé 7,2 millions d'euros.").figures).toEqual([
    "budget.other 7200000 EUR rounded",
  ]);
});

test("leaves the period open where none is stated", () => {
  expect(readFrench("Le coût est de 5.000 euros.").dataset.figures[0]?.period).toBeUndefined();
});

test("gives an amount the year that stands right after it, and the next one its own", () => {
  const { dataset } = readDutch("De kosten bedroegen 12.500 euro in 2015 en 9.800 euro in 2014.");
  expect(dataset.figures.map(({ value, period }) => [value, period?.start])).toEqual([
    [12500, "2015-01-01"],
    [9800, "2014-01-01"],
  ]);
});

test("gives an amount without a known purpose none of the amount before it", () => {
  expect(
    readFrench("Le SPF a dépensé 5.000 euros pour des ordinateurs et 900 euros pour des voyages.").figures,
  ).toEqual(["budget.hardware 5000 EUR exact", "budget.other 900 EUR exact"]);
  expect(
    readFrench("Le SPF a dépensé: - des voyages: 900 euros; - des ordinateurs: 5.000 euros.").figures,
  ).toEqual(["budget.other 900 EUR exact", "budget.hardware 5000 EUR exact"]);
});

test("reads a year glued to the mark of the next part as a year", () => {
  const { dataset } = readFrench("1. Le SPF a dépensé 900 euros en 2015.2. Rien d'autre.");
  expect(dataset.figures[0]?.period?.end).toBe("2015-12-31");
});

test("reports a list of amounts that nothing leads to", () => {
  const { figures, names } = readFrench(
    "Les caméras ont coûté € 3.500 en avril 2017. • formations: 18.400 €; • licences: 950 €.",
  );
  expect(figures).toHaveLength(3);
  expect(names).toEqual(["• formations: 18.400 €: lead-missing"]);
});

test("reports a semicolon between a purpose and its amount", () => {
  expect(
    readFrench("Le SPF a dépensé: - logiciels: 2.500 euros; - formations ; 5.000 euros.").names,
  ).toContain(";: stray-sign");
});

test("begins a sentence behind a semicolon where its first word has a capital", () => {
  expect(
    readFrench(
      "Le SPF a dépensé 900 euros pour des logiciels; Pour le matériel informatique, il a investi 5.000 euros.",
    ).figures,
  ).toEqual(["budget.software 900 EUR exact", "budget.hardware 5000 EUR exact"]);
});

test("reports a list of amounts with dashes that nothing leads to", () => {
  const { names } = readDutch(
    "De camera's kostten € 4.750 in november 2016.\n- aan opleidingen: 22.300 euro;\n- aan reizen: 8.150 euro.",
  );
  expect(names.map((name) => name.split(": ").at(-1))).toEqual(["lead-missing"]);
});

test.each([
  ["Matériel audiovisuel (photo, vidéo); estimation (2014-2015) : 10.000 euros", ";"],
  ["Logiciels ; 5.000 euros", ";"],
])("reports a semicolon between a purpose and its amount: %s", (item) => {
  const { names } = readFrench(`Le ministère a investi: - Formations: 900 euros; - ${item}.`);
  expect(names.filter((name) => name.endsWith("stray-sign"))).toHaveLength(1);
});

test("reports an amount beside a spender of whom it is not said that they spent it", () => {
  const { figures, names } = readDutch("In 2020 heeft het ministerie 12.600 euro bestede aan software.");
  expect(figures).toEqual(["budget.software 12600 EUR exact"]);
  expect(names).toEqual(["ministerie: spender-unclear"]);
});

test("does not lend an amount the years of one before it that was not understood", () => {
  const { dataset, numbers } = readDutch(
    "De FOD heeft geïnvesteerd in: - software (2018-2019): een half miljoen euro; - opleidingen: 2.000 euro.",
  );
  expect(dataset.figures.map(({ period }) => period)).toEqual([undefined]);
  expect(numbers).toEqual(["2018-2019: date", "half: not-understood", "miljoen: not-understood"]);
});

test("reports amounts that are said to be spent, but not by whom", () => {
  expect(readFrench("Les montants consacrés par les potes sont: 500 euros.").names).toEqual([
    "consacrés: spender-unclear",
  ]);
});

test("reports a colon that stands for the stop between two amounts", () => {
  const { names } = readDutch(
    "De FOD investeerde 250.000 euro in softwarelicenties: De camera's kostten 4.750 euro.",
  );
  expect(names).toEqual([":: stray-sign"]);
});

test.each([
  ["- Formations, estimation (2014-2015) – 5.000 euros.", "–: stray-sign"],
  ["- Formations, estimation (2014-2015) • 5.000 euros.", "•: stray-sign"],
  ["Les postes ont payé: • licences: 950 euros; • décoration. 2.000 euros.", "2.000 euros: lead-missing"],
])("reports an amount that a sign cuts from its purpose: %s", (answer, report) => {
  expect(readFrench(answer).names).toContain(report);
});
