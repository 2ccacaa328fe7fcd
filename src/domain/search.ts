import type { Dataset } from "./dataset";
import { groupBy } from "./groupBy";
import type { Labels } from "./language";

/** Every spelling of every post, folded; post id → one searchable line. */
export type SearchIndex = ReadonlyMap<string, string>;

/**
 * Letters without accents, lower case, punctuation and hyphens as spaces: `São-Paulo` → `sao paulo`.
 * Letters that Unicode does not decompose (ß, ø, ł, đ) are written out.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłđæœ]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const WRITTEN_OUT: Record<string, string> = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe" };

/**
 * Indexes posts by label, place, alias, printed form and country in all languages.
 * @param countryNames names by ISO 3166-1 alpha-2; a country without names is found by its code only.
 */
export function buildSearchIndex(
  dataset: Dataset,
  countryNames: Readonly<Record<string, Labels>>,
): SearchIndex {
  const placeById = new Map(dataset.places.map((place) => [place.placeId, place]));
  const aliasesByPost = groupBy(dataset.aliases, (alias) => alias.postId);
  const printedByPost = groupBy(dataset.presences, (presence) => presence.holderId);
  return new Map(
    dataset.posts.map((post) => {
      const place = placeById.get(post.placeId);
      const country = place?.country ?? "";
      const spellings = [
        ...Object.values(post.labels),
        ...Object.values(place?.names ?? {}),
        ...(aliasesByPost.get(post.postId) ?? []).map(({ alias }) => alias),
        ...(printedByPost.get(post.postId) ?? []).map(({ printedAs }) => printedAs),
        country,
        ...Object.values(countryNames[country] ?? {}),
      ];
      return [post.postId, ` ${[...new Set(spellings.map(foldText))].join(" | ")}`];
    }),
  );
}

/** True where every word of the text begins a word of one of the post's spellings; an empty text matches all. */
export function matchesText(index: SearchIndex, postId: string, text: string): boolean {
  const line = index.get(postId) ?? "";
  return foldText(text)
    .split(" ")
    .every((word) => line.includes(` ${word}`));
}
