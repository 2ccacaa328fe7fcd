import type { PostKind, Region } from "./post";
import { matchesText, type SearchIndex } from "./search";
import type { CoveredPost } from "./standing";

export const MATCHES = ["any", "all", "none"] as const;
/** `none`: listed on none of the chosen channels, which does not say that the post is on none. */
export type Match = (typeof MATCHES)[number];

/** An empty list, or an empty text, does not filter. */
export interface CoverageFilter {
  readonly channels: readonly string[];
  readonly match: Match;
  readonly regions: readonly Region[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly kinds: readonly PostKind[];
  readonly text: string;
}

export const NO_FILTER: CoverageFilter = {
  channels: [],
  match: "any",
  regions: [],
  countries: [],
  kinds: [],
  text: "",
};

/** The posts that meet every part of the filter, in their given order. */
export function filterPosts(
  posts: readonly CoveredPost[],
  filter: CoverageFilter,
  index: SearchIndex,
): readonly CoveredPost[] {
  return posts.filter(
    (covered) =>
      meetsChannels(covered, filter) &&
      isChosen(filter.regions, covered.place.region) &&
      isChosen(filter.countries, covered.place.country) &&
      isChosen(filter.kinds, covered.post.kind) &&
      matchesText(index, covered.post.postId, filter.text),
  );
}

function meetsChannels(covered: CoveredPost, { channels, match }: CoverageFilter): boolean {
  if (channels.length === 0) return true;
  const isListed = (channelId: string) => covered.standings.get(channelId) === "listed";
  if (match === "all") return channels.every(isListed);
  return channels.some(isListed) === (match === "any");
}

function isChosen<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
