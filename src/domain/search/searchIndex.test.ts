import { expect, test } from "vitest";
import {
  makeDataset,
  makeLabels,
  makePlace,
  makePost,
  makePresence,
} from "../../../test/fixtures/testDataset";
import { buildSearchIndex } from "./searchIndex";

const dataset = makeDataset({
  places: [
    makePlace("kyiv", { country: "UA" }),
    makePlace("geneva", { country: "CH" }),
    makePlace("lagos", { country: "NG", region: "Africa" }),
  ],
  posts: [
    makePost("kyiv", { labels: { en: "Kyiv", fr: "Kyiv", nl: "Kyiv", de: "Kiew" } }),
    makePost("geneva-un", {
      placeId: "geneva",
      kind: "permanent-representation",
      labels: { en: "Geneva (UN)", fr: "Genève (ONU)", nl: "Genève (VN)", de: "Genf (UNO)" },
    }),
    makePost("lagos", { kind: "consulate-general" }),
    makePost("lost", { placeId: "nowhere" }),
  ],
  aliases: [{ postId: "kyiv", alias: "Kiev", language: "" }],
  presences: [makePresence("lagos", "facebook", "complete-list", { printedAs: "Eko" })],
});
const index = buildSearchIndex(dataset, {
  countries: { UA: Object.values(makeLabels("Ukraine")), CH: ["Switzerland", "Suisse"] },
  regions: { Africa: ["Afrique"], Americas: [], Asia: [], Europe: ["Europe"], Oceania: [] },
  kinds: {
    embassy: ["embassy"],
    "consulate-general": ["consulate-general", "consulat général"],
    consulate: [],
    "permanent-representation": [],
    "representative-office": [],
  },
});
const found = (text: string) => [...index.find(text).ranks.keys()];

test.each([
  ["kiew", ["kyiv"]],
  ["Kiev", ["kyiv"]],
  ["genf", ["geneva-un"]],
  ["GENEVE onu", ["geneva-un"]],
  ["suis", ["geneva-un"]],
  ["ch", ["geneva-un"]],
  ["NG", ["lagos"]],
  ["eko", ["lagos"]],
  ["Consulat general", ["lagos"]],
  ["afrique", ["lagos"]],
  ["europe", ["kyiv", "geneva-un"]],
  ["lost", ["lost"]],
])("finds %s", (text, ids) => {
  expect(found(text)).toEqual(ids);
});

test("without names of countries, kinds and regions, posts are found by their own names and code", () => {
  const plain = buildSearchIndex(dataset, {});
  expect([...plain.find("ua").ranks.keys()]).toEqual(["kyiv"]);
  expect([...plain.find("ukraine").ranks.keys()]).toEqual([]);
});
