import type { PostCount } from "../../../domain/posts/postCounts";
import type { Coverage, CoveredPost } from "../../../domain/posts/standing";

/** One kind or region with its counts on every channel that has a list. */
export interface GroupRow<Group extends string> {
  readonly group: Group;
  /** Posts of the group among those counted: the denominator of every count. */
  readonly named: number;
  readonly counts: readonly (PostCount<Group> & { readonly channelId: string })[];
}

/**
 * The posts counted by kind or region on all channels with a list; `countOn` counts on one of them. Each post is
 * in one group, so that the groups add up to the posts. None where no channel has a list.
 */
export function countGroups<Group extends string>(
  posts: readonly CoveredPost[],
  coverage: Coverage,
  countOn: (coverage: Coverage, channelId: string) => readonly PostCount<Group>[],
): readonly GroupRow<Group>[] {
  const byChannel = coverage.listedChannels.map((channelId) =>
    countOn({ ...coverage, posts }, channelId).map((count) => ({ ...count, channelId })),
  );
  const [first = []] = byChannel;
  return first.map(({ group, named }, position) => ({
    group,
    named,
    counts: byChannel.flatMap((counts) => counts[position] ?? []),
  }));
}

/** The group with most posts and its count on the channel that most of them are on; the first of equal ones. */
export function findLargestGroup<Group extends string>(rows: readonly GroupRow<Group>[]) {
  const [row] = rows.toSorted((a, b) => b.named - a.named);
  const [count] = row?.counts.toSorted((a, b) => b.byStanding.listed - a.byStanding.listed) ?? [];
  return row && count && { ...row, top: count };
}
