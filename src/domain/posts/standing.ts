import type { Dataset } from "../dataset/dataset";
import { groupBy } from "../groupBy";
import { NOT_STATED, type Place, type Point, type Post, type RegionGroup } from "./post";
import type { ListBasis, Presence } from "./presence";

export const STANDINGS = [
  "listed",
  "not-listed",
  "not-declared",
  "not-recorded",
  "not-mentioned",
  "absent",
] as const;
/**
 * How a post that the source names stands on a channel. Only `listed` says that it is there, and only `absent` that
 * it is not; none of the others says either:
 * `not-listed`: the channel's list is worded as complete and lacks the post;
 * `not-declared`: the channel's list is what some posts declared to a survey;
 * `not-recorded`: the channel's list is a register that anybody may fill, or may lack some, and lacks the post;
 * `not-mentioned`: the channel is only mentioned for others.
 */
export type Standing = (typeof STANDINGS)[number];

/** A named post with its place and its standing on every channel. */
export interface CoveredPost {
  /** The place among the posts of the data, from 0 up. */
  readonly position: number;
  readonly post: Post;
  /** Absent where nobody knows in which city it sits. */
  readonly place: Place | undefined;
  /** ISO 3166-1 alpha-2, or `not-stated`. */
  readonly country: string;
  /** `not-stated` where neither its place nor its country is stated. */
  readonly region: RegionGroup;
  /** A `kindId`, or `not-stated`. */
  readonly kind: string;
  /** Where it is drawn: at its own coordinates where it was placed by them, or else at its city; absent where neither is known. */
  readonly point: Point | undefined;
  /** The same map for posts that are on the same channels. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The first presence that its standing rests on, `listed` or `absent`, by channel. */
  readonly presences: ReadonlyMap<string, Presence>;
}

/** A pennant never has more stripes than this; further channels are left to the words beside it. */
export const MOST_PENNANT_CHANNELS = 5;

export interface Coverage {
  readonly posts: readonly CoveredPost[];
  /** The kinds of post of the data, in the order in which they are shown, and `not-stated`. */
  readonly kinds: readonly string[];
  /** Channels for which the answer lists posts, in the order of the channels; the pennant's stripes. */
  readonly listedChannels: readonly string[];
  /**
   * The channels that are drawn: those with a list, or, where no channel has one, those that are mentioned for posts.
   */
  readonly drawnChannels: readonly string[];
  /** Those of them that a pennant shows, in its order: the first, unless the reader chose others. */
  readonly pennantChannels: readonly string[];
  /** What kind of list each channel has; `mention` where there is no list. */
  readonly basisByChannel: ReadonlyMap<string, ListBasis>;
}

const STANDING_WITHOUT_PRESENCE: Record<ListBasis, Standing> = {
  "complete-list": "not-listed",
  survey: "not-declared",
  register: "not-recorded",
  "partial-list": "not-recorded",
  mention: "not-mentioned",
};

/** True where the point of a post is inferred from what kind of post it is, not stated. */
export function isInferred({ placeBasis }: Pick<Post, "placeBasis">): boolean {
  return placeBasis === "institution" || placeBasis === "seat-of-government";
}

/** The point that a source states for a post, unless the post was placed by something else because it lies elsewhere. */
function ownPoint({ point, placeBasis }: Pick<Post, "point" | "placeBasis">): Point | undefined {
  return placeBasis === "point" || placeBasis === "" ? point : undefined;
}

/**
 * Joins posts, places and presences. Posts that hold no presence stay in, with what the lists say of them;
 * posts that the source never names are not in the data and so not in the result. Posts without a place stay in too.
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
    const country = post.country || place?.country || NOT_STATED;
    const presences = new Map<string, Presence>();
    for (const presence of presencesByPost.get(post.postId) ?? []) {
      const decides = presence.status === "active" || presence.status === "absent";
      if (decides && !presences.has(presence.channelId)) presences.set(presence.channelId, presence);
    }
    return {
      position,
      post,
      place,
      country,
      region: place?.region ?? post.region ?? NOT_STATED,
      kind: post.kind || NOT_STATED,
      point: ownPoint(post) ?? place,
      standings: standingsOf(presences),
      presences,
    };
  });
  return {
    posts,
    kinds: [...dataset.kinds.map(({ kindId }) => kindId), NOT_STATED],
    listedChannels,
    drawnChannels,
    pennantChannels: drawnChannels.slice(0, MOST_PENNANT_CHANNELS),
    basisByChannel,
  };
}

/** Posts on the same channels share one map, so that very many posts need few. */
function shareStandings(basisByChannel: Coverage["basisByChannel"]) {
  const known = new Map<string, ReadonlyMap<string, Standing>>();
  return (held: ReadonlyMap<string, Presence>): ReadonlyMap<string, Standing> => {
    const key = [...held.values()]
      .map(({ channelId, status }) => `${channelId} ${status}`)
      .sort()
      .join();
    const standings =
      known.get(key) ??
      new Map(
        [...basisByChannel].map(([channelId, basis]): [string, Standing] => [
          channelId,
          standingWith(held.get(channelId)) ?? STANDING_WITHOUT_PRESENCE[basis],
        ]),
      );
    known.set(key, standings);
    return standings;
  };
}

function standingWith(presence: Presence | undefined): Standing | undefined {
  if (!presence) return undefined;
  return presence.status === "absent" ? "absent" : "listed";
}

/** How a post stands on one channel. A channel that the answer does not speak of is mentioned for no post. */
export function standingOn({ standings }: Pick<CoveredPost, "standings">, channelId: string): Standing {
  return standings.get(channelId) ?? "not-mentioned";
}

/** Posts listed on the channel; 0 where the channel has no list. Its denominator is the posts named. */
export function countListed(posts: readonly CoveredPost[], channelId: string): number {
  return posts.filter((covered) => covered.standings.get(channelId) === "listed").length;
}
