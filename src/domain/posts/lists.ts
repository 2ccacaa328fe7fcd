import { rememberOf } from "../remember";
import type { Coverage, CoveredPost } from "./standing";

/** The posts that the answer lists on one channel. */
export interface ChannelList {
  readonly channelId: string;
  readonly posts: readonly CoveredPost[];
  /** One piece of evidence for each post, in the same order. */
  readonly evidenceIds: readonly string[];
}

/** The list of each channel that has one, in the order of the channels; the same for the same posts. */
export const computeLists = rememberOf(({ posts, listedChannels }: Coverage): readonly ChannelList[] =>
  listedChannels.map((channelId) => {
    const listed = posts.filter(({ standings }) => standings.get(channelId) === "listed");
    return { channelId, posts: listed, evidenceIds: findListEvidence(listed, [channelId]) };
  }),
);

/** The evidence for all entries on all lists; the same for the same posts. */
export const findAllListEvidence = rememberOf(({ posts, listedChannels }: Coverage) =>
  findListEvidence(posts, listedChannels),
);

/** The posts that are on every list; none where there is no list. */
export function findOnAllLists({ posts, listedChannels }: Coverage): readonly CoveredPost[] {
  if (listedChannels.length === 0) return [];
  return posts.filter(({ standings }) => listedChannels.every((id) => standings.get(id) === "listed"));
}

/**
 * Evidence for the posts' entries on the channels' lists; a post has one piece for each list it is on. That a post is
 * stated to have none is no entry.
 */
export function findListEvidence(
  posts: readonly CoveredPost[],
  channels: readonly string[],
): readonly string[] {
  return posts.flatMap(({ presences, standings }) =>
    channels.flatMap((channelId) =>
      standings.get(channelId) === "listed" ? (presences.get(channelId)?.evidenceId ?? []) : [],
    ),
  );
}
