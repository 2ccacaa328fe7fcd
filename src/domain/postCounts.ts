import { groupBy } from "./groupBy";
import { POST_KINDS, REGIONS, type PostKind, type Region } from "./post";
import { standingOn, type Coverage, type CoveredPost, type Standing } from "./standing";

/** How some named posts stand on one channel. */
export interface StandingCount {
  /** All of the posts that the answer names: the denominator. Posts that it never names are not in it. */
  readonly named: number;
  /** The four standings apart; they add up to `named`. */
  readonly byStanding: Readonly<Record<Standing, number>>;
  /** Of the entries that make posts `listed`, one for each. */
  readonly evidenceIds: readonly string[];
}

/** How the named posts of one kind or region stand on one channel. */
export interface PostCount<Group extends string> extends StandingCount {
  readonly group: Group;
}

/** Posts on a channel by kind of post, in the order of the kinds. A kind of which no post is named is left out, not zero. */
export function countByKind(coverage: Coverage, channelId: string): readonly PostCount<PostKind>[] {
  return countPosts(coverage, channelId, POST_KINDS, ({ post }) => post.kind);
}

/** Posts on a channel by region of their place. A region in which no post is named is left out, not zero. */
export function countByRegion(coverage: Coverage, channelId: string): readonly PostCount<Region>[] {
  return countPosts(coverage, channelId, REGIONS, ({ place }) => place.region);
}

function countPosts<Group extends string>(
  { posts }: Coverage,
  channelId: string,
  groups: readonly Group[],
  groupOf: (covered: CoveredPost) => Group,
): readonly PostCount<Group>[] {
  const postsByGroup = groupBy(posts, groupOf);
  return groups.flatMap((group) => {
    const members = postsByGroup.get(group);
    if (!members) return [];
    return [{ group, ...countStandings(members, channelId) }];
  });
}

/** Counts named posts by their standing on a channel. */
export function countStandings(posts: readonly CoveredPost[], channelId: string): StandingCount {
  const byStanding: Record<Standing, number> = {
    listed: 0,
    "not-listed": 0,
    "not-declared": 0,
    "not-mentioned": 0,
  };
  const evidenceIds: string[] = [];
  for (const covered of posts) {
    byStanding[standingOn(covered, channelId)] += 1;
    const presence = covered.presences.get(channelId);
    if (presence) evidenceIds.push(presence.evidenceId);
  }
  return { named: posts.length, byStanding, evidenceIds };
}
