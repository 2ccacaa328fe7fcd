import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Dataset } from "../../domain/dataset/dataset";
import { LANGUAGES, type Language } from "../../domain/dataset/language";
import { computeCoverage } from "../../domain/posts/standing";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import { fetchCatalog } from "../../i18n/catalogs";
import { AnswerProvider } from "../../ui/answer/AnswerProvider";
import { LanguageProvider } from "../../ui/language/LanguageProvider";
import { CombinationsView } from "./combinations/CombinationsView";
import { GroupBars } from "./groups/GroupBars";
import { PostMatrix } from "./matrix/PostMatrix";
import type { PostViewProps } from "./postView";
import { describePosts } from "./coverageSeries";

const GROUPS = ["coverage", "posts"] as const;
const catalogs = {
  en: await fetchCatalog("en", GROUPS),
  fr: await fetchCatalog("fr", GROUPS),
  nl: await fetchCatalog("nl", GROUPS),
  de: await fetchCatalog("de", GROUPS),
};
const ignore = () => undefined;

function render(View: ComponentType<PostViewProps>, dataset: Dataset, language: Language = "en"): string {
  const rows = describePosts(computeCoverage(dataset), {
    labelOf: (labels) => labels[language],
    countryOf: (code) => code,
    regionOf: (region) => region,
    senderOf: () => "",
    ministryOf: (ministryId) => ministryId,
    kindOf: (kind) => kind,
    compare: (a, b) => a.localeCompare(b),
  });
  return renderToStaticMarkup(
    <LanguageProvider language={language} catalog={catalogs[language]}>
      <AnswerProvider dataset={dataset}>
        <View
          rows={rows}
          pointedPostId="rome"
          chosenPostId="oslo"
          onPoint={ignore}
          onChoose={ignore}
          onFilter={ignore}
        />
      </AnswerProvider>
    </LanguageProvider>,
  );
}

/** What is read out, in one line. */
const textOf = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

const makeAnswer = (lists: Readonly<Record<string, readonly string[]>>, basis: "complete-list" | "survey") =>
  makeDataset({
    places: [makePlace("rome"), makePlace("oslo"), makePlace("lima", { region: "Americas" })],
    posts: [makePost("rome"), makePost("oslo", { kind: "consulate" }), makePost("lima")],
    channels: [...Object.keys(lists), "weibo"].map((channelId) => ({
      channelId,
      medium: "social",
      audience: "public",
      labels: makeLabels(channelId),
    })),
    presences: [
      ...Object.entries(lists).flatMap(([channelId, posts]) =>
        posts.map((postId) => makePresence(postId, channelId, basis)),
      ),
      makePresence("lima", "weibo", "mention"),
    ],
  });

const ANSWERS = {
  "no list": makeAnswer({}, "complete-list"),
  "one list": makeAnswer({ linkedin: ["rome", "oslo"] }, "complete-list"),
  "one survey": makeAnswer({ newsletter: ["rome"] }, "survey"),
  "five lists": makeAnswer(
    { a: ["rome"], b: ["rome", "oslo"], c: ["oslo"], d: ["rome"], e: ["rome"] },
    "complete-list",
  ),
  "no post": makeDataset({}),
};
const VIEWS = { Matrix: PostMatrix, CombinationsView, GroupBars };

for (const [name, View] of Object.entries(VIEWS)) {
  test.each(Object.entries(ANSWERS))(`${name} can be drawn with %s, in every language`, (_, dataset) => {
    for (const language of LANGUAGES) {
      const markup = render(View, dataset, language);
      expect(textOf(markup)).not.toMatch(/NaN|undefined|Infinity|[{}]|\b(?:combinations|matrix|groups)\./);
      expect(markup).not.toContain("style=");
      expect(markup).not.toMatch(/(?:width|x[12]?)="(?:NaN|Infinity)/);
    }
  });
}

test("the matrix says each standing in words, and a channel without a list beside the name", () => {
  const text = textOf(render(PostMatrix, ANSWERS["one survey"]));
  expect(text).toContain("rome declared in the survey");
  expect(text).toContain("lima also mentioned for: + weibo not declared in the survey");
});

test("the matrix marks the post that is pointed at and the one that is open", () => {
  const markup = render(PostMatrix, ANSWERS["one list"]);
  expect(markup).toMatch(/<tr data-row="rome" data-pointed="true">/);
  expect(markup).toMatch(/<tr data-row="oslo" aria-current="true">/);
});

test("the combinations state the largest set, and one list alone is not repeated by itself", () => {
  expect(textOf(render(CombinationsView, ANSWERS["one list"]))).toContain(
    "2 of the 3 posts shown are listed on linkedin",
  );
  expect(render(CombinationsView, ANSWERS["one list"]).split("combinations-group")).toHaveLength(2);
  expect(render(CombinationsView, ANSWERS["five lists"]).split("combinations-group")).toHaveLength(3);
});

test("the survey is spoken of only where the answer has one", () => {
  for (const View of [CombinationsView, GroupBars]) {
    expect(textOf(render(View, ANSWERS["one survey"]))).toContain("in the survey");
    expect(textOf(render(View, ANSWERS["five lists"]))).not.toContain("survey");
  }
});

test("a group without a listed post says so in words and not as a zero", () => {
  const text = textOf(render(GroupBars, ANSWERS["one survey"]));
  expect(text).toMatch(/Americas [^0-9]* 1 none declared/);
  expect(text).not.toMatch(/\b0 of\b/);
});

test("every bar of a table has the same scale", () => {
  // Of two posts in Europe both are listed, of one in the Americas none: a full bar, and one of half the width.
  const markup = render(GroupBars, ANSWERS["one list"]);
  const [americas, europe] = [...markup.matchAll(/part-bar-whole"[^>]* width="([\d.]+)%"/g)].map(
    ([, width]) => Number(width),
  );
  expect([americas, europe]).toEqual([50, 100]);
});
