import { groupBy } from "../groupBy";
import { REGION_GROUPS, type RegionGroup } from "./post";
import { STANDINGS, standingOn, type Coverage, type CoveredPost, type Standing } from "./standing";

/** How some named posts stand on one channel. */
export interface StandingCount {
  /** All of the posts that the answer names: the denominator. Posts that it never names are not in it. */
  readonly named: number;
  /** The standings apart; they add up to `named`. */
  readonly byStanding: Readonly<Record<Standing, number>>;
  /** Of the entries that make posts `listed`, one for each. */
  readonly evidenceIds: readonly string[];
}

/** How the named posts of one kind or region stand on one channel. */
export interface PostCount<Group extends string> extends StandingCount {
  readonly group: Group;
}

/** Posts on a channel by kind of post, in the order of the kinds. A kind of which no post is named is left out, not zero; posts of no stated kind come last. */
export function countByKind(coverage: Coverage, channelId: string): readonly PostCount<string>[] {
  return countPosts(coverage, channelId, coverage.kinds, ({ kind }) => kind);
}

/** Posts on a channel by region of their place. A region in which no post is named is left out, not zero; posts of no known region come last. */
export function countByRegion(coverage: Coverage, channelId: string): readonly PostCount<RegionGroup>[] {
  return countPosts(coverage, channelId, REGION_GROUPS, ({ region }) => region);
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

/** A standing other than listed. */
export type Rest = Exclude<Standing, "listed">;

/** How the first of those stand that are not listed; `not-listed` where all are. */
export function restOf(byStanding: StandingCount["byStanding"]): Rest {
  return OTHERS.find((standing) => byStanding[standing] > 0) ?? "not-listed";
}

const OTHERS = STANDINGS.filter((standing) => standing !== "listed");

/** Counts named posts by their standing on a channel. */
export function countStandings(posts: readonly CoveredPost[], channelId: string): StandingCount {
  const byStanding = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<
    Standing,
    number
  >;
  const evidenceIds: string[] = [];
  for (const covered of posts) {
    const standing = standingOn(covered, channelId);
    byStanding[standing] += 1;
    const presence = covered.presences.get(channelId);
    if (presence && standing === "listed") evidenceIds.push(presence.evidenceId);
  }
  return { named: posts.length, byStanding, evidenceIds };
}
