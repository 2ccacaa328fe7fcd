import { expect, test } from "vitest";
import { buildSearchIndex, foldText, matchesText } from "./search";
import { makeDataset, makeLabels, makePlace, makePost } from "./testDataset";

test("folds accents, case, hyphens and letters that have no base", () => {
  expect(foldText("São-Paulo")).toBe("sao paulo");
  expect(foldText("Straßburg")).toBe("strassburg");
  expect(foldText("  Genève (ONU) ")).toBe("geneve onu");
});

const dataset = makeDataset({
  places: [makePlace("kyiv", { country: "UA" }), makePlace("geneva", { country: "CH" })],
  posts: [
    makePost("kyiv", { labels: { en: "Kyiv", fr: "Kyiv", nl: "Kyiv", de: "Kiew" } }),
    makePost("geneva-un", {
      placeId: "geneva",
      labels: { en: "Geneva (UN)", fr: "Genève (ONU)", nl: "Genève (VN)", de: "Genf (UNO)" },
    }),
  ],
  aliases: [{ postId: "kyiv", alias: "Kiev", language: "" }],
});
const index = buildSearchIndex(dataset, { UA: makeLabels("Ukraine"), CH: makeLabels("Suisse") });
const found = (text: string) =>
  dataset.posts.map(({ postId }) => postId).filter((postId) => matchesText(index, postId, text));

test.each([
  ["kiew", "kyiv"],
  ["Kiev", "kyiv"],
  ["genf", "geneva-un"],
  ["GENEVE onu", "geneva-un"],
  ["suis", "geneva-un"],
])("finds %s", (text, postId) => {
  expect(found(text)).toEqual([postId]);
});

test("an empty text finds all, a text within a word finds nothing", () => {
  expect(found("  ")).toHaveLength(2);
  expect(found("yiv")).toEqual([]);
});
