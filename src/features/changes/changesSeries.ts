import {
  computeChanges,
  groupByChange,
  type ChangedPost,
  type ChangeKind,
  type Changes,
} from "../../domain/changes/computeChanges";
import type { NamedSource } from "../../domain/changes/matchPosts";
import type { Dataset } from "../../domain/dataset/dataset";
import type { Presence } from "../../domain/posts/presence";
import { isInferred, standingOn, type CoveredPost } from "../../domain/posts/standing";
import { foldText } from "../../domain/search/foldText";
import { answerOf, type Answer } from "../../ui/answer/AnswerProvider";
import { makeStripe, type Stripe } from "../../ui/pennant/pennantStripes";
import type { ChangesView } from "../../view-state/changesView";

/** One of the two sources. */
export interface Side extends NamedSource {
  readonly reference: string;
  /** What tells it from the other, in the reader's language. */
  readonly label: string;
}

export interface Comparison {
  readonly older: Answer;
  readonly newer: Answer;
  readonly changes: Changes;
  /** The labels of a channel or a kind of post as the newer source has them, or else the older. */
  readonly findChannel: Answer["findChannel"];
  readonly findKind: Answer["findKind"];
}

/** The two sources beside each other; of no use to keep where one of them changes. */
export function compareSides(olderSide: Side, newerSide: Side): Comparison {
  const [older, newer] = [answerOf(olderSide.dataset), answerOf(newerSide.dataset)];
  return {
    older,
    newer,
    changes: computeChanges(olderSide, newerSide),
    findChannel: (id) => newer.findChannel(id) ?? older.findChannel(id),
    findKind: (id) => newer.findKind(id) ?? older.findKind(id),
  };
}

/** A post of either source with what the map, the table and the card say of it. */
export interface ChangeRow {
  readonly changed: ChangedPost;
  /** Its id in the newer source, or in the older where that alone names it. */
  readonly postId: string;
  readonly position: number;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly isInferred: boolean;
  readonly name: string;
  readonly country: string;
  /** As the newer source has it, or the older where that alone names the post. */
  readonly covered: CoveredPost;
  /** Two for each channel that a flag has room for: how the post stands in the older source, then in the newer. */
  readonly stripes: readonly Stripe[];
  /** The two of any channel. */
  readonly stripesOn: (channelId: string) => readonly Stripe[];
}

export interface RowNames {
  labelOf(labels: CoveredPost["post"]["labels"]): string;
  nameCountry(code: string): string;
  compare(a: string, b: string): number;
}

/** How many channels a flag has room for with two stripes each. */
const MOST_CHANNELS = 2;

/** A row for each post, in the order of names. The flags show the chosen channel first, and others as there is room. */
export function describeRows(
  { changes, older, newer }: Comparison,
  channels: readonly string[],
  names: RowNames,
): readonly ChangeRow[] {
  const drawn = channels.slice(0, MOST_CHANNELS);
  const stripeOf = ({ coverage }: Answer, covered: CoveredPost | undefined, channelId: string) =>
    makeStripe(coverage, channelId, covered ? standingOn(covered, channelId) : "not-mentioned");
  return changes.posts
    .flatMap((changed): Omit<ChangeRow, "position">[] => {
      const covered = changed.newer ?? changed.older;
      if (!covered) return [];
      const { post, point } = covered;
      const stripesOn = (id: string) => [
        stripeOf(older, changed.older, id),
        stripeOf(newer, changed.newer, id),
      ];
      return [
        {
          changed,
          covered,
          postId: post.postId,
          latitude: point?.latitude,
          longitude: point?.longitude,
          isInferred: isInferred(post),
          name: names.labelOf(post.labels),
          country: names.nameCountry(covered.country),
          stripes: drawn.flatMap(stripesOn),
          stripesOn,
        },
      ];
    })
    .sort((a, b) => names.compare(a.name, b.name))
    .map((row, position) => ({ ...row, position }));
}

/** What a source says of a post on a channel, in its order. */
export function heldOn(
  { post }: CoveredPost,
  channelId: string,
  { presences }: Pick<Dataset, "presences">,
): readonly Presence[] {
  return presences.filter(
    (presence) =>
      presence.holderType === "post" && presence.holderId === post.postId && presence.channelId === channelId,
  );
}

/** The rows that a view lets through, on one channel. */
export function chooseRows(
  rows: readonly ChangeRow[],
  view: Pick<ChangesView, "kinds" | "regions" | "countries" | "postKinds" | "text">,
  channelId: string,
): readonly ChangeRow[] {
  const words = foldText(view.text).split(" ").filter(Boolean);
  const meets = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value);
  return rows.filter(({ changed, covered, country }) => {
    const change = changed.changes.get(channelId);
    if (view.kinds.length > 0 && (!change || !view.kinds.includes(change.kind))) return false;
    if (!meets(view.regions, covered.region) || !meets(view.countries, covered.country)) return false;
    if (!meets(view.postKinds, covered.kind)) return false;
    if (words.length === 0) return true;
    const spelt = foldText([...Object.values(covered.post.labels), covered.post.postId, country].join(" "));
    return words.every((word) => spelt.includes(word));
  });
}

/** The view without what neither source has, so that its address can be compared with the one that was read. */
export function keepKnownChanges(
  view: ChangesView,
  { changes }: Comparison,
  rows: readonly ChangeRow[],
): ChangesView {
  const countries = new Set(rows.map(({ covered }) => covered.country));
  const kinds = new Set(rows.map(({ covered }) => covered.kind));
  return {
    ...view,
    channel: changes.comparedChannels.includes(view.channel) ? view.channel : "",
    countries: view.countries.filter((code) => countries.has(code)),
    postKinds: view.postKinds.filter((kind) => kinds.has(kind)),
    postId: findRow(rows, view.postId) ? view.postId : "",
  };
}

/** The row of a post, by its id in either source. */
export function findRow(rows: readonly ChangeRow[], postId: string): ChangeRow | undefined {
  if (postId === "") return undefined;
  return rows.find(({ changed }) =>
    [changed.newer, changed.older].some((covered) => covered?.post.postId === postId),
  );
}

/** The compared channel that is asked for, or that with most posts in the newer source alone; empty where there is none. */
export function findChannel({ changes }: Comparison, asked: string): string {
  const { comparedChannels, posts } = changes;
  if (comparedChannels.includes(asked)) return asked;
  const newly = (id: string) => groupByChange(posts, id).get("newer-only")?.length ?? 0;
  return comparedChannels.toSorted((a, b) => newly(b) - newly(a))[0] ?? "";
}

/** How the posts that both sources name changed on a channel. */
export interface Flow {
  readonly channelId: string;
  /** Posts that both sources name: the denominator. */
  readonly both: number;
  readonly counts: Readonly<Record<FlowKind, number>>;
}

/** The changes of posts that both sources name, in the order in which they are drawn. */
export const FLOW_KINDS = ["in-both", "renamed", "newer-only", "older-only", "in-neither"] as const;
type FlowKind = (typeof FLOW_KINDS)[number] & ChangeKind;

/** The flow of all posts, or of those in some rows, on a channel; undefined where the channel is not compared, or none is in both. */
export function computeFlow(
  { changes }: Comparison,
  channelId: string,
  rows?: readonly ChangeRow[],
): Flow | undefined {
  const posts = rows?.map(({ changed }) => changed) ?? changes.posts;
  const both = posts.filter(({ older, newer }) => older && newer);
  if (both.length === 0 || !changes.comparedChannels.includes(channelId)) return undefined;
  const groups = groupByChange(both, channelId);
  const entries = FLOW_KINDS.map((kind) => [kind, groups.get(kind)?.length ?? 0]);
  return { channelId, both: both.length, counts: Object.fromEntries(entries) as Flow["counts"] };
}
