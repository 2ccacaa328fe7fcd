import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Presence } from "../../src/domain/posts/presence";
import { formatReadme } from "../../src/package/write/formatReadme";
import { isTextEvidence } from "../../src/domain/dataset/document";
import { parsePackage } from "../../src/package/read/parsePackage";
import { validatePackage } from "../../src/package/read/validatePackage";
import { DATA, SOURCE_FILE, unlessAbsent, readShipped } from "../fixtures/readShipped";
import { readPackageFolder } from "../../src/cli/projectPackages";
import { makeFolder, spawnCli } from "../fixtures/runCli";

const files = readShipped();
const { dataset, descriptor, missing } = parsePackage(files);
/** All that an answer says stands in its text. */
const texts = dataset.evidence.filter(isTextEvidence);

function postsOn(channel: string): Set<string> {
  const isOnIt = (each: Presence): boolean => each.holderType === "post" && each.channelId === channel;
  return new Set(dataset.presences.filter(isOnIt).map((each) => each.holderId));
}

const facebook = postsOn("facebook");
const twitter = postsOn("twitter");
const newsletter = postsOn("newsletter");

test("the shipped package is valid and whole", async () => {
  expect((await validatePackage(files)).issues).toEqual([]);
  expect(missing).toEqual([]);
});

test("the README of the package is the one that is written with it", () => {
  expect(readFileSync(join(DATA, "README.md"), "utf8")).toBe(formatReadme(descriptor));
});

test("counts 73 posts on Facebook, 15 on Twitter and 27 with a newsletter, each listed once", () => {
  expect([facebook.size, twitter.size, newsletter.size]).toEqual([73, 15, 27]);
  const rows = dataset.presences.filter((each) => each.holderType === "post" && each.channelId !== "weibo");
  expect(rows).toHaveLength(73 + 15 + 27);
});

test("counts 83 posts in 82 places, and every post is named by a list", () => {
  expect([dataset.posts.length, dataset.places.length]).toEqual([83, 82]);
  expect(new Set([...facebook, ...twitter, ...newsletter])).toEqual(
    new Set(dataset.posts.map((post) => post.postId)),
  );
  expect(new Set(dataset.posts.map((post) => post.placeId)).size).toBe(82);
});

test("counts the posts on several channels and on one alone", () => {
  const count = (isCounted: (post: string) => boolean): number =>
    dataset.posts.filter(({ postId }) => isCounted(postId)).length;
  expect({
    facebookAndTwitter: count((post) => facebook.has(post) && twitter.has(post)),
    facebookAndNewsletter: count((post) => facebook.has(post) && newsletter.has(post)),
    facebookAlone: count((post) => facebook.has(post) && !twitter.has(post) && !newsletter.has(post)),
    twitterAlone: count((post) => !facebook.has(post) && twitter.has(post) && !newsletter.has(post)),
    newsletterAlone: count((post) => !facebook.has(post) && !twitter.has(post) && newsletter.has(post)),
  }).toEqual({
    facebookAndTwitter: 10,
    facebookAndNewsletter: 22,
    facebookAlone: 45,
    twitterAlone: 5,
    newsletterAlone: 5,
  });
  const onAll = dataset.posts.filter(({ postId }) =>
    [facebook, twitter, newsletter].every((on) => on.has(postId)),
  );
  expect(onAll.map((post) => post.postId).toSorted()).toEqual([
    "bangkok",
    "islamabad",
    "nairobi",
    "washington",
  ]);
});

test("the lists are worded as complete, the newsletters come from a survey", () => {
  const basisOf = (channel: string): unknown[] => [
    ...new Set(
      dataset.presences
        .filter((each) => each.holderType === "post" && each.channelId === channel)
        .map((each) => `${each.listBasis} ${each.status}`),
    ),
  ];
  expect(basisOf("facebook")).toEqual(["complete-list active"]);
  expect(basisOf("twitter")).toEqual(["complete-list active"]);
  expect(basisOf("newsletter")).toEqual(["survey active"]);
});

test("the ministry, the embassy in China and the posts in Brazil have the channels that are said of them", () => {
  const others = dataset.presences.filter((each) => each.holderType !== "post" || each.channelId === "weibo");
  expect(others.map((each) => `${each.holderId} ${each.channelId} ${each.status}`).toSorted()).toEqual([
    "BR app active",
    "beijing weibo active",
    "ministry facebook active",
    "ministry flickr active",
    "ministry linkedin account-only",
    "ministry newsletter planned",
    "ministry twitter active",
    "ministry vimeo active",
    "ministry website active",
    "ministry yammer active",
  ]);
  expect(dataset.channels.find((channel) => channel.channelId === "yammer")?.audience).toBe("internal");
});

test("all 22 stated figures are there, with the decimals and units as stated", () => {
  const stated = dataset.figures.map(
    (figure) => `${figure.measure} ${figure.value.toFixed(figure.decimals)} ${figure.unit}`,
  );
  expect(stated.toSorted()).toEqual(
    [
      "budget.hardware 5000 EUR",
      "budget.software 2500 EUR",
      "budget.audiovisual 10000 EUR",
      "budget.training 5000 EUR",
      "staffing.fte 2 FTE",
      "content.items 56 items",
      "content.articles 37 items",
      "content.events 8 items",
      "content.people 11 items",
      "traffic.unique_visitors 5878 visitors",
      "traffic.share_domestic 0.60 1",
      "traffic.share_abroad 0.40 1",
      "traffic.countries 116 countries",
      "traffic.visit_duration 170 s",
      "traffic.pages_per_visit 3.40 pages-per-visit",
      "traffic.page_views 25927 pages",
      "survey.respondents 73 posts",
      "survey.senders 27 posts",
      "survey.share_senders 0.37 1",
      "survey.soon 2 posts",
      "survey.considering 2 posts",
      "survey.share_nonsenders_social 0.43 1",
    ].toSorted(),
  );
});

test("amounts are estimates over the periods that are stated", () => {
  const budget = dataset.figures.filter((figure) => figure.measure.startsWith("budget."));
  expect(
    budget.map(
      (figure) => `${figure.measure} ${figure.qualifier} ${figure.period?.start}/${figure.period?.end}`,
    ),
  ).toEqual([
    "budget.hardware estimate 2014-01-01/2015-12-31",
    "budget.software estimate 2014-01-01/2016-12-31",
    "budget.audiovisual estimate 2014-01-01/2015-12-31",
    "budget.training estimate 2014-01-01/2015-12-31",
  ]);
});

test("only the visitors have their month stated; the rest of the traffic takes it from the context", () => {
  const basis = (measure: string): unknown =>
    dataset.figures.find((each) => each.measure === measure)?.period;
  const month = { start: "2016-01-25", end: "2016-02-24" };
  expect(basis("traffic.unique_visitors")).toEqual({ ...month, basis: "stated" });
  for (const measure of ["visit_duration", "pages_per_visit", "page_views", "countries"]) {
    expect(basis(`traffic.${measure}`)).toEqual({ ...month, basis: "context" });
  }
});

test("each of the eleven sub-questions is judged, in four languages", () => {
  expect(dataset.questions.map((question) => question.questionId)).toEqual([
    ...["1a", "1b", "1c", "2a", "2b", "2c", "3a", "3b", "3c", "3d", "3e"],
  ]);
  for (const { answered, asked, reason } of dataset.questions) {
    expect(answered).not.toBe("");
    for (const text of [...Object.values(asked), ...Object.values(reason)]) expect(text).not.toBe("");
  }
});

test("what a full answer would need is said where it was not given, in as many parts in each language", () => {
  for (const { questionId, answered, needed } of dataset.questions) {
    const parts = Object.values(needed).map((text) => text.split(";").filter((part) => part.trim() !== ""));
    const counts = new Set(parts.map(({ length }) => length));
    expect(counts.size, questionId).toBe(1);
    expect(counts.has(0), questionId).toBe(answered === "full");
  }
});

test("the file's four dates are events", () => {
  const dates = Object.fromEntries(dataset.events.map((event) => [event.kind, event.date]));
  expect(dates).toMatchObject({
    filed: "2016-02-23",
    due: "2016-03-25",
    question_published: "2016-04-04",
    answer_published: "2016-06-24",
  });
});

test("no name stayed unresolved, and every unread number has its reason", () => {
  expect(dataset.unresolved.filter((each) => each.kind === "name")).toEqual([]);
  for (const { reason } of dataset.unresolved) expect(reason).not.toBe("");
});

test("no fragment has more than eight words", () => {
  const longest = Math.max(...texts.map(({ fragment }) => fragment.trim().split(/\s+/).length));
  expect(longest).toBeLessThanOrEqual(8);
});

test("each list entry, figure, statement and event has an evidence row of its own, and none is left over", () => {
  const used = [...dataset.presences, ...dataset.figures, ...dataset.statements, ...dataset.events].map(
    (row) => row.evidenceId,
  );
  expect(new Set(used).size).toBe(used.length);
  expect(new Set(used)).toEqual(new Set(dataset.evidence.map((row) => row.evidenceId)));
});

test("the package names its licence, its date and the hash of its source", () => {
  expect(descriptor.licenses.map((licence) => licence.name)).toEqual(["CC-BY-4.0"]);
  expect(descriptor.created).not.toBe("");
  expect(descriptor.sources[0]?.hash).toBe(
    "sha256:aec00f6522702eddaf745b9e04c7809345023e6e50109a150c0a024692877e54",
  );
  expect(descriptor.sources.map((source) => source.title).join(" ")).toContain("GeoNames");
});

const sourceIsAbsent = !existsSync(SOURCE_FILE);

test.skipIf(sourceIsAbsent)(
  unlessAbsent(SOURCE_FILE, "each fragment stands at its place in the source", "the source text"),
  () => {
    // Written apart from the extractor on purpose, straight from the definition of the normalised text.
    const normalised = [
      ...readFileSync(SOURCE_FILE, "utf8")
        .normalize("NFC")
        .replace(/\p{White_Space}+/gu, " "),
    ];
    const at = (start: number, end: number): string => normalised.slice(start, end).join("");
    expect(texts.map(({ start, end }) => at(start, end))).toEqual(texts.map(({ fragment }) => fragment));
    expect(dataset.unresolved.map(({ start, end }) => at(start, end))).toEqual(
      dataset.unresolved.map(({ text }) => text),
    );
  },
);

test.skipIf(sourceIsAbsent)(
  unlessAbsent(SOURCE_FILE, "every number of the answer is in a fact or listed as unread", "the source text"),
  () => {
    const points = [
      ...readFileSync(SOURCE_FILE, "utf8")
        .normalize("NFC")
        .replace(/\p{White_Space}+/gu, " "),
    ];
    // No character of this source is a surrogate pair, so offsets of the string are code points.
    const text = points.join("");
    expect(text.length).toBe(points.length);
    const answerStart = text.indexOf("Réponse 1.");
    const answerEnd = text.indexOf("Desc. Eurovoc");
    const covered = [...texts, ...dataset.unresolved];
    const unaccounted = [...text.matchAll(/\d+/g)]
      .map((match) => ({ number: match[0], start: match.index, end: match.index + match[0].length }))
      .filter(({ start }) => start > answerStart && start < answerEnd)
      .filter(({ start, end }) => !covered.some((row) => row.start <= start && end <= row.end));
    expect(unaccounted).toEqual([]);
  },
);

test.skipIf(sourceIsAbsent)(
  unlessAbsent(SOURCE_FILE, "the same text gives the same package again, byte for byte", "the source text"),
  () => {
    const out = join(makeFolder(), "package");
    expect(spawnCli("extract", [SOURCE_FILE, "--out", out], "/")).toMatchObject({ code: 0, err: "" });
    expect(readPackageFolder(out)).toEqual(files);
  },
  60_000,
);
