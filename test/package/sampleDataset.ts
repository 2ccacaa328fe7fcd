import { KNOWN_BODIES } from "../../src/domain/bodies";
import type { Dataset } from "../../src/domain/dataset";
import { KNOWN_KINDS } from "../../src/domain/kinds";
import type { Labels } from "../../src/domain/language";
import type { DescriptorTexts } from "../../src/package/descriptor";
import { serialisePackage } from "../../src/package/serialisePackage";

const labels = (en: string): Labels => ({ en, fr: `${en} (fr)`, nl: `${en} (nl)`, de: "" });

/** A small answer, written for the tests: two posts of one country, one of them on a survey list. */
export const SAMPLE_DATASET: Dataset = {
  header: new Map([
    ["legislature", "99"],
    ["question", "0001"],
    ["title", 'Ambassades, "posts" et réseaux'],
  ]),
  headerTexts: new Map([["parliament", labels("Parliament")]]),
  ministries: [
    {
      ministryId: "xx",
      wikidata: "Q1",
      country: "XK",
      listKinds: ["embassy", "consulate"],
      labels: labels("Ministry"),
    },
  ],
  places: [
    {
      placeId: "quito",
      names: labels("Quito"),
      country: "EC",
      latitude: -0.22,
      longitude: -78.5125,
      wikidata: "Q2900",
      geonames: "",
      region: "Americas",
      subregion: "South America",
    },
  ],
  posts: [
    {
      postId: "quito",
      ministryId: "xx",
      country: "EC",
      point: { latitude: -0.2, longitude: -78.5 },
      placeBasis: "point",
      placeId: "quito",
      kind: "embassy",
      kindBasis: "seat-of-government",
      accreditedTo: [],
      accreditedBasis: "",
      wikidata: "Q999",
      website: "https://quito.example/",
      labels: labels("Quito"),
    },
    {
      postId: "quito-un",
      ministryId: "xx",
      country: "EC",
      point: undefined,
      placeBasis: "institution",
      placeId: "quito",
      kind: "permanent-representation",
      kindBasis: "answer",
      accreditedTo: ["un-geneva", "eu"],
      accreditedBasis: "answer",
      wikidata: "",
      website: "",
      labels: labels("Quito, UN"),
    },
  ],
  kinds: KNOWN_KINDS.filter(({ kindId }) => kindId === "embassy" || kindId === "permanent-representation"),
  bodies: KNOWN_BODIES.filter(({ bodyId }) => bodyId === "un-geneva" || bodyId === "eu"),
  aliases: [
    { postId: "quito", alias: "San Francisco de Quito", language: "" },
    { postId: "quito", alias: "Kito", language: "nl" },
  ],
  channels: [
    { channelId: "facebook", medium: "social", audience: "public", labels: labels("Facebook") },
    { channelId: "app", medium: "app", audience: "public", labels: labels("Application") },
  ],
  presences: [
    {
      presenceId: "p1",
      holderType: "post",
      holderId: "quito",
      channelId: "facebook",
      status: "active",
      listBasis: "complete-list",
      printedAs: "Quito",
      account: "QuitoPost",
      url: "https://example.org/QuitoPost",
      evidenceId: "e1",
    },
    {
      presenceId: "p2",
      holderType: "country",
      holderId: "EC",
      channelId: "app",
      status: "active",
      listBasis: "mention",
      printedAs: "Équateur 🌋",
      account: "",
      url: "",
      evidenceId: "e2",
    },
    {
      presenceId: "p3",
      holderType: "ministry",
      holderId: "ministry",
      channelId: "facebook",
      status: "planned",
      listBasis: "mention",
      printedAs: "le SPF",
      account: "",
      url: "",
      evidenceId: "e2",
    },
  ],
  figures: [
    {
      figureId: "f1",
      measure: "traffic.share_domestic",
      value: 0.6,
      decimals: 2,
      unit: "1",
      qualifier: "rounded",
      population: "visitors",
      period: { start: "2016-01-25", end: "2016-02-24", basis: "context" },
      evidenceId: "e1",
    },
    {
      figureId: "f2",
      measure: "traffic.pages_per_visit",
      value: 3.4,
      decimals: 2,
      unit: "pages-per-visit",
      qualifier: "rounded",
      population: "",
      period: undefined,
      evidenceId: "e1",
    },
  ],
  questions: [
    {
      questionId: "1a",
      answered: "partial",
      asked: labels("Which ones?"),
      reason: labels("One list, no total."),
      needed: labels("a total; the kind of each post"),
    },
    { questionId: "1b", answered: "", asked: labels(""), reason: labels(""), needed: labels("") },
  ],
  statements: [
    {
      statementId: "s1",
      questionId: "1a",
      topics: ["budget", "newsletters"],
      aspect: "free",
      channelId: "facebook",
      text: labels("It is free."),
      evidenceId: "e2",
    },
  ],
  events: [
    { eventId: "v1", date: "2016-02-23", kind: "filed", labels: labels("Filed"), evidenceId: "e3" },
    { eventId: "v2", date: "2015", kind: "survey_held", labels: labels("Survey"), evidenceId: "e3" },
  ],
  evidence: [
    { kind: "text", evidenceId: "e1", questionId: "1a", start: 10, end: 15, fragment: "Quito" },
    { kind: "text", evidenceId: "e2", questionId: "1b", start: 20, end: 30, fragment: "Équateur 🌋" },
    { kind: "text", evidenceId: "e3", questionId: "", start: 0, end: 4, fragment: "2016" },
    {
      kind: "record",
      evidenceId: "e4",
      questionId: "",
      item: "Q999",
      property: "P2013",
      value: "QuitoPost",
      url: "https://example.org/Q999",
      seenFrom: "2025-12-05",
      seenTo: "2026-01-02",
    },
  ],
  sameAs: [{ postId: "quito", packageName: "other-answer", otherPostId: "quito-1", basis: "place" }],
  unresolved: [
    {
      kind: "name",
      text: "Atlantide",
      reason: "no such post is known",
      questionId: "1a",
      start: 40,
      end: 49,
    },
  ],
};

export const SAMPLE_TEXTS: DescriptorTexts = {
  name: "sample-answer",
  id: "",
  title: "A sample answer",
  description: "Written for the tests.",
  version: "1.0.0",
  created: "2026-01-01T00:00:00Z",
  keywords: ["sample"],
  licenses: [{ name: "CC-BY-4.0", title: "", path: "https://creativecommons.org/licenses/by/4.0/" }],
  contributors: [],
  sources: [{ title: "GeoNames", path: "https://www.geonames.org/", version: "", hash: "" }],
};

/** The files of the sample, made anew for each caller, who may spoil them. */
export function makeSampleFiles(dataset: Dataset = SAMPLE_DATASET): Promise<Map<string, string>> {
  return serialisePackage(dataset, SAMPLE_TEXTS, {
    title: "Question 99-0001",
    path: "",
    version: "",
    sha256: "ab".repeat(32),
    bytes: 50,
  });
}

/** As of someone who saved the tables anew, and says nothing of their sizes and hashes. */
export async function makeLooseFiles(): Promise<Map<string, string>> {
  const files = await makeSampleFiles();
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "") as { resources: object[] };
  const resources = descriptor.resources.map((each) => ({ ...each, bytes: undefined, hash: undefined }));
  return files.set("datapackage.json", JSON.stringify({ ...descriptor, resources }, undefined, 2));
}
