import { filterPosts, type CoverageFilter } from "../../domain/coverageFilter";
import type { Labels } from "../../domain/language";
import { POST_KINDS, REGIONS, type PostKind, type Region } from "../../domain/post";
import type { SearchIndex } from "../../domain/search";
import { countListed, type Coverage, type CoveredPost, type Standing } from "../../domain/standing";
import type { CoverageView } from "../../view-state/coverageView";

/** Everything a row needs in the reader's language, so that map, table and card say the same. */
export interface PostRow {
  readonly covered: CoveredPost;
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly kind: string;
  /** Standing on the channels with a list, in their order. */
  readonly stripes: readonly { readonly channelId: string; readonly standing: Standing }[];
}

export interface Names {
  labelOf(labels: Labels): string;
  countryOf(code: string): string;
  regionOf(region: Region): string;
  kindOf(kind: PostKind): string;
  compare(a: string, b: string): number;
}

/** The chosen posts in the chosen order: the rows of map and table. Equal values keep the order of names. */
export function computeRows(
  coverage: Coverage,
  view: Pick<CoverageView, "filter" | "sort" | "descending">,
  index: SearchIndex,
  names: Names,
): readonly PostRow[] {
  const direction = view.descending ? -1 : 1;
  return filterPosts(coverage.posts, view.filter, index)
    .map((covered) => describePost(covered, coverage, names))
    .sort((a, b) => direction * names.compare(a[view.sort], b[view.sort]) || names.compare(a.name, b.name));
}

export function describePost(covered: CoveredPost, { listedChannels }: Coverage, names: Names): PostRow {
  const { post, place, standings } = covered;
  return {
    covered,
    name: names.labelOf(post.labels),
    country: names.countryOf(place.country),
    region: names.regionOf(place.region),
    kind: names.kindOf(post.kind),
    stripes: listedChannels.map((channelId) => ({
      channelId,
      standing: standings.get(channelId) ?? "not-mentioned",
    })),
  };
}

/** A choice of a filter with the number of named posts behind it, whatever else is chosen. */
export interface Option<T extends string> {
  readonly value: T;
  readonly count: number;
}

export interface FilterOptions {
  readonly channels: readonly Option<string>[];
  readonly regions: readonly Option<Region>[];
  /** In order of code; whoever shows them sorts them by name. */
  readonly countries: readonly Option<string>[];
  readonly kinds: readonly Option<PostKind>[];
}

export function computeOptions({ posts, listedChannels }: Coverage): FilterOptions {
  const countries = [...new Set(posts.map(({ place }) => place.country))].sort();
  const countWhere = <T extends string>(values: readonly T[], valueOf: (covered: CoveredPost) => string) =>
    values
      .map((value) => ({ value, count: posts.filter((covered) => valueOf(covered) === value).length }))
      .filter(({ count }) => count > 0);
  return {
    channels: listedChannels.map((value) => ({ value, count: countListed(posts, value) })),
    regions: countWhere(REGIONS, ({ place }) => place.region),
    countries: countWhere(countries, ({ place }) => place.country),
    kinds: countWhere(POST_KINDS, ({ post }) => post.kind),
  };
}

/** Leaves out of a filter what the data do not have: an address may come from another data set. */
export function keepKnown(filter: CoverageFilter, options: FilterOptions): CoverageFilter {
  const known = <T extends string>(chosen: readonly T[], among: readonly Option<T>[]) =>
    chosen.filter((value) => among.some((option) => option.value === value));
  return {
    ...filter,
    channels: known(filter.channels, options.channels),
    countries: known(filter.countries, options.countries),
  };
}
