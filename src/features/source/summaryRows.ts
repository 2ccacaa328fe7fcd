import type { Dataset } from "../../domain/dataset/dataset";
import type { Unresolved } from "../../domain/dataset/document";

export const FACT_KINDS = ["presences", "figures", "events", "statements", "questions"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** How many facts of each kind a document gave. */
export function countFacts(dataset: Dataset): readonly { readonly kind: FactKind; readonly count: number }[] {
  return FACT_KINDS.map((kind) => ({ kind, count: dataset[kind].length }));
}

/** Posts by channel, in the order of the channels; channels that no post holds are absent. */
export function countPosts({ channels, presences }: Dataset) {
  return channels
    .map(({ channelId, labels }) => ({
      channelId,
      labels,
      count: presences.filter((row) => row.holderType === "post" && row.channelId === channelId).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Numbers that no fact was made of, by their reason, in the order of the text. */
export function groupUnread(unresolved: readonly Unresolved[]) {
  const groups = new Map<string, Unresolved[]>();
  for (const row of unresolved) {
    if (row.kind !== "number") continue;
    const known = groups.get(row.reason);
    if (known) known.push(row);
    else groups.set(row.reason, [row]);
  }
  return [...groups].map(([reason, rows]) => ({ reason, rows }));
}
