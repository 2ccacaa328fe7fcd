import type { Dataset } from "../dataset";
import { groupBy } from "../groupBy";
import type { PostKind, Region } from "../post";
import { buildTextIndex, type Spelling, type TextIndex } from "./textIndex";

/** Posts by whatever a reader may call them. */
export type SearchIndex = TextIndex;

/** Names and other names in all languages. */
export interface SearchWords {
  /** By ISO 3166-1 alpha-2; a country without names is found by its code only. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<Region, readonly string[]>>;
  readonly kinds: Readonly<Record<PostKind, readonly string[]>>;
}

const WEIGHT = { label: 0, otherName: 1, country: 2, kind: 3, region: 4 } as const;

/** Indexes posts by label, place, alias, printed form, country, kind and region in all languages. */
export function buildSearchIndex(dataset: Dataset, words: Partial<SearchWords>): SearchIndex {
  return buildTextIndex(spellPosts(dataset, words), Object.values(words.countries ?? {}).flat());
}

/** Post id → all that the post may be called. */
export function spellPosts(
  dataset: Dataset,
  { countries = {}, kinds, regions }: Partial<SearchWords>,
): (readonly [postId: string, spellings: readonly Spelling[]])[] {
  const placeById = new Map(dataset.places.map((place) => [place.placeId, place]));
  const aliasesByPost = groupBy(dataset.aliases, (alias) => alias.postId);
  const printedByPost = groupBy(dataset.presences, (presence) => presence.holderId);
  return dataset.posts.map((post) => {
    const place = placeById.get(post.placeId);
    return [
      post.postId,
      [
        ...weigh(Object.values(post.labels), WEIGHT.label),
        ...weigh(Object.values(place?.names ?? {}), WEIGHT.otherName),
        ...weigh(
          (aliasesByPost.get(post.postId) ?? []).map(({ alias }) => alias),
          WEIGHT.otherName,
        ),
        ...weigh(
          (printedByPost.get(post.postId) ?? []).map(({ printedAs }) => printedAs),
          WEIGHT.otherName,
        ),
        ...weigh(place ? (countries[place.country] ?? []) : [], WEIGHT.country),
        ...weigh(kinds?.[post.kind] ?? [], WEIGHT.kind),
        ...weigh((place && regions?.[place.region]) ?? [], WEIGHT.region),
        { text: place?.country ?? "", weight: WEIGHT.country, isCode: true },
      ],
    ];
  });
}

function weigh(texts: readonly string[], weight: number): Spelling[] {
  return texts.map((text) => ({ text, weight }));
}
