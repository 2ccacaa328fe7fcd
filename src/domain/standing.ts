import type { Dataset } from "./dataset";
import { groupBy } from "./groupBy";
import type { Place, Post } from "./post";
import type { ListBasis, Presence } from "./presence";

export const STANDINGS = ["listed", "not-listed", "not-declared", "not-mentioned"] as const;
/**
 * How a post that the answer names stands on a channel. Only `listed` says that it is there; none of the
 * others says that it is not:
 * `not-listed`: the channel's list is worded as complete and lacks the post;
 * `not-declared`: the channel's list is what some posts declared to a survey;
 * `not-mentioned`: the channel is only mentioned for others.
 */
export type Standing = (typeof STANDINGS)[number];

/** A named post with its place and its standing on every channel. */
export interface CoveredPost {
  /** The place among the posts of the data, from 0 up. */
  readonly position: number;
  readonly post: Post;
  readonly place: Place;
  /** The same map for posts that are on the same channels. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The presences that make it `listed`, by channel. */
  readonly presences: ReadonlyMap<string, Presence>;
}

export interface Coverage {
  readonly posts: readonly CoveredPost[];
  /** Channels for which the answer lists posts, in the order of the channels; the pennant's stripes. */
  readonly listedChannels: readonly string[];
  /**
   * The channels that are drawn: those with a list, or, where no channel has one, those that are mentioned for posts.
   */
  readonly drawnChannels: readonly string[];
  /** What kind of list each channel has; `mention` where there is no list. */
  readonly basisByChannel: ReadonlyMap<string, ListBasis>;
}

const STANDING_WITHOUT_PRESENCE: Record<ListBasis, Standing> = {
  "complete-list": "not-listed",
  survey: "not-declared",
  mention: "not-mentioned",
};

/**
 * Joins posts, places and presences. Posts that hold no presence stay in, with what the lists say of them;
 * posts that the answer never names are not in the data and so not in the result.
 * @throws when a post's place is missing, which a validated package excludes.
 */
export function computeCoverage(dataset: Dataset): Coverage {
  const placeById = new Map(dataset.places.map((place) => [place.placeId, place]));
  const heldByPosts = dataset.presences.filter((presence) => presence.holderType === "post");
  const basisByChannel = new Map<string, ListBasis>(
    dataset.channels.map((channel) => [channel.channelId, "mention"]),
  );
  for (const { channelId, listBasis } of heldByPosts) {
    if (listBasis !== "mention") basisByChannel.set(channelId, listBasis);
  }
  const listedChannels = [...basisByChannel.keys()].filter((id) => basisByChannel.get(id) !== "mention");
  const mentioned = new Set(heldByPosts.map(({ channelId }) => channelId));
  const drawnChannels =
    listedChannels.length > 0 ? listedChannels : [...basisByChannel.keys()].filter((id) => mentioned.has(id));
  const standingsOf = shareStandings(basisByChannel);
  const presencesByPost = groupBy(heldByPosts, (presence) => presence.holderId);
  const posts = dataset.posts.map((post, position): CoveredPost => {
    const place = placeById.get(post.placeId);
    if (!place) throw new Error(`post ${post.postId}: place ${post.placeId} is not in places.csv`);
    const presences = new Map(
      (presencesByPost.get(post.postId) ?? [])
        .filter((presence) => presence.status === "active")
        .map((presence) => [presence.channelId, presence]),
    );
    return { position, post, place, standings: standingsOf([...presences.keys()]), presences };
  });
  return { posts, listedChannels, drawnChannels, basisByChannel };
}

/** Posts on the same channels share one map, so that very many posts need few. */
function shareStandings(basisByChannel: Coverage["basisByChannel"]) {
  const known = new Map<string, ReadonlyMap<string, Standing>>();
  return (held: readonly string[]): ReadonlyMap<string, Standing> => {
    const key = held.toSorted().join(" ");
    const standings =
      known.get(key) ??
      new Map(
        [...basisByChannel].map(([channelId, basis]): [string, Standing] => [
          channelId,
          held.includes(channelId) ? "listed" : STANDING_WITHOUT_PRESENCE[basis],
        ]),
      );
    known.set(key, standings);
    return standings;
  };
}

/** How a post stands on one channel. A channel that the answer does not speak of is mentioned for no post. */
export function standingOn({ standings }: Pick<CoveredPost, "standings">, channelId: string): Standing {
  return standings.get(channelId) ?? "not-mentioned";
}

/** Posts listed on the channel; 0 where the channel has no list. Its denominator is the posts named. */
export function countListed(posts: readonly CoveredPost[], channelId: string): number {
  return posts.filter((covered) => covered.standings.get(channelId) === "listed").length;
}
