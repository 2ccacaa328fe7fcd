import type { Reference } from "../domain/editorial";
import type { Labels } from "../domain/language";
import type { Alias, Place, Post } from "../domain/post";

type Row = readonly [postId: string, country: string, kind: string, names: string, accreditedTo?: string];

/** Names are English, French, Dutch and German, `|` between; one name stands for all four. */
const ROWS: readonly Row[] = [
  ["beijing", "CN", "embassy", "Beijing|Pékin|Peking|Peking"],
  ["shanghai", "CN", "consulate-general", "Shanghai"],
  ["rome", "IT", "embassy", "Rome|Rome|Rome|Rom"],
  ["milan", "IT", "consulate-general", "Milan|Milan|Milaan|Mailand"],
  ["sao-paulo", "BR", "consulate-general", "São Paulo"],
  ["brasilia", "BR", "embassy", "Brasília|Brasilia|Brasilia|Brasília"],
  ["the-hague", "NL", "embassy", "The Hague|La Haye|Den Haag|Den Haag"],
  ["london", "GB", "embassy", "London|Londres|Londen|London"],
  ["cairo", "EG", "embassy", "Cairo|Le Caire|Caïro|Kairo"],
  ["new-york", "US", "consulate-general", "New York"],
  ["new-york-un", "US", "permanent-representation", "New York", "un-new-york"],
  ["washington", "US", "embassy", "Washington"],
  ["geneva-un", "CH", "permanent-representation", "Geneva|Genève|Genève|Genf", "un-geneva"],
  ["brussels-eu", "BE", "permanent-representation", "Brussels|Bruxelles|Brussel|Brüssel", "eu"],
  ["port-of-spain", "TT", "embassy", "Port of Spain|Port-d’Espagne|Port of Spain|Port of Spain"],
  ["tokyo", "JP", "embassy", "Tokyo|Tokyo|Tokio|Tokio"],
  ["ottawa", "CA", "embassy", "Ottawa"],
  ["vienna", "AT", "embassy", "Vienna|Vienne|Wenen|Wien"],
];

const ALIASES: readonly Alias[] = [{ postId: "sao-paulo", alias: "Sao Paolo", language: "" }];

/** A small network of posts for tests and benchmarks. */
export const TEST_REFERENCE: Reference = {
  places: placesOf(ROWS),
  posts: ROWS.map(postOf),
  aliases: ALIASES,
  channels: [
    { channelId: "facebook", medium: "social", audience: "public", labels: same("Facebook") },
    { channelId: "twitter", medium: "social", audience: "public", labels: same("Twitter") },
  ],
};

function placesOf(rows: readonly Row[]): Place[] {
  const places = new Map<string, Place>();
  for (const [postId, country, , names] of rows) {
    const placeId = placeOf(postId);
    if (places.has(placeId)) continue;
    const nowhere = { latitude: 0, longitude: 0, wikidata: "", geonames: "", subregion: "" };
    places.set(placeId, { placeId, names: labelsOf(names), country, region: "Europe", ...nowhere });
  }
  return [...places.values()];
}

function postOf([postId, , kind, names, accreditedTo]: Row): Post {
  const labels = labelsOf(names);
  const marked = (mark: string): Pick<Labels, "en" | "fr" | "nl" | "de"> => ({
    en: `${labels.en} (${mark})`,
    fr: `${labels.fr} (${mark})`,
    nl: `${labels.nl} (${mark})`,
    de: `${labels.de} (${mark})`,
  });
  return {
    postId,
    ministryId: "",
    placeId: placeOf(postId),
    country: "",
    point: undefined,
    placeBasis: "",
    kind,
    kindBasis: "reference",
    accreditedTo: accreditedTo === undefined ? [] : [accreditedTo],
    accreditedBasis: accreditedTo === undefined ? "" : "reference",
    wikidata: "",
    website: "",
    labels: accreditedTo === undefined ? labels : marked(accreditedTo),
  };
}

function placeOf(postId: string): string {
  return postId.replace(/-(?:un|eu)$/u, "");
}

function labelsOf(names: string): Labels {
  const [en = "", fr = en, nl = en, de = en] = names.split("|");
  return { en, fr, nl, de };
}

function same(label: string): Labels {
  return { en: label, fr: label, nl: label, de: label };
}
