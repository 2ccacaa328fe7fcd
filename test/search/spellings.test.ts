import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../src/domain/search/foldText";
import { buildSearchIndex } from "../../src/domain/search/searchIndex";
import { fetchSearchWords } from "../../src/i18n/searchWords";
import { parsePackage } from "../../src/package/read/parsePackage";
import { readShipped } from "../fixtures/readShipped";

const { dataset } = parsePackage(readShipped());
const index = buildSearchIndex(dataset, await fetchSearchWords());
const found = (text: string) => [...index.find(text).ranks.keys()];

const namesOf = new Map(
  dataset.posts.map(({ postId, labels }) => [
    postId,
    [
      ...Object.values(labels),
      ...dataset.aliases.filter((alias) => alias.postId === postId).map(({ alias }) => alias),
      ...dataset.presences.filter(({ holderId }) => holderId === postId).map(({ printedAs }) => printedAs),
    ],
  ]),
);

test("every post is found first by each of its own names, as printed and without accents", () => {
  const wrong = [...namesOf].flatMap(([postId, names]) =>
    [...names, ...names.map(foldText)].filter((name) => found(name)[0] !== postId),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["Pekin", ["beijing"]],
  ["Kiew", ["kyiv"]],
  ["Sao Paolo", ["sao-paulo"]],
  ["Genf", ["geneva-un"]],
  ["New York ONU", ["new-york-un"]],
  ["new york", ["new-york", "new-york-un"]],
  ["Turkey", ["ankara"]],
  ["Turquie", ["ankara"]],
  ["Türkiye", ["ankara"]],
  ["UK", ["london"]],
  ["Grande Bretagne", ["london"]],
  ["Groot-Brittannië", ["london"]],
  ["Bern", ["bern"]],
  ["Brern", ["bern"]],
  ["Rome", []],
  ["Atlantis", []],
  ["Luanda", []],
  ["Manama", []],
  ["Iran", []],
  ["Burma", []],
  ["Holland", []],
  ["Ivory Coast", ["abidjan"]],
  ["Elfenbeinkuste", ["abidjan"]],
  ["Washinton", ["washington"]],
  ["Ougadougou", ["ouagadougou"]],
  ["Johannesburg", []],
  ["Consulaat Canada", ["montreal", "toronto"]],
])("%s finds %j", (text, posts) => {
  expect(found(text)).toEqual(posts);
});

test("a code of a country finds its posts before what begins with the same letters", () => {
  expect(found("CH").slice(0, 2)).toEqual(["bern", "geneva-un"]);
  expect(found("CH")).toContain("beijing");
});

test("USA finds the posts in the United States and no others", () => {
  const inStates = dataset.posts.filter(({ placeId }) =>
    dataset.places.some((place) => place.placeId === placeId && place.country === "US"),
  );
  expect(found("USA").sort()).toEqual(inStates.map(({ postId }) => postId).sort());
});

test.each(["consulate-general", "consulat général", "Generalkonsulat", "consulaat-generaal"])(
  "%s finds the consulates-general",
  (text) => {
    const kinds = new Set(
      found(text).map((postId) => dataset.posts.find((post) => post.postId === postId)?.kind),
    );
    expect([...kinds]).toEqual(["consulate-general"]);
  },
);

test("Afrique finds all posts in Africa", () => {
  const places = dataset.places.filter(({ region }) => region === "Africa").map(({ placeId }) => placeId);
  const posts = dataset.posts.filter(({ placeId }) => places.includes(placeId)).map(({ postId }) => postId);
  expect(found("Afrique").sort()).toEqual(posts.sort());
});

test("a post is still found with one slip in a word of its name", () => {
  const names = [...namesOf].flatMap(([postId, spellings]) =>
    spellings.map(foldText).map((name) => ({ postId, name })),
  );
  const slip = fc.record({
    spelling: fc.constantFrom(...names.filter(({ name }) => /^[a-z]{5,}$/.test(name))),
    kind: fc.constantFrom("swap", "omit", "double"),
    at: fc.nat(),
  });
  fc.assert(
    fc.property(slip, ({ spelling: { postId, name }, kind, at }) => {
      const place = 1 + (at % (name.length - 2));
      const [before, letter, next] = [name.slice(0, place), name.charAt(place), name.charAt(place + 1)];
      const rest = { swap: next + letter, omit: next, double: letter + letter + next }[kind];
      const typed = before + rest + name.slice(place + 2);
      const { ranks, slips } = index.find(typed);
      // A slip can make another word that is right: then that one is meant.
      if (slips.length > 0 || typed === name) expect([...ranks.keys()], typed).toContain(postId);
    }),
    { numRuns: 2000 },
  );
});
