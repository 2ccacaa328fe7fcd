import type { Dataset } from "../dataset/dataset";
import { groupBy } from "../groupBy";
import type { Ministry } from "../dataset/sourceKind";
import type { Presence } from "../posts/presence";
import type { Coverage, CoveredPost } from "../posts/standing";

/** Below this share of posts with any account recorded a register is too incomplete for the ministry to be ranked. */
const LEAST_RECORDED_SHARE = 0.75;

/** One ministry with those of its posts that are looked at, and how many of them the source has on any channel. */
export interface MinistryRow {
  readonly ministry: Ministry;
  readonly posts: readonly CoveredPost[];
  /** Posts listed on any channel: how complete the source is for the ministry. */
  readonly withAny: number;
  /** Posts listed, by channel; a channel on which none is listed is absent. */
  readonly listed: ReadonlyMap<string, number>;
  /** What the ministry itself holds, whichever posts are looked at, in the order of the channels. */
  readonly own: readonly Presence[];
  /**
   * Why the ministry stands in no order of shares: the source does not ask for this kind of its posts, has none, or has
   * an account of too few. Absent where it may be ranked.
   */
  readonly notRanked: "kind-not-asked" | "no-posts" | "incomplete" | undefined;
}

/**
 * The ministries of a source, in its order, over the posts of one kind, or of all where `kind` is absent. Ministries
 * whose lists hold embassies alone can only be compared with others over embassies.
 */
export function computeMinistryRows(
  { ministries, presences, channels }: Pick<Dataset, "ministries" | "presences" | "channels">,
  { posts }: Pick<Coverage, "posts">,
  kind: string | undefined,
): readonly MinistryRow[] {
  const [only] = ministries.length === 1 ? ministries : [];
  const looked = kind === undefined ? posts : posts.filter((covered) => covered.kind === kind);
  const byMinistry = groupBy(looked, ({ post }) => post.ministryId || (only?.ministryId ?? ""));
  const held = presences.filter(({ holderType, status }) => holderType === "ministry" && status === "active");
  const heldOn = groupBy(held, ({ channelId }) => channelId);
  const inOrder = channels.flatMap(({ channelId }) => heldOn.get(channelId) ?? []);
  return ministries.map((ministry) => {
    const { ministryId } = ministry;
    const sent = byMinistry.get(ministryId) ?? [];
    const listed = countByChannel(sent);
    const withAny = sent.filter(isOnAny).length;
    const own = inOrder.filter(({ holderId }) => holderId === ministryId);
    const notRanked = findReason(ministry, kind, sent.length, withAny);
    return { ministry, posts: sent, withAny, listed, own, notRanked };
  });
}

function findReason(
  { listKinds }: Ministry,
  kind: string | undefined,
  posts: number,
  withAny: number,
): MinistryRow["notRanked"] {
  if (posts > 0) return withAny < posts * LEAST_RECORDED_SHARE ? "incomplete" : undefined;
  const isAsked = kind === undefined || listKinds.length === 0 || listKinds.includes(kind);
  return isAsked ? "no-posts" : "kind-not-asked";
}

/** The rows that may be ranked, by the share of their posts that are listed on the channel; of equal ones the first. */
export function rankOnChannel(rows: readonly MinistryRow[], channelId: string): readonly MinistryRow[] {
  const shareOf = ({ listed, posts }: MinistryRow) => (listed.get(channelId) ?? 0) / posts.length;
  return rows.filter(({ notRanked }) => !notRanked).toSorted((a, b) => shareOf(b) - shareOf(a));
}

/** Whether the source has the post on any channel. */
function isOnAny({ standings }: CoveredPost): boolean {
  return [...standings.values()].includes("listed");
}

function countByChannel(posts: readonly CoveredPost[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { standings } of posts) {
    for (const [channelId, standing] of standings) {
      if (standing === "listed") counts.set(channelId, (counts.get(channelId) ?? 0) + 1);
    }
  }
  return counts;
}
