import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Reference } from "../domain/dataset/editorial";
import type { Extraction } from "../domain/dataset/extraction";
import type { Alias, Place, Post } from "../domain/posts/post";
import { decodeSource } from "./file/decodeSource";
import { extract } from "./extract";

const shared = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
const SOURCE = shared("source/qrva-54-b079-0516-fr.txt");
const TABLES = [shared("reference/places.csv"), shared("reference/posts.csv")] as const;
const absent = ![SOURCE, ...TABLES].every(existsSync);

describe.skipIf(absent)("question 54-0516 (skipped where ../shared with the source text is absent)", () => {
  let read: Extraction | undefined;
  const extraction = (): Extraction =>
    (read ??= extract(decodeSource(readFileSync(SOURCE)), {
      reference: readReference(),
      judgements: undefined,
    }));
  const dataset = (): Extraction["dataset"] => extraction().dataset;
  const postsOn = (channelId: string): Set<string> =>
    new Set(
      dataset()
        .presences.filter((row) => row.channelId === channelId && row.holderType === "post")
        .map((row) => row.holderId),
    );
  const fragmentOf = (evidenceId: string): string =>
    dataset().evidence.find((row) => row.evidenceId === evidenceId)?.fragment ?? "";

  test("reads the header", () => {
    expect(Object.fromEntries(dataset().header)).toMatchObject({
      legislature: "54",
      question: "0516",
      question_bulletin: "B068",
      answer_bulletin: "B079",
      author: "Peter Luykx",
      party: "N-VA",
      language: "nl",
      text_language: "fr",
      session: "2015-2016",
      eurovoc_main: "POLITIQUE EXTERIEURE",
    });
  });

  test("finds eleven sub-questions", () => {
    const ids = dataset().questions.map((question) => question.questionId);
    expect(ids.join(" ")).toBe("1a 1b 1c 2a 2b 2c 3a 3b 3c 3d 3e");
  });

  test("counts 73 posts on Facebook, 15 on Twitter, 27 with a newsletter, and 83 posts in 82 places", () => {
    expect(["facebook", "twitter", "newsletter"].map((id) => postsOn(id).size)).toEqual([73, 15, 27]);
    expect([dataset().posts.length, dataset().places.length]).toEqual([83, 82]);
  });

  test("counts 10 on Facebook and Twitter, 22 on Facebook with a newsletter, 4 on all three", () => {
    const [facebook, twitter, newsletter] = [postsOn("facebook"), postsOn("twitter"), postsOn("newsletter")];
    const both = [...facebook].filter((id) => twitter.has(id));
    expect(both).toHaveLength(10);
    expect([...facebook].filter((id) => newsletter.has(id))).toHaveLength(22);
    expect(both.filter((id) => newsletter.has(id)).sort()).toEqual([
      "bangkok",
      "islamabad",
      "nairobi",
      "washington",
    ]);
  });

  test("takes two spellings of Beijing as one post, and New York UN as another post in New York", () => {
    const printed = dataset()
      .presences.filter((row) => row.holderId === "beijing")
      .map((row) => row.printedAs);
    expect(printed).toEqual(expect.arrayContaining(["Beijing", "Pékin"]));
    expect(postsOn("facebook").has("new-york") && postsOn("facebook").has("new-york-un")).toBe(true);
    expect(dataset().presences.find((row) => row.presenceId === "sao-paulo-facebook")?.printedAs).toBe(
      "Sao Paolo",
    );
    expect(postsOn("twitter").has("brussels-eu") && postsOn("twitter").has("geneva-un")).toBe(true);
  });

  test("tells lists worded as complete from the answers to a survey and from mentions", () => {
    const bases = (channelId: string, holderType: string): string[] => [
      ...new Set(
        dataset()
          .presences.filter((row) => row.channelId === channelId && row.holderType === holderType)
          .map((row) => row.listBasis),
      ),
    ];
    expect([bases("facebook", "post"), bases("twitter", "post")]).toEqual([
      ["complete-list"],
      ["complete-list"],
    ]);
    expect(bases("newsletter", "post")).toEqual(["survey"]);
    expect([bases("weibo", "post"), bases("app", "country")]).toEqual([["mention"], ["mention"]]);
  });

  test("finds the ministry's channels with their state", () => {
    const own = dataset().presences.filter((row) => row.holderType === "ministry");
    expect(own.map((row) => `${row.channelId} ${row.status}`).sort()).toEqual([
      "facebook active",
      "flickr active",
      "linkedin account-only",
      "newsletter planned",
      "twitter active",
      "vimeo active",
      "website active",
      "yammer active",
    ]);
  });

  test("gives Weibo to the embassy in China and the application to the posts in Brazil", () => {
    expect([...postsOn("weibo")]).toEqual(["beijing"]);
    expect(dataset().presences.find((row) => row.channelId === "app")).toMatchObject({
      holderType: "country",
      holderId: "BR",
      printedAs: "Belgica no Brasil",
    });
  });

  test("reads the 22 figures with unit, qualifier and population", () => {
    const rows = dataset().figures.map((row) =>
      [row.figureId, row.value.toFixed(row.decimals), row.unit, row.qualifier, row.population]
        .join(" ")
        .trim(),
    );
    expect(rows).toEqual([
      "budget.hardware 5000 EUR estimate press-service",
      "budget.software 2500 EUR estimate press-service",
      "budget.audiovisual 10000 EUR estimate press-service",
      "budget.training 5000 EUR estimate press-service",
      "staffing.fte 2 FTE estimate head-office",
      "content.items 56 items exact focus-on-belgium",
      "content.articles 37 items exact focus-on-belgium",
      "content.events 8 items exact focus-on-belgium",
      "content.people 11 items exact focus-on-belgium",
      "traffic.unique_visitors 5878 visitors exact focus-on-belgium",
      "traffic.share_domestic 0.60 1 rounded visitors",
      "traffic.share_abroad 0.40 1 rounded visitors",
      "traffic.countries 116 countries exact visitors",
      "traffic.visit_duration 170 s rounded focus-on-belgium",
      "traffic.pages_per_visit 3.40 pages-per-visit rounded focus-on-belgium",
      "traffic.page_views 25927 pages exact focus-on-belgium",
      "survey.respondents 73 posts exact posts-asked",
      "survey.senders 27 posts exact posts-answering",
      "survey.share_senders 0.37 1 rounded posts-answering",
      "survey.soon 2 posts exact posts-answering",
      "survey.considering 2 posts exact posts-answering",
      "survey.share_nonsenders_social 0.43 1 rounded posts-not-sending",
    ]);
  });

  test("tells periods that are stated from those read from the sentence before", () => {
    const periods = new Map(
      dataset().figures.map(({ figureId, period }) => [
        figureId,
        period ? `${period.start}..${period.end} ${period.basis}` : "none",
      ]),
    );
    expect(periods.get("budget.hardware")).toBe("2014-01-01..2015-12-31 stated");
    expect(periods.get("budget.software")).toBe("2014-01-01..2016-12-31 stated");
    expect(periods.get("staffing.fte")).toBe("none");
    for (const kind of ["items", "articles", "events", "people"]) {
      expect(periods.get(`content.${kind}`)).toBe("2016-01-25..2016-03-14 stated");
    }
    expect(periods.get("traffic.unique_visitors")).toBe("2016-01-25..2016-02-24 stated");
    const context = [...periods].filter(
      ([id]) => id.startsWith("traffic.") && id !== "traffic.unique_visitors",
    );
    expect(new Set(context.map(([, period]) => period))).toEqual(new Set(["2016-01-25..2016-02-24 context"]));
    const survey = [...periods].filter(([id]) => id.startsWith("survey."));
    expect(new Set(survey.map(([, period]) => period))).toEqual(new Set(["2015-01-01..2015-12-31 context"]));
  });

  test("dates the file and what happened", () => {
    expect(dataset().events.map(({ eventId, date }) => `${eventId} ${date}`)).toEqual([
      "filed 2016-02-23",
      "question_published 2016-04-04",
      "due 2016-03-25",
      "answer_published 2016-06-24",
      "site_launched 2016-01-25",
      "items_counted 2016-03-14",
      "survey_held 2015",
    ]);
  });

  test("has one evidence row per fact, each fragment of at most eight words at its place", () => {
    const { evidence, presences, figures, events } = dataset();
    expect(evidence).toHaveLength(presences.length + figures.length + events.length);
    const codePoints = [...extraction().normalisedText];
    for (const { start, end, fragment } of evidence) {
      expect(codePoints.slice(start, end).join("")).toBe(fragment);
      expect(fragment.split(" ").length).toBeLessThanOrEqual(8);
    }
    expect(fragmentOf("f-traffic-unique-visitors")).toBe("5.878 visiteurs uniques");
    expect(fragmentOf("f-traffic-countries")).toBe("116 pays");
  });

  test("accounts for every digit of the answer, and understands every number", () => {
    const { evidence, unresolved } = dataset();
    expect(unresolved.filter((row) => row.kind === "name" || row.reason === "not-understood")).toEqual([]);
    const text = [...extraction().normalisedText];
    const from = Math.max(...evidence.filter((row) => row.questionId === "").map((row) => row.end)) + 20;
    const uncovered = text.flatMap((character, at) => {
      const covered = [...evidence, ...unresolved].some((row) => row.start <= at && at < row.end);
      return at >= from && /\p{Nd}/u.test(character) && !covered ? [at] : [];
    });
    expect(uncovered).toEqual([]);
  });

  test("reads the same from a text without line breaks", () => {
    const flat = readFileSync(SOURCE, "utf8").replace(/\s+/gu, " ");
    const { presences, figures, header } = extract(flat, {
      reference: readReference(),
      judgements: undefined,
    }).dataset;
    expect(header).toEqual(dataset().header);
    expect(presences).toEqual(dataset().presences);
    expect(figures).toEqual(dataset().figures);
  });
});

/** The shared tables; their cells hold no quotes. Printed names become aliases. */
function readReference(): Reference {
  const aliases: Alias[] = [];
  const places = rowsOf(TABLES[0]).map((row) => ({
    placeId: row("place_id"),
    country: row("country"),
    names: labels(row, "name"),
  }));
  const posts = rowsOf(TABLES[1]).map((row) => {
    const postId = row("post_id");
    for (const alias of row("answer_names").split("|")) aliases.push({ postId, alias, language: "" });
    return {
      postId,
      placeId: row("place_id"),
      kind: row("kind"),
      accreditedTo: row("accredited_to"),
      labels: labels(row, "label"),
    };
  });
  // Only what names are looked up by is filled in.
  return { places: places as unknown as Place[], posts: posts as unknown as Post[], aliases, channels: [] };
}

function labels(row: (column: string) => string, pattern: string): Place["names"] {
  return {
    en: row(`${pattern}_en`),
    fr: row(`${pattern}_fr`),
    nl: row(`${pattern}_nl`),
    de: row(`${pattern}_de`),
  };
}

function rowsOf(file: string): ((column: string) => string)[] {
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/u);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return (column) => cells[columns.indexOf(column)] ?? "";
  });
}
