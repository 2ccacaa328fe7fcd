import { expect, test } from "vitest";
import {
  makeDataset,
  makeFigure,
  makeLabels,
  makeMinistry,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import { keepMinistry } from "./keepMinistry";

const several = makeDataset({
  header: new Map([["title", "Register"]]),
  ministries: [makeMinistry("be"), makeMinistry("cl")],
  places: [makePlace("paris"), makePlace("rome"), makePlace("lima")],
  posts: [
    makePost("be-paris", { ministryId: "be", placeId: "paris" }),
    makePost("be-rome", { ministryId: "be", placeId: "rome", accreditedTo: ["holy-see"] }),
    makePost("cl-paris", { ministryId: "cl", placeId: "paris" }),
    makePost("cl-lima", { ministryId: "cl", placeId: "lima", kind: "consulate" }),
  ],
  channels: ["facebook", "twitter", "vimeo"].map((channelId) => ({
    channelId,
    medium: "social",
    audience: "public",
    labels: makeLabels(channelId),
  })),
  presences: [
    makePresence("be-paris", "facebook", "register", { evidenceId: "e1" }),
    makePresence("cl-lima", "twitter", "register", { evidenceId: "e2" }),
    makePresence("be", "vimeo", "register", { holderType: "ministry", evidenceId: "e3" }),
    makePresence("cl", "twitter", "register", { holderType: "ministry", evidenceId: "e4" }),
  ],
  figures: [makeFigure("traffic.unique_visitors", 7)],
  sameAs: [
    { postId: "be-paris", packageName: "other", otherPostId: "paris", basis: "place" },
    { postId: "cl-lima", packageName: "other", otherPostId: "lima", basis: "place" },
  ],
});

test("of several ministries one is kept with its posts and what it and they hold, and nothing of the others", () => {
  const kept = keepMinistry(several, "be");
  expect(kept?.ministries.map(({ ministryId }) => ministryId)).toEqual(["be"]);
  expect(kept?.posts.map(({ postId }) => postId)).toEqual(["be-paris", "be-rome"]);
  expect(kept?.places.map(({ placeId }) => placeId)).toEqual(["paris", "rome"]);
  expect(kept?.kinds.map(({ kindId }) => kindId)).toEqual(["embassy"]);
  expect(kept?.channels.map(({ channelId }) => channelId)).toEqual(["facebook", "vimeo"]);
  expect(kept?.presences.map(({ evidenceId }) => evidenceId)).toEqual(["e1", "e3"]);
  expect(kept?.sameAs.map(({ postId }) => postId)).toEqual(["be-paris"]);
});

test("the title names the ministry, and what is said of the source as a whole is left out", () => {
  const kept = keepMinistry(several, "cl");
  expect(kept?.headerTexts.get("title")).toEqual(makeLabels("Ministry of cl (Register)"));
  expect(kept?.figures).toEqual([]);
});

test("a ministry that is not one of several is not kept", () => {
  expect(keepMinistry(several, "de")).toBeUndefined();
  expect(keepMinistry(several, "")).toBeUndefined();
  expect(keepMinistry(makeDataset({ ministries: [makeMinistry("be")] }), "be")).toBeUndefined();
});
