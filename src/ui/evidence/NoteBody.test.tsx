import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import type { Evidence } from "../../domain/dataset/document";
import { fetchCatalog } from "../../i18n/catalogs";
import { AnswerProvider } from "../answer/AnswerProvider";
import { LanguageProvider } from "../language/LanguageProvider";
import { NoteBody } from "./NoteBody";

const catalog = await fetchCatalog("en", ["notes"]);
const channelIds = ["facebook", "twitter", "weibo"];
const presences = channelIds.flatMap((channelId) =>
  ["bern", "kyiv"].map((name) =>
    makePresence(name, channelId, channelId === "weibo" ? "mention" : "complete-list"),
  ),
);
const dataset = makeDataset({
  places: [makePlace("bern"), makePlace("kyiv")],
  posts: [makePost("bern"), makePost("kyiv")],
  channels: channelIds.map((channelId) => ({
    ...{ channelId, medium: "social", audience: "public" },
    labels: makeLabels(channelId),
  })),
  presences,
});

test("the evidence of a channel says once of which list its entries are", () => {
  expect(countIn(render(["twitter"]), "On the list for: twitter.")).toBe(1);
  expect(render(["weibo"])).toContain("Mentioned with: weibo.");
});

test("entries of several lists each say of which they are", () => {
  const text = render(["facebook", "twitter"]);
  expect(countIn(text, "On the list for: facebook.")).toBe(2);
  expect(countIn(text, "On the list for: twitter.")).toBe(2);
});

function render(channels: readonly string[]): string {
  const evidence = presences
    .filter(({ channelId }) => channels.includes(channelId))
    .map(({ evidenceId }): Evidence => ({
      ...{ kind: "text", evidenceId, questionId: "3a" },
      ...{ start: 0, end: 4, fragment: "Bern" },
    }));
  return renderToStaticMarkup(
    <LanguageProvider language="en" catalog={catalog}>
      <AnswerProvider dataset={dataset}>
        <NoteBody note={{ kind: "evidence", evidence }} />
      </AnswerProvider>
    </LanguageProvider>,
  );
}

function countIn(text: string, words: string): number {
  return text.split(words).length - 1;
}
