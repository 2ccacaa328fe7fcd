import type { Dataset } from "../../../src/domain/dataset/dataset";
import type { Period } from "../../../src/domain/figures/figure";
import { MEASURE_NAMES, MEASURES, type Measure } from "../../../src/domain/figures/measures";
import type { ListBasis } from "../../../src/domain/posts/presence";
import { STATEMENT_TOPICS } from "../../../src/domain/questions/question";
import {
  makeDataset,
  makeEvents,
  makeFigure,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../fixtures/testDataset";
import { CURRENCIES, limitsOf } from "../../../src/domain/figures/unit";
import { zipPackage } from "../../../src/export/zipPackage";
import { serialisePackage } from "../../../src/package/write/serialisePackage";

const POSTS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"];
const CORNERS = [90, -90, 0].flatMap((latitude) => [180, -180].map((longitude) => ({ latitude, longitude })));
const YEAR: Period = { start: "2015-01-01", end: "2015-12-31", basis: "stated" };
const ALL_TIME: Period = { start: "0000-01-01", end: "9999-12-31", basis: "stated" };
/** Wider than any box, and without a place to break. */
const WORD = "w".repeat(299);
const WORDY_FIELDS = ["title", "author", "party", "department", "site", "legislature", "question"];

/** Packages that are valid, each odd in one way. */
export const ODD_PACKAGES: Readonly<Record<string, Dataset>> = {
  "posts at the poles": makeOdd({
    ...makeNetwork(["facebook"]),
    places: POSTS.map((placeId, index) => makePlace(placeId, CORNERS[index])),
  }),
  "a period of ten thousand years": makeOdd({
    ...makeNetwork(["facebook"]),
    figures: MEASURE_NAMES.map((measure) => makeFigure(measure, 1, { period: ALL_TIME })),
    events: makeEvents({
      filed: "0000-01-01",
      due: "0000-12-31",
      question_published: "9999-01-01",
      answer_published: "9999-12-31",
      site_launched: "0000-01-01",
      items_counted: "9999-12-31",
      survey_held: "0000",
    }),
  }),
  "twelve channels": makeOdd(makeNetwork(Array.from({ length: 12 }, (_, index) => `channel-${index + 1}`))),
  "mentions alone": makeOdd(makeNetwork(["facebook", "weibo"], "mention")),
  "figures of millions": makeOdd({
    ...makeNetwork(["newsletter"], "survey"),
    figures: [
      ...MEASURE_NAMES.map((measure) => makeFigure(measure, mostOf(measure), { period: YEAR })),
      ...CURRENCIES.map((unit, index) =>
        makeFigure("budget.other", 987_654_321_000 - index, { unit, figureId: unit, period: YEAR }),
      ),
    ],
  }),
  "figures of nothing": makeOdd({
    ...makeNetwork(["newsletter"], "survey"),
    figures: MEASURE_NAMES.map((measure) => makeFigure(measure, 0, { period: YEAR })),
  }),
  "tables of nothing": makeOdd({}),
  "words without end": makeOdd(makeWordy(), "f".repeat(9999)),
};

/** The bytes of a package in a zip. */
export async function zipOddPackage(dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const texts = {
    name: "odd-package",
    id: "",
    title: dataset.header.get("title") ?? "",
    description: "Made for a test.",
    version: "",
    created: "",
    keywords: [],
    licenses: [{ name: "CC0-1.0", title: "", path: "" }],
    contributors: [],
    sources: [],
  };
  const source = { title: "No text", path: "", version: "", sha256: "0".repeat(64), bytes: 1 };
  return zipPackage(texts.name, await serialisePackage(dataset, texts, source));
}

/** What is not given is empty; whatever needs evidence has some, with this fragment. */
function makeOdd(part: Partial<Dataset>, fragment = "fragment"): Dataset {
  const dataset = makeDataset({ header: new Map([["title", "Odd package"]]), ...part });
  const { presences, figures, statements, events } = dataset;
  const ids = new Set(
    [...presences, ...figures, ...statements, ...events].map(({ evidenceId }) => evidenceId),
  );
  const length = fragment.length;
  return {
    ...dataset,
    evidence: [...ids].map((evidenceId, index) => ({
      kind: "text",
      evidenceId,
      questionId: "",
      start: index * length,
      end: (index + 1) * length,
      fragment,
    })),
  };
}

/** Six posts, each on all channels. */
function makeNetwork(channelIds: readonly string[], basis: ListBasis = "complete-list") {
  return {
    places: POSTS.map((placeId, index) =>
      makePlace(placeId, { latitude: 10 * index, longitude: 10 * index }),
    ),
    posts: POSTS.map((postId) => makePost(postId)),
    channels: channelIds.map((channelId) => ({
      channelId,
      medium: "social" as const,
      audience: "public" as const,
      labels: makeLabels(channelId),
    })),
    presences: channelIds.flatMap((channelId) => POSTS.map((post) => makePresence(post, channelId, basis))),
  };
}

function mostOf(measure: Measure): number {
  return Math.min(limitsOf(MEASURES[measure].unit).most, 987_654_321);
}

function makeWordy(): Partial<Dataset> {
  const network = makeNetwork(["facebook", "twitter", "newsletter", "linkedin"]);
  const word = makeLabels(WORD);
  const nthWord = (index: number) => makeLabels(`${index}${WORD}`);
  return {
    ...network,
    header: new Map([...WORDY_FIELDS, "answer_bulletin", "question_bulletin"].map((field) => [field, WORD])),
    headerTexts: new Map([["parliament", word]]),
    ministries: [{ ministryId: "m", wikidata: "", country: "BE", listKinds: [], labels: word }],
    places: network.places.map((place, index) => ({ ...place, names: nthWord(index) })),
    posts: network.posts.map((post, index) => ({ ...post, labels: nthWord(index) })),
    aliases: [{ postId: "alpha", alias: WORD, language: "" }],
    channels: network.channels.map((channel, index) => ({ ...channel, labels: nthWord(index) })),
    presences: network.presences.map((presence) => ({ ...presence, printedAs: WORD, account: WORD })),
    figures: MEASURE_NAMES.map((measure) => makeFigure(measure, 1, { population: WORD, period: YEAR })),
    questions: ["1a", "1b"].map((questionId) => ({
      questionId,
      answered: "partial",
      asked: word,
      reason: word,
      needed: word,
    })),
    statements: STATEMENT_TOPICS.map((topic) => ({
      statementId: topic,
      questionId: "1a",
      topics: [topic],
      aspect: "",
      channelId: "facebook",
      text: word,
      evidenceId: `s-${topic}`,
    })),
    events: makeEvents({ filed: "2015-01-01", survey_held: "2015" }).map((event) => ({
      ...event,
      labels: word,
    })),
    unresolved: [{ kind: "name", text: WORD, reason: "unknown", questionId: "1a", start: 1, end: 300 }],
  };
}
