import { expect, test } from "vitest";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";

test("reads the ministry's site by its address", () => {
  const { dataset } = readFrench("Le SPF a lancé le site www.essai-nouveau.be.");
  expect(dataset.presences[0]).toMatchObject({
    presenceId: "ministry-website",
    printedAs: "www.essai-nouveau.be",
  });
});

test("takes a newsletter that will be launched as planned", () => {
  expect(readFrench("La newsletter Essai Belge sera lancée en 2017.").presences).toEqual([
    "ministry newsletter planned mention",
  ]);
  expect(readDutch("De nieuwsbrief Proef zal binnenkort verschijnen.").presences).toEqual([
    "ministry newsletter planned mention",
  ]);
});

test("makes no newsletter of the ministry of what the posts send or what could be", () => {
  expect(readFrench("Le SPF incite les postes à diffuser des newsletters.").presences).toEqual([]);
  expect(readFrench("Le SPF pourrait envoyer une newsletter à tous.").presences).toEqual([]);
});
