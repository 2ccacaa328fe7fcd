import { expect, test } from "vitest";
import { GAZETTEER } from "../../test/fixtures/projectGazetteer";

const { countries, cities, outlines } = GAZETTEER;

test.each([
  ["Belgium", "BE"],
  ["Royaume de Belgique", "BE"],
  ["Bundesrepublik Deutschland", "DE"],
  ["Volksrepublik China", "CN"],
  ["People's Republic of China", "CN"],
  ["Republic of China", "TW"],
  ["Kingdom of Denmark", "DK"],
  ["The Gambia", "GM"],
  ["Hellenic Republic", "GR"],
  ["Republiek Indonesië", "ID"],
  ["Côte d’Ivoire", "CI"],
  ["DEU", "DE"],
  ["be", "BE"],
  ["Türkiye", "TR"],
  ["Korea, Republic of", "KR"],
])("the country %s is %s", (written, country) => {
  expect(countries.find(written)).toEqual({ status: "found", country });
});

test("a name of several countries asks, and what is no country stays unknown", () => {
  expect(countries.find("Congo")).toEqual({ status: "ambiguous", countries: ["CD", "CG"] });
  for (const written of ["Nordic countries", "Portuguese colonization of the Americas", "Abkhazia", ""]) {
    expect([written, countries.find(written).status]).toEqual([written, "unknown"]);
  }
});

test.each([
  ["Oslo municipality", "NO", "Oslo", "name"],
  ["City of Westminster", "GB", "London", "part"],
  ["Berlin-Mitte", "DE", "Berlin", "name"],
  ["Mitte", "DE", "Berlin", "part"],
  ["Budapest District VI", "HU", "Budapest", "name"],
  ["6th arrondissement of Lyon", "FR", "Lyon", "name"],
  ["Woluwe-Saint-Pierre - Sint-Pieters-Woluwe", "BE", "Brussels", "part"],
  ["Nukuʻalofa", "TO", "Nuku’alofa", "name"],
  ["St George's", "GD", "Saint George's", "name"],
  ["Rangoon", "MM", "Yangon", "name"],
  ["Osaka-Kobe", "JP", "Osaka", "name"],
  ["Minato-ku", "JP", "Tokyo", "part"],
  ["Hong Kong", "CN", "Hong Kong", "name"],
  ["Genf", "CH", "Geneva", "name"],
])("%s in %s is %s", (written, country, city, by) => {
  expect(cities.find(written, country)).toMatchObject({ status: "found", by, city: { names: { en: city } } });
});

test("a city without a country asks where several are called so, the largest first", () => {
  const found = cities.find("Victoria", undefined);
  expect(found.status).toBe("ambiguous");
  const [first, second] = found.status === "ambiguous" ? found.cities : [];
  expect(first?.inhabitantsThousands).toBeGreaterThanOrEqual(second?.inhabitantsThousands ?? Infinity);
  expect(cities.find("Atlantis", "GR")).toEqual({ status: "unknown" });
});

test("a point lies in its country, with some kilometres to spare, or clearly elsewhere", () => {
  const zagreb = { latitude: 45.8272, longitude: 15.961 };
  expect(outlines.canLieIn(zagreb, "HR")).toBe("yes");
  expect(outlines.canLieIn(zagreb, "CU")).toBe("no");
  expect(outlines.countryAt(zagreb)).toBe("HR");
  expect(outlines.canLieIn({ latitude: -22.3, longitude: 31.1 }, "MZ")).toBe("no");
  expect(outlines.canLieIn({ latitude: 0, longitude: -140 }, "US")).toBe("no");
});

test("nothing is said where the line between two countries is disputed", () => {
  const simferopol = { latitude: 44.95, longitude: 34.1 };
  expect(["UA", "RU"].map((country) => outlines.canLieIn(simferopol, country))).not.toContain("no");
  expect(outlines.canLieIn({ latitude: 35.34, longitude: 33.32 }, "CY")).not.toBe("no");
  expect(outlines.canLieIn({ latitude: 22.28, longitude: 114.16 }, "CN")).not.toBe("no");
});
