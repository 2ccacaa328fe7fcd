import type { Dataset } from "../dataset/dataset";
import { groupBy } from "../groupBy";
import type { Place, Region } from "../posts/post";
import { buildTextIndex, buildTextIndexInSteps, type TextIndex } from "./textIndex";
import type { IndexedThing, Spelling } from "./textPostings";

/** Posts by whatever a reader may call them. */
export type SearchIndex = TextIndex;

/** Names and other names in all languages. */
export interface SearchWords {
  /** By ISO 3166-1 alpha-2; a country without names is found by its code only. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<Region, readonly string[]>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

const WEIGHT = { label: 0, otherName: 1, country: 2, kind: 3, region: 4 } as const;

/**
 * Indexes posts by label, place, alias, printed form, country, kind and region in all languages.
 *
 * @internal Exported for tests.
 */
export function buildSearchIndex(dataset: Dataset, words: Partial<SearchWords>): SearchIndex {
  return buildTextIndex(spellPosts(dataset, words), Object.values(words.countries ?? {}).flat());
}

/** The same in steps of some milliseconds, the last of which gives the index: for very many posts. */
export function buildSearchIndexInSteps(dataset: Dataset, words: Partial<SearchWords>) {
  return buildTextIndexInSteps(spellPosts(dataset, words), Object.values(words.countries ?? {}).flat());
}

/** Each post with all that it may be called; the names of places, countries, kinds and regions are shared lists. */
export function* spellPosts(
  dataset: Dataset,
  { countries = {}, kinds, regions }: Partial<SearchWords>,
): Generator<IndexedThing> {
  const namesOfCountry = remember((code: string) => [
    ...weigh(countries[code] ?? [], WEIGHT.country),
    { text: code, weight: WEIGHT.country, isCode: true },
  ]);
  const namesOfPlace = remember(({ names }: Place) =>
    weigh([...new Set(Object.values(names))], WEIGHT.otherName),
  );
  const kindById = new Map(dataset.kinds.map(({ kindId, labels }) => [kindId, Object.values(labels)]));
  const namesOfKind = remember((kind: string) =>
    weigh([...new Set([...(kindById.get(kind) ?? []), ...(kinds?.[kind] ?? [])])], WEIGHT.kind),
  );
  const namesOfRegion = remember((region: Region) => weigh(regions?.[region] ?? [], WEIGHT.region));
  const placeById = new Map(dataset.places.map((place) => [place.placeId, place]));
  const aliasesByPost = groupBy(dataset.aliases, (alias) => alias.postId);
  const printedByPost = groupBy(dataset.presences, (presence) => presence.holderId);
  for (const post of dataset.posts) {
    const place = placeById.get(post.placeId);
    const country = post.country === "" ? (place?.country ?? "") : post.country;
    yield [
      post.postId,
      [
        ...weigh([...new Set(Object.values(post.labels))], WEIGHT.label),
        ...weigh(
          (aliasesByPost.get(post.postId) ?? []).map(({ alias }) => alias),
          WEIGHT.otherName,
        ),
        ...weigh(
          (printedByPost.get(post.postId) ?? []).flatMap(({ printedAs, account }) =>
            [printedAs, account].filter((name) => name !== ""),
          ),
          WEIGHT.otherName,
        ),
      ],
      [
        namesOfKind(post.kind),
        ...(place ? [namesOfPlace(place), namesOfRegion(place.region)] : []),
        ...(country === "" ? [] : [namesOfCountry(country)]),
      ],
    ];
  }
}

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function weigh(texts: readonly string[], weight: number): Spelling[] {
  return texts.filter((text) => text !== "").map((text) => ({ text, weight }));
}
