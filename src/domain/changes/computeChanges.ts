import { groupBy } from "../groupBy";
import { keyOfAccount } from "../posts/account";
import type { Presence } from "../posts/presence";
import type { SameAsBasis } from "../dataset/sourceKind";
import { computeCoverage, standingOn, type Coverage, type CoveredPost } from "../posts/standing";
import { matchPosts, type NamedSource, type PossibleMatch } from "./matchPosts";

export const CHANGE_KINDS = [
  "in-both",
  "newer-only",
  "older-only",
  "renamed",
  "in-neither",
  "not-comparable",
  "post-not-in-newer",
  "post-not-in-older",
] as const;
/**
 * What two sources say of one post on one channel. None of them says that an account was closed:
 * `in-both`: listed or recorded in both;
 * `newer-only`: in the newer source alone, which may only have been entered since;
 * `older-only`: in the older source alone, which a newer register cannot explain;
 * `renamed`: in both, under accounts that differ by more than capitals;
 * `in-neither`: both have a list of the channel, and neither has the post on it;
 * `not-comparable`: one of the sources has no list of the channel;
 * `post-not-in-newer`, `post-not-in-older`: one of the sources does not name the post.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Why a channel cannot be compared: a source does not speak of it, or only mentions it for some holders. */
export const INCOMPARABLE_REASONS = [
  "older-has-no-channel",
  "newer-has-no-channel",
  "older-has-no-list",
  "newer-has-no-list",
] as const;
export type IncomparableReason = (typeof INCOMPARABLE_REASONS)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** Given for `not-comparable` alone. */
  readonly reason: IncomparableReason | undefined;
}

/** A post of either source or of both, with its change on every channel of either. */
export interface ChangedPost {
  readonly older: CoveredPost | undefined;
  readonly newer: CoveredPost | undefined;
  /** Why both are taken for one post; absent where one source alone names it. */
  readonly basis: SameAsBasis | undefined;
  readonly changes: ReadonlyMap<string, Change>;
}

export interface Changes {
  /** Posts in both first, in the order of the older source; then those of the older alone, then of the newer alone. */
  readonly posts: readonly ChangedPost[];
  readonly possible: readonly PossibleMatch[];
  /** The channels of either source, in the order of the newer, then of the older. */
  readonly channels: readonly string[];
  /** Those of which both sources have a list. */
  readonly comparedChannels: readonly string[];
}

/**
 * Lays two sources beside each other, post by post and channel by channel. An account that is not stated, as in a list
 * that only names posts, is never taken for another.
 */
export function computeChanges(older: NamedSource, newer: NamedSource): Changes {
  const matching = matchPosts(older, newer);
  const sides = { older: readSide(older), newer: readSide(newer) };
  const channels = [...new Set([...sides.newer.channels, ...sides.older.channels])];
  const incomparable = new Map(channels.map((id) => [id, findReason(sides, id)]));
  const changesOf = (one: CoveredPost | undefined, other: CoveredPost | undefined) =>
    new Map(
      channels.map((channelId): [string, Change] => {
        const reason = incomparable.get(channelId);
        if (!one) return [channelId, { kind: "post-not-in-older", reason: undefined }];
        if (!other) return [channelId, { kind: "post-not-in-newer", reason: undefined }];
        if (reason) return [channelId, { kind: "not-comparable", reason }];
        return [channelId, { kind: compareOn(sides, one, other, channelId), reason: undefined }];
      }),
    );
  const describe = (olderId: string, newerId: string, basis: SameAsBasis | undefined): ChangedPost => {
    const [one, other] = [sides.older.postById.get(olderId), sides.newer.postById.get(newerId)];
    return { older: one, newer: other, basis, changes: changesOf(one, other) };
  };
  const inBoth = matching.matches.map((match) =>
    describe(match.older.postId, match.newer.postId, match.basis),
  );
  const order = (posts: ChangedPost[]) =>
    posts.toSorted((a, b) => (a.older?.position ?? 0) - (b.older?.position ?? 0));
  return {
    posts: [
      ...order(inBoth),
      ...matching.onlyOlder.map(({ postId }) => describe(postId, "", undefined)),
      ...matching.onlyNewer.map(({ postId }) => describe("", postId, undefined)),
    ],
    possible: matching.possible,
    channels,
    comparedChannels: channels.filter((id) => incomparable.get(id) === undefined),
  };
}

/** Posts by kind of change on one channel; a kind without posts is absent. */
export function groupByChange(
  posts: readonly ChangedPost[],
  channelId: string,
): ReadonlyMap<ChangeKind, readonly ChangedPost[]> {
  return groupBy(
    posts.filter(({ changes }) => changes.has(channelId)),
    ({ changes }) => changes.get(channelId)?.kind ?? "not-comparable",
  );
}

interface Side {
  readonly coverage: Coverage;
  readonly channels: readonly string[];
  readonly postById: ReadonlyMap<string, CoveredPost>;
  readonly heldByPost: ReadonlyMap<string, readonly Presence[]>;
}

function readSide({ dataset }: NamedSource): Side {
  const coverage = computeCoverage(dataset);
  return {
    coverage,
    channels: dataset.channels.map(({ channelId }) => channelId),
    postById: new Map(coverage.posts.map((covered) => [covered.post.postId, covered])),
    heldByPost: groupBy(
      dataset.presences.filter(({ holderType, status }) => holderType === "post" && status === "active"),
      ({ holderId }) => holderId,
    ),
  };
}

interface Sides {
  readonly older: Side;
  readonly newer: Side;
}

function findReason({ older, newer }: Sides, channelId: string): IncomparableReason | undefined {
  if (!older.channels.includes(channelId)) return "older-has-no-channel";
  if (!newer.channels.includes(channelId)) return "newer-has-no-channel";
  if (!older.coverage.listedChannels.includes(channelId)) return "older-has-no-list";
  if (!newer.coverage.listedChannels.includes(channelId)) return "newer-has-no-list";
  return undefined;
}

function compareOn(sides: Sides, one: CoveredPost, other: CoveredPost, channelId: string): ChangeKind {
  const then = standingOn(one, channelId) === "listed";
  const now = standingOn(other, channelId) === "listed";
  if (!then) return now ? "newer-only" : "in-neither";
  if (!now) return "older-only";
  const before = accountsOf(sides.older, one, channelId);
  const after = accountsOf(sides.newer, other, channelId);
  const areKnown = before.size > 0 && after.size > 0;
  return areKnown && [...before].every((account) => !after.has(account)) ? "renamed" : "in-both";
}

function accountsOf({ heldByPost }: Side, { post }: CoveredPost, channelId: string): ReadonlySet<string> {
  const held = heldByPost.get(post.postId) ?? [];
  const accounts = held.filter((presence) => presence.channelId === channelId && presence.account !== "");
  return new Set(accounts.map(({ account }) => keyOfAccount(channelId, account)));
}
