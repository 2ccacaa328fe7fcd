import { groupBy } from "../groupBy";
import { REGION_GROUPS } from "../posts/post";
import { countStandings, type StandingCount } from "../posts/postCounts";
import type { Coverage, CoveredPost } from "../posts/standing";

export const COMPARABLE = ["posts", "countries", "regions", "kinds", "ministries"] as const;
/** What can be set side by side: single posts, or the named posts of countries, regions, kinds or ministries. */
export type Comparable = (typeof COMPARABLE)[number];

/** More columns than this cannot be read beside each other. */
export const MOST_COMPARED = 4;

/** One post, country, region, kind or ministry with the posts that the answer names for it. */
export interface ComparedItem {
  /** A post id, ISO 3166-1 alpha-2, a region, a kind or a ministry id. */
  readonly id: string;
  /** At least one. */
  readonly posts: readonly CoveredPost[];
}

/** All that can be compared, by id: regions and kinds in their order, not stated last, countries by code, posts as in the data. */
export function findComparable(
  { posts, kinds }: Coverage,
  what: Comparable,
): ReadonlyMap<string, readonly CoveredPost[]> {
  const groups = groupBy<string, CoveredPost>(posts, (covered) => GROUP_OF[what](covered));
  const order = {
    posts: undefined,
    countries: [...groups.keys()].sort(),
    regions: REGION_GROUPS,
    kinds,
    ministries: undefined,
  };
  const ids: readonly string[] = order[what] ?? [...groups.keys()];
  return new Map(
    ids.flatMap((id): [string, readonly CoveredPost[]][] => {
      const members = groups.get(id);
      return members ? [[id, members]] : [];
    }),
  );
}

const GROUP_OF: Readonly<Record<Comparable, (covered: CoveredPost) => string>> = {
  posts: ({ post }) => post.postId,
  countries: ({ country }) => country,
  regions: ({ region }) => region,
  kinds: ({ kind }) => kind,
  ministries: ({ post }) => post.ministryId,
};

/** The ids with most posts named, at most `MOST_COMPARED`, in the order of all. Of equal ones the first. */
export function findLargest(comparable: ReadonlyMap<string, readonly CoveredPost[]>): readonly string[] {
  const largest = [...comparable].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_COMPARED);
  const chosen = new Set(largest.map(([id]) => id));
  return [...comparable.keys()].filter((id) => chosen.has(id));
}

/** The channels to compare on: those with a list, then others on which any of the items is mentioned. */
export function findComparedChannels(coverage: Coverage, items: readonly ComparedItem[]): readonly string[] {
  const held = new Set(items.flatMap(({ posts }) => posts.flatMap(({ presences }) => [...presences.keys()])));
  const mentioned = [...coverage.basisByChannel.keys()].filter(
    (id) => held.has(id) && !coverage.listedChannels.includes(id),
  );
  return [...coverage.listedChannels, ...mentioned];
}

/** How each item stands on one channel. */
export interface ChannelComparison {
  readonly channelId: string;
  /** One for each item, in their order; the standings of each add up to its `named`. */
  readonly counts: readonly StandingCount[];
  /** True where not all items have the same share of posts in each standing. */
  readonly differs: boolean;
}

/** The items on one channel. Shares are compared as fractions, so that no rounding hides or makes a difference. */
export function compareOnChannel(items: readonly ComparedItem[], channelId: string): ChannelComparison {
  const counts = items.map(({ posts }) => countStandings(posts, channelId));
  const [first, ...others] = counts;
  const differs = others.some((count) => first !== undefined && !haveSameShares(first, count));
  return { channelId, counts, differs };
}

function haveSameShares(a: StandingCount, b: StandingCount): boolean {
  const standings = Object.keys(a.byStanding) as (keyof StandingCount["byStanding"])[];
  return standings.every((standing) => a.byStanding[standing] * b.named === b.byStanding[standing] * a.named);
}

/** An item that is ahead of all others on a channel. */
export interface Lead {
  readonly item: ComparedItem;
  readonly channelId: string;
  readonly count: StandingCount;
}

/**
 * The clearest lead on any of the channels: an item of which both more posts and a larger share are listed than of
 * any other. Of several the one furthest ahead in its share. `undefined` where no item is ahead in both.
 */
export function findLead(items: readonly ComparedItem[], channels: readonly string[]): Lead | undefined {
  const leads = channels.flatMap((channelId) => {
    const { counts } = compareOnChannel(items, channelId);
    const ranked = items
      .flatMap((item, position) => {
        const count = counts[position];
        return count ? [{ item, channelId, count, share: count.byStanding.listed / count.named }] : [];
      })
      .sort((a, b) => b.share - a.share);
    const [top, next] = ranked;
    if (!top || !next || top.share === next.share) return [];
    const isAhead = ranked.every(
      (each) => each === top || each.count.byStanding.listed < top.count.byStanding.listed,
    );
    return isAhead ? [{ ...top, by: top.share - next.share }] : [];
  });
  const [lead] = leads.sort((a, b) => b.by - a.by);
  return lead && { item: lead.item, channelId: lead.channelId, count: lead.count };
}
