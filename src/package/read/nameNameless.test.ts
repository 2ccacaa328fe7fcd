import { expect, test } from "vitest";
import { makeDataset, makeLabels, makePlace, makePost } from "../../../test/fixtures/testDataset";
import { nameNameless } from "./nameNameless";

const NONE = makeLabels("");
const VIENNA = { ...NONE, de: "Wien" };

test("a post without a name is called as its place, in the languages of that", () => {
  const dataset = makeDataset({
    places: [makePlace("vienna", { names: VIENNA })],
    posts: [makePost("p1", { placeId: "vienna", labels: NONE })],
  });
  expect(nameNameless(dataset).posts.map(({ labels }) => labels)).toEqual([VIENNA]);
});

test("where the place has no name either, or there is none, ids stand", () => {
  const dataset = makeDataset({
    places: [makePlace("vienna", { names: NONE })],
    posts: [
      makePost("p1", { placeId: "vienna", labels: NONE }),
      makePost("p2", { placeId: "", labels: NONE }),
    ],
    channels: [{ channelId: "mastodon", medium: "social", audience: "public", labels: NONE }],
  });
  const { posts, channels } = nameNameless(dataset);
  expect([...posts, ...channels].map(({ labels }) => labels.nl)).toEqual(["vienna", "p2", "mastodon"]);
});

test("a name in one language stays the only one", () => {
  const dataset = makeDataset({ posts: [makePost("p1", { labels: VIENNA })] });
  expect(nameNameless(dataset).posts).toEqual(dataset.posts);
});

test("an event without a name is called as its kind", () => {
  const filed = { eventId: "e1", kind: "filed", date: "2020-01-01", labels: NONE, evidenceId: "d-1" };
  const { events } = nameNameless(makeDataset({ events: [filed, { ...filed, kind: "opened" }] }));
  expect(events.map(({ labels }) => labels.fr)).toEqual(["Question déposée", "e1"]);
});
