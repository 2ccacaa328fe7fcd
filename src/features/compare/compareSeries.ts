import {
  compareOnChannel,
  findComparable,
  findComparedChannels,
  findLargest,
  findLead,
  MOST_COMPARED,
  type ChannelComparison,
  type Comparable,
  type ComparedItem,
  type Lead,
} from "../../domain/comparison/comparison";
import { NO_FILTER, type CoverageFilter } from "../../domain/posts/coverageFilter";
import { groupBy } from "../../domain/groupBy";
import { findOnAllLists } from "../../domain/posts/lists";
import { REGION_GROUPS } from "../../domain/posts/post";
import type { Coverage, CoveredPost } from "../../domain/posts/standing";
import type { I18n } from "../../ui/language/LanguageProvider";
import { keepCompared, type CompareView } from "../../view-state/compareView";

/** All that the screen shows of the chosen items. */
export interface Comparison {
  readonly what: Comparable;
  /** The kind of post that alone is compared; absent where all are. */
  readonly kind: string | undefined;
  readonly items: readonly ComparedItem[];
  readonly channels: readonly ChannelComparison[];
  readonly finding: Finding;
}

/** What the title says; only what holds for the items. */
export type Finding =
  /** Fewer than two items, or nothing to compare them on. */
  | { readonly kind: "plain" | "names" | "alike" }
  | { readonly kind: "lead"; readonly lead: Lead }
  /** Channels with a list on which the posts stand differently; at least one. */
  | { readonly kind: "differ"; readonly channelIds: readonly string[] };

/** Compares the items of these ids over the posts given, all of one kind where that is named; ids that they do not have are left out. */
export function computeComparison(
  coverage: Coverage,
  what: Comparable,
  ids: readonly string[],
  kind?: string,
): Comparison {
  const comparable = findComparable(coverage, what);
  const items = ids.flatMap((id): ComparedItem[] => {
    const posts = comparable.get(id);
    return posts ? [{ id, posts }] : [];
  });
  const channels = findComparedChannels(coverage, items).map((id) => compareOnChannel(items, id));
  return { what, kind, items, channels, finding: findFinding(coverage, what, items, channels) };
}

function findFinding(
  { listedChannels, basisByChannel }: Coverage,
  what: Comparable,
  items: readonly ComparedItem[],
  channels: readonly ChannelComparison[],
): Finding {
  if (items.length < 2) return { kind: "plain" };
  if (listedChannels.length === 0) return { kind: "names" };
  if (what !== "posts") {
    // In a survey, who could declare a channel is unknown: a share of the posts named ranks nobody.
    const ranked = listedChannels.filter((id) => basisByChannel.get(id) === "complete-list");
    const lead = findLead(items, ranked);
    return lead ? { kind: "lead", lead } : { kind: "names" };
  }
  const channelIds = channels
    .filter(({ channelId, differs }) => differs && listedChannels.includes(channelId))
    .map(({ channelId }) => channelId);
  return channelIds.length > 0 ? { kind: "differ", channelIds } : { kind: "alike" };
}

/** How items and channels are called. */
export interface ComparedNames {
  readonly nameItem: (id: string) => string;
  readonly nameChannel: (channelId: string) => string;
  readonly nameKind: (kindId: string) => string;
}

/** The finding in words, and over which kind of post it holds. */
export function titleOfComparison(
  comparison: Comparison,
  names: ComparedNames,
  i18n: Pick<I18n, "t" | "formats">,
): string {
  const title = nameFinding(comparison, names, i18n);
  return comparison.kind === undefined ? title : `${title} (${names.nameKind(comparison.kind)})`;
}

function nameFinding(
  { items, finding }: Comparison,
  { nameItem, nameChannel }: ComparedNames,
  { t, formats }: Pick<I18n, "t" | "formats">,
): string {
  const names = formats.formatList(items.map(({ id }) => nameItem(id)));
  switch (finding.kind) {
    case "lead": {
      const { item, channelId, count } = finding.lead;
      return t("compare.title.lead", {
        item: nameItem(item.id),
        channel: nameChannel(channelId),
        listed: count.byStanding.listed,
        named: count.named,
      });
    }
    case "differ":
      return t("compare.title.differ", {
        names,
        channels: formats.formatList(finding.channelIds.map(nameChannel)),
      });
    case "alike":
    case "names":
      return t(`compare.title.${finding.kind}`, { names });
    case "plain":
      return t("compare.title.plain");
  }
}

/** True where not all items have the same value. */
export function isDifferent<Value extends string | number>(values: readonly Value[]): boolean {
  return new Set(values).size > 1;
}

/** Evidence for every entry of the posts, each once. */
export function findEvidenceOf(posts: readonly CoveredPost[]): readonly string[] {
  return [
    ...new Set(posts.flatMap(({ presences }) => [...presences.values()].map(({ evidenceId }) => evidenceId))),
  ];
}

/** A filter of the coverage screen that lets exactly the posts of these groups through; `undefined` for single posts. */
export function filterOf(
  what: Comparable,
  ids: readonly string[],
  kind?: string,
): CoverageFilter | undefined {
  switch (what) {
    case "countries":
      return { ...NO_FILTER, countries: ids };
    case "regions":
      return { ...NO_FILTER, regions: REGION_GROUPS.filter((region) => ids.includes(region)) };
    case "kinds":
      return { ...NO_FILTER, kinds: ids };
    case "ministries":
      return { ...NO_FILTER, ministries: ids, kinds: kind === undefined ? [] : [kind] };
    case "posts":
      return undefined;
  }
}

/** A choice to begin with. */
export interface Suggestion {
  readonly kind: "largest" | "on-all-lists" | "neighbours";
  /** At least two. */
  readonly items: readonly string[];
}

/** What one might compare: groups with most posts; posts on every list; posts of one country. */
export function suggest(coverage: Coverage, view: CompareView): readonly Suggestion[] {
  const { what, items = [] } = view;
  const suggestions: readonly Suggestion[] =
    what === "posts"
      ? [
          { kind: "neighbours", items: findNeighbours(coverage, items) },
          { kind: "on-all-lists", items: idsOf(findOnAllLists(coverage)) },
        ]
      : [{ kind: "largest", items: findLargest(findComparable(keepCompared(view, coverage), what)) }];
  return suggestions.filter((suggestion) => suggestion.items.length > 1);
}

/** The chosen post with others of its country; without a choice, the posts of the country with most. */
function findNeighbours({ posts }: Coverage, [first]: readonly string[]): readonly string[] {
  const countries = [...groupBy(posts, ({ country }) => country).values()];
  const country = first
    ? countries.find((members) => members.some(({ post }) => post.postId === first))
    : countries.toSorted((a, b) => b.length - a.length)[0];
  const ids = country?.map(({ post }) => post.postId) ?? [];
  return (first ? [first, ...ids.filter((id) => id !== first)] : ids).slice(0, MOST_COMPARED);
}

function idsOf(posts: readonly CoveredPost[]): readonly string[] {
  return posts.slice(0, MOST_COMPARED).map(({ post }) => post.postId);
}
