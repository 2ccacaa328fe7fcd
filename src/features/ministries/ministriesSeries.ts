import type { Dataset } from "../../domain/dataset/dataset";
import {
  computeMinistryRows,
  rankOnChannel,
  type MinistryRow,
} from "../../domain/ministries/computeMinistries";
import { isInferred, type Coverage, type CoveredPost } from "../../domain/posts/standing";
import type { Labels } from "../../domain/dataset/language";
import type { MapPost } from "../../map/postMapProps";
import { senderName } from "../../ui/answer/holderText";
import { stripesOf } from "../../ui/pennant/pennantStripes";
import type { MinistriesView } from "../../view-state/ministriesView";

/** The ministries under a view: those that may be ranked, by their share on the channel, then the others. */
export interface MinistryComparison {
  readonly channel: string;
  readonly rows: readonly MinistryRow[];
  /** All posts that are looked at. */
  readonly posts: readonly CoveredPost[];
  /** How many of them are on the channel. */
  readonly listed: number;
}

export function compareMinistries(
  dataset: Pick<Dataset, "ministries" | "presences" | "channels">,
  coverage: Coverage,
  view: MinistriesView,
): MinistryComparison {
  const { regions } = view;
  const kind = view.kind === "all" ? undefined : view.kind;
  const inRegions = coverage.posts.filter(({ region }) => regions.length === 0 || regions.includes(region));
  const rows = computeMinistryRows(dataset, { posts: inRegions }, kind);
  const total = (channelId: string) =>
    rows.reduce((sum, { listed }) => sum + (listed.get(channelId) ?? 0), 0);
  const channel = view.channel || (coverage.listedChannels.toSorted((a, b) => total(b) - total(a))[0] ?? "");
  return {
    channel,
    rows: [...rankOnChannel(rows, channel), ...rows.filter(({ notRanked }) => notRanked)],
    posts: rows.flatMap(({ posts }) => posts),
    listed: total(channel),
  };
}

interface PostNames {
  labelOf(labels: Labels): string;
  nameCountry(code: string): string;
}

/** The posts that have a point, as the map draws them. */
export function describeMapPosts(
  dataset: Pick<Dataset, "ministries">,
  coverage: Coverage,
  names: PostNames,
): readonly MapPost[] {
  return coverage.posts.flatMap((covered): MapPost[] => {
    const { post, point, position, country } = covered;
    if (!point) return [];
    return [
      {
        postId: post.postId,
        position,
        latitude: point.latitude,
        longitude: point.longitude,
        isInferred: isInferred(post),
        name: names.labelOf(post.labels),
        sender: senderName(post.ministryId, dataset, names),
        country: names.nameCountry(country),
        stripes: stripesOf(coverage, covered),
      },
    ];
  });
}
