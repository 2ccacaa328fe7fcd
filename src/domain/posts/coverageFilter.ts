import { columnsOf, judge } from "./coverageColumns";
import type { RegionGroup } from "./post";
import type { SearchIndex } from "../search/searchIndex";
import type { CoveredPost } from "./standing";

export const MATCHES = ["any", "all", "only", "none"] as const;
/**
 * `only`: listed on all of the chosen channels and on no other list.
 * `none`: listed on none of the chosen channels, which does not say that the post is on none.
 */
export type Match = (typeof MATCHES)[number];

/** An empty list, or an empty text, does not filter. */
export interface CoverageFilter {
  readonly channels: readonly string[];
  readonly match: Match;
  /** The ministries that send the posts, by id; for a source that has several. */
  readonly ministries: readonly string[];
  readonly regions: readonly RegionGroup[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly kinds: readonly string[];
  readonly text: string;
}

export const NO_FILTER: CoverageFilter = {
  channels: [],
  match: "any",
  ministries: [],
  regions: [],
  countries: [],
  kinds: [],
  text: "",
};

/**
 * The rows whose posts meet every part of the filter, in their given order. Give all that the answer names: their
 * entries say which channels have lists, and the index is to be one of the same data. Without an index the text does not filter.
 */
export function filterRows<Row extends { readonly covered: CoveredPost }>(
  rows: readonly Row[],
  filter: CoverageFilter,
  index: SearchIndex | undefined,
): readonly Row[] {
  const { standings, ministries, regions, countries, kinds, positions } = columnsOf(rows);
  const unchosen = filter.match === "only" ? findUnchosenLists(rows, filter.channels) : [];
  const byStandings = judge(standings, (each) => meetsChannels(each, filter, unchosen));
  const byMinistry = judge(ministries, (ministry) => isChosen(filter.ministries, ministry));
  const byRegion = judge(regions, (region) => isChosen(filter.regions, region));
  const byCountry = judge(countries, (country) => isChosen(filter.countries, country));
  const byKind = judge(kinds, (kind) => isChosen(filter.kinds, kind));
  const found = filter.text === "" ? undefined : index?.find(filter.text).isFound;
  return rows.filter(
    (_, row) =>
      byStandings[standings.codes[row]!] === 1 &&
      byMinistry[ministries.codes[row]!] === 1 &&
      byRegion[regions.codes[row]!] === 1 &&
      byCountry[countries.codes[row]!] === 1 &&
      byKind[kinds.codes[row]!] === 1 &&
      (found === undefined || found[positions[row]!] === 1),
  );
}

/** Channels that have a list and are not chosen. */
function findUnchosenLists(
  rows: readonly { readonly covered: CoveredPost }[],
  chosen: readonly string[],
): readonly string[] {
  const listed = new Set<string>();
  for (const { covered } of rows) {
    for (const { channelId, listBasis } of covered.presences.values()) {
      if (listBasis !== "mention") listed.add(channelId);
    }
  }
  return [...listed].filter((id) => !chosen.includes(id));
}

function meetsChannels(
  standings: CoveredPost["standings"],
  { channels, match }: CoverageFilter,
  unchosen: readonly string[],
): boolean {
  if (channels.length === 0) return true;
  const isListed = (channelId: string) => standings.get(channelId) === "listed";
  if (match === "all") return channels.every(isListed);
  if (match === "only") return channels.every(isListed) && !unchosen.some(isListed);
  return channels.some(isListed) === (match === "any");
}

function isChosen(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** The parts of a filter that choose posts; how many channels must match belongs to the channels. */
export const FILTER_PARTS = ["channels", "ministries", "regions", "countries", "kinds", "text"] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** One thing that a filter asks for. */
export interface ActiveValue {
  readonly part: FilterPart;
  readonly value: string;
}

/** All that a filter asks for, in the order of the parts. A filter that lets every post through has none. */
export function listActiveValues(filter: CoverageFilter): readonly ActiveValue[] {
  return FILTER_PARTS.flatMap((part) => valuesOf(filter, part).map((value) => ({ part, value })));
}

/** What one part of a filter asks for; a text of nothing but spaces asks for nothing. */
export function valuesOf(filter: CoverageFilter, part: FilterPart): readonly string[] {
  if (part !== "text") return filter[part];
  return filter.text.trim() === "" ? [] : [filter.text.trim()];
}
