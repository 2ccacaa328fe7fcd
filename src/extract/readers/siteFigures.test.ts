import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

test("reads new items and their kinds with the period of the sentence", () => {
  const { figures, dataset, events } = readFrench(
    "Le lancement du site Essai le 25 janvier a donné, en date du 14 mars, 56 nouvelles entrées: - 50 nouveaux articles; - 6 nouveaux évènements.",
  );
  expect(figures).toEqual([
    "content.items 56 items exact",
    "content.articles 50 items exact",
    "content.events 6 items exact",
  ]);
  expect(dataset.figures[0]?.period).toEqual({ start: "2016-01-25", end: "2016-03-14", basis: "stated" });
  expect(events).toEqual(["site_launched 2016-01-25", "items_counted 2016-03-14"]);
});

test("gives a day without a year the last year in which it is not after the answer", () => {
  expect(readFrench("Le lancement du site Essai le 25 décembre est connu.").events).toEqual([
    "site_launched 2015-12-25",
  ]);
});

test("keeps visitors apart from pages viewed and pages per visit", () => {
  const { figures } = readDutch(
    "De website Proef telde 5.878 unieke bezoekers. Een bezoek duurde gemiddeld 2:50 minuten en het gemiddelde aantal pagina's was 3,40. In totaal werden 25.927 pagina's bekeken.",
  );
  expect(figures).toEqual([
    "traffic.unique_visitors 5878 visitors exact",
    "traffic.visit_duration 170 s rounded",
    "traffic.pages_per_visit 3.4 pages-per-visit rounded",
    "traffic.page_views 25927 pages exact",
  ]);
});

test("marks a period that an earlier sentence states as read from context", () => {
  const { dataset } = readFrench(
    "Le site Essai a eu 900 visiteurs uniques (1 mai 2016-31 mai 2016). 60 % l'ont lu sur le site en Belgique. Au total, 2 000 pages ont été vues.",
  );
  expect(dataset.figures.map((figure) => figure.period?.basis)).toEqual(["stated", "context", "context"]);
  expect(dataset.figures[2]?.period?.end).toBe("2016-05-31");
});

test("keeps the printed decimals of a share and of an average", () => {
  const { dataset } = readFrench(
    "Le site Essai: 60,5 % des visiteurs viennent de Belgique et lisent 3,40 pages par visite.",
  );
  expect(dataset.figures.map(({ value, decimals }) => [value, decimals])).toEqual([
    [0.605, 3],
    [3.4, 2],
  ]);
});

test("reads a duration in minutes and seconds, and in seconds", () => {
  expect(readFrench("Une visite dure 2 minutes 30 secondes.").figures).toEqual([
    "traffic.visit_duration 150 s rounded",
  ]);
  expect(readDutch("Een bezoek duurt gemiddeld 95 seconden.").figures).toEqual([
    "traffic.visit_duration 95 s rounded",
  ]);
});

test("takes a fraction of pages as an average and a whole number beside it as a count", () => {
  const { figures } = readDutch(
    "Gemiddeld duurde een bezoek 2:50 minuten en werden 3,40 pagina's bekeken, terwijl in totaal 900 pagina's werden bekeken.",
  );
  expect(figures).toEqual([
    "traffic.visit_duration 170 s rounded",
    "traffic.pages_per_visit 3.4 pages-per-visit rounded",
    "traffic.page_views 900 pages exact",
  ]);
});

test.each([
  "De website Proef telde bezoekers. Een bezoek duurde gemiddeld A minuten en 5 seconden.",
  "De website Proef telde bezoekers. Een bezoek duurde gemiddeld 4 minuten en S seconden.",
  "De website Proef telde bezoekers. Een bezoek duurde gemiddeld :50 minuten.",
  "De website Proef telde bezoekers. Het gemiddelde aantal pagina's per bezoek was 2,g pagina's.",
  "Van de bezoekers van de website Proef kwam T5 % uit België.",
])("makes no figure of what is left of a number, and reports it: %s", (answer) => {
  const { figures, numbers } = readDutch(answer);
  expect(figures).toEqual([]);
  expect(numbers).toHaveLength(1);
  expect(numbers[0]).toContain(": not-understood");
});

test("accounts for each number of a duration that is told twice", () => {
  const told = "Le site Essai a des visiteurs. La durée d'une visite était de 3 minutes 12 secondes.";
  expect(readFrench(`${told} ${told}`).numbers.join()).toMatch(/\b3\b.*\b12\b/u);
});

test.each([
  ["Le site Essai compte 1.234 visiteurs uniques au premier trimestre de 2021.", "fr"],
  ["Le site Essai compte 1.234 visiteurs uniques fin 2021.", "fr"],
  ["De website Proef telde 1.234 unieke bezoekers in het eerste kwartaal van 2021.", "nl"],
  ["De website Proef telde 1.234 unieke bezoekers eind 2021.", "nl"],
] as const)("does not take a part of a year for the year: %s", (answer, language) => {
  const { dataset } = language === "fr" ? readFrench(answer) : readDutch(answer);
  expect(dataset.figures.map(({ value, period }) => [value, period])).toEqual([[1234, undefined]]);
  expect(dataset.unresolved).toMatchObject([{ text: "2021", reason: "date" }]);
});

test("reads minutes and seconds that are abbreviated, and makes no duration of what can be two", () => {
  expect(readDutch("Een bezoek duurde gemiddeld 3 min. 20 sec.").figures).toEqual([
    "traffic.visit_duration 200 s rounded",
  ]);
  expect(readFrench("Une visite durait en moyenne 3,20 minutes.").numbers).toEqual(["3,20: not-understood"]);
  expect(readDutch("Een bezoek duurde gemiddeld drieënhalve minuut.").numbers).toEqual([
    "drieënhalve: not-understood",
  ]);
});
