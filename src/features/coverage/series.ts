import { filterPosts, type CoverageFilter } from "../../domain/coverageFilter";
import type { Labels } from "../../domain/language";
import { POST_KINDS, REGIONS, type PostKind, type Region } from "../../domain/post";
import type { SearchIndex } from "../../domain/search/searchIndex";
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

/** A row for each post that the answer names, in the order of names. To be made once: choosing among them is quick. */
export function describePosts(coverage: Coverage, names: Names): readonly PostRow[] {
  return coverage.posts
    .map((covered) => describePost(covered, coverage, names))
    .sort((a, b) => names.compare(a.name, b.name));
}

/** Rows that come in the order of names, in the chosen order. Equal values keep the order of names. */
export function sortRows(
  rows: readonly PostRow[],
  { sort, descending }: Pick<CoverageView, "sort" | "descending">,
  { compare }: Pick<Names, "compare">,
): readonly PostRow[] {
  if (sort === "name") return descending ? rows.toReversed() : rows;
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(a[sort], b[sort]));
}

/** The posts that a filter leaves, in the order in which they come: the rows of every view. */
export function chooseRows(
  rows: readonly PostRow[],
  filter: CoverageFilter,
  index: SearchIndex | undefined,
): readonly PostRow[] {
  const chosen = new Set(
    filterPosts(
      rows.map(({ covered }) => covered),
      filter,
      index,
    ),
  );
  return rows.filter(({ covered }) => chosen.has(covered));
}

function describePost(covered: CoveredPost, { listedChannels }: Coverage, names: Names): PostRow {
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

/** Leaves out of a view what the data do not have: an address may come from another data set. */
export function keepKnown(view: CoverageView, coverage: Coverage, options: FilterOptions): CoverageView {
  const known = <T extends string>(chosen: readonly T[], among: readonly Option<T>[]) =>
    chosen.filter((value) => among.some((option) => option.value === value));
  const { filter, postId } = view;
  return {
    ...view,
    filter: {
      ...filter,
      channels: known(filter.channels, options.channels),
      countries: known(filter.countries, options.countries),
    },
    postId: coverage.posts.some(({ post }) => post.postId === postId) ? postId : "",
  };
}

/** How a post is related to others that the answer names. */
interface Relations {
  /** Other posts in the same country, in the order of the rows. */
  readonly neighbours: readonly PostRow[];
  /** Channels with a list on which the post is listed, in their order. */
  readonly listedOn: readonly string[];
  /** Other posts that are listed on exactly the same channels. */
  readonly sameChannels: readonly PostRow[];
}

export function findRelations(row: PostRow, rows: readonly PostRow[]): Relations {
  const listedOn = listChannels(row);
  const key = listedOn.join();
  const others = rows.filter((other) => other.covered !== row.covered);
  return {
    neighbours: others.filter(({ covered }) => covered.place.country === row.covered.place.country),
    listedOn,
    sameChannels: others.filter((other) => listChannels(other).join() === key),
  };
}

function listChannels({ stripes }: PostRow): readonly string[] {
  return stripes.filter(({ standing }) => standing === "listed").map(({ channelId }) => channelId);
}
