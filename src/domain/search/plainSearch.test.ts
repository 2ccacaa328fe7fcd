import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./foldText";
import { buildTextIndex } from "./textIndex";
import type { IndexedThing, Spelling } from "./textPostings";
import { buildVocabulary } from "./searchVocabulary";

/** What the index is to find, said without any index: each spelling of each thing is looked at. */
function findPlainly(things: readonly IndexedThing[], knownWords: readonly string[], text: string) {
  const allOf = ([, spellings, shared = []]: IndexedThing) => [...spellings, ...shared.flat()];
  const texts = [...things.flatMap(allOf).map((spelling) => spelling.text), ...knownWords];
  const vocabulary = buildVocabulary(texts.flatMap((each) => foldText(each).split(" ")));
  const words = foldText(text).split(" ");
  const slips = words.filter((word) => !vocabulary.words.some((known) => known.startsWith(word)));
  const readings = words.reduce<string[]>(
    (phrases, word) =>
      phrases.flatMap((phrase) =>
        (slips.includes(word) ? vocabulary.findSimilar(word) : [word]).map((meant) =>
          `${phrase} ${meant}`.trim(),
        ),
      ),
    [""],
  );
  const ranks = things.map((thing) => {
    const phraseRank = Math.min(...readings.map((phrase) => rankPhrase(allOf(thing), phrase)));
    const rank = Math.min(phraseRank, ...readings.map((phrase) => rankScattered(allOf(thing), phrase)));
    return { id: thing[0], rank };
  });
  const best = Math.min(...ranks.map(({ rank }) => rank));
  const worst = best >= 40 ? Infinity : best < 10 && foldText(text).length < 4 ? 20 : 40;
  return ranks
    .filter(({ rank }) => rank < worst)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, rank }) => [id, rank + (slips.length > 0 ? 100 : 0)]);
}

function rankPhrase(spellings: readonly Spelling[], phrase: string): number {
  return Math.min(
    Infinity,
    ...spellings.map(({ text, weight, isCode }) => {
      const folded = foldText(text);
      if (isCode) return folded === phrase ? 10 + weight : Infinity;
      if (folded === phrase) return weight;
      if (folded.startsWith(`${phrase} `)) return 10 + weight;
      if (folded.startsWith(phrase)) return 20 + weight;
      return folded.includes(` ${phrase}`) ? 30 + weight : Infinity;
    }),
  );
}

function rankScattered(spellings: readonly Spelling[], phrase: string): number {
  if (!phrase.includes(" ")) return Infinity;
  const weights = phrase
    .split(" ")
    .map((word) =>
      Math.min(
        Infinity,
        ...spellings
          .filter(({ text, isCode }) =>
            isCode ? foldText(text) === word : ` ${foldText(text)}`.includes(` ${word}`),
          )
          .map(({ weight }) => weight),
      ),
    );
  return 40 + Math.max(...weights);
}

const WORDS = [
  "new",
  "york",
  "newark",
  "south",
  "sudan",
  "soudan",
  "africa",
  "be",
  "san",
  "santiago",
  "de",
  "cité",
];
const anyName = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(" "));
const anySpelling = fc.record({
  text: fc.oneof(anyName, fc.string({ maxLength: 6 })),
  weight: fc.integer({ min: 0, max: 9 }),
  isCode: fc.boolean(),
});
const anySpellings = fc.array(anySpelling, { maxLength: 3 });
const anyText = fc.oneof(
  anyName,
  anyName.map((name) => name.slice(0, -1)),
  anyName.map((name) => name.replace(/(.)(.)(.)$/, "$1$3$2")),
  fc.constantFrom("yrok", "new yrok", "sudan new", "africa be", "b", "santaigo de"),
);

test("the index finds what the plain definition finds, in the same order and rank", () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySpellings, fc.subarray([0, 1, 2])), { minLength: 1, maxLength: 8 }),
      fc.array(anySpellings, { minLength: 3, maxLength: 3 }),
      fc.array(anyName, { maxLength: 2 }),
      anyText,
      (own, lists, knownWords, text) => {
        fc.pre(foldText(text) !== "");
        const things = own.map(([spellings, shared], position): IndexedThing => [
          `thing-${position}`,
          spellings,
          shared.map((list) => lists[list] ?? []),
        ]);
        const { ranks } = buildTextIndex(things, knownWords).find(text);
        expect([...ranks]).toEqual(findPlainly(things, knownWords, text));
        found += ranks.size;
      },
    ),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(500);
});
