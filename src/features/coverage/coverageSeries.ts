import { groupBy } from "../../domain/groupBy";
import type { Labels } from "../../domain/dataset/language";
import { REGION_GROUPS, type RegionGroup } from "../../domain/posts/post";
import { choosePennant } from "../../domain/posts/choosePennant";
import { countListed, isInferred, type Coverage, type CoveredPost } from "../../domain/posts/standing";
import { stripesOf, type Stripe } from "../../ui/pennant/pennantStripes";
import type { CoverageView } from "../../view-state/coverageView";
import { findChoice } from "../../view-state/parameters";

/** Everything a row needs in the reader's language, so that map, table and card say the same. */
export interface PostRow {
  readonly covered: CoveredPost;
  readonly postId: string;
  /** The place of the post in the data, from 0 up. */
  readonly position: number;
  /** Where it is drawn; absent where nobody knows. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** Where it is drawn is inferred from what kind of post it is. */
  readonly isInferred: boolean;
  readonly name: string;
  /** The country that sends it where the source has several ministries; otherwise empty. */
  readonly sender: string;
  readonly country: string;
  readonly region: string;
  readonly kind: string;
  /** Standing on the channels of the pennant, in their order; the same list for posts that stand alike. */
  readonly stripes: readonly Stripe[];
}

/** A row that has a point on the map. */
export type LocatedRow = PostRow & { readonly latitude: number; readonly longitude: number };

export function isLocated(row: PostRow): row is LocatedRow {
  return row.latitude !== undefined && row.longitude !== undefined;
}

export interface Names {
  labelOf(labels: Labels): string;
  countryOf(code: string): string;
  regionOf(region: RegionGroup): string;
  kindOf(kind: string): string;
  /** The country of a ministry; empty where the source has but one. */
  senderOf(ministryId: string): string;
  ministryOf(ministryId: string): string;
  compare(a: string, b: string): number;
}

/** A row for each post that the answer names, in the order of names. To be made once: choosing among them is quick. */
export function describePosts(coverage: Coverage, names: Names): readonly PostRow[] {
  return coverage.posts
    .map((covered) => ({ covered, name: names.labelOf(covered.post.labels) }))
    .sort((a, b) => names.compare(a.name, b.name))
    .map(({ covered, name }) => {
      const { position, post, point } = covered;
      return {
        covered,
        postId: post.postId,
        position,
        latitude: point?.latitude,
        longitude: point?.longitude,
        isInferred: isInferred(post),
        name,
        sender: names.senderOf(post.ministryId),
        country: names.countryOf(covered.country),
        region: names.regionOf(covered.region),
        kind: names.kindOf(covered.kind),
        stripes: stripesOf(coverage, covered),
      };
    });
}

/** Rows that come in the order of names, in the chosen order. Equal values keep the order of names. */
export function sortRows(
  rows: readonly PostRow[],
  { sort, descending }: Pick<CoverageView, "sort" | "descending">,
  { compare }: Pick<Names, "compare">,
): readonly PostRow[] {
  if (sort === "name") return descending ? rows.toReversed() : rows;
  // Few values however many rows: only these are compared.
  const groups = groupBy(rows, (row) => row[sort]);
  const direction = descending ? -1 : 1;
  return [...groups.keys()]
    .sort((a, b) => direction * compare(a, b))
    .flatMap((value) => groups.get(value) ?? []);
}

/** A choice of a filter with the number of named posts behind it, whatever else is chosen. */
export interface Option<T extends string> {
  readonly value: T;
  readonly count: number;
}

export interface FilterOptions {
  readonly channels: readonly Option<string>[];
  /** Empty where the source has but one. */
  readonly ministries: readonly Option<string>[];
  readonly regions: readonly Option<RegionGroup>[];
  /** In order of code, each with its region; whoever shows them sorts them by name. */
  readonly countries: readonly (Option<string> & { readonly region: RegionGroup })[];
  readonly kinds: readonly Option<string>[];
}

export function computeOptions({ posts, kinds, listedChannels }: Coverage): FilterOptions {
  const ministries = countEach(posts, ({ post }) => post.ministryId);
  const regions = countEach(posts, ({ region }) => region);
  const countries = countEach(posts, ({ country }) => country);
  const regionOf = new Map(posts.map(({ country, region }) => [country, region]));
  const postsOfKind = countEach(posts, ({ kind }) => kind);
  return {
    channels: listedChannels.map((value) => ({ value, count: countListed(posts, value) })),
    ministries: ministries.size > 1 ? optionsOf([...ministries.keys()], ministries) : [],
    regions: optionsOf(REGION_GROUPS, regions),
    countries: optionsOf([...countries.keys()].sort(), countries).map((option) => ({
      ...option,
      region: regionOf.get(option.value)!,
    })),
    kinds: optionsOf(kinds, postsOfKind),
  };
}

function countEach<T extends string>(posts: Coverage["posts"], valueOf: (covered: CoveredPost) => T) {
  const counts = new Map<T, number>();
  for (const covered of posts) counts.set(valueOf(covered), (counts.get(valueOf(covered)) ?? 0) + 1);
  return counts;
}

function optionsOf<T extends string>(values: readonly T[], counts: ReadonlyMap<T, number>) {
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 })).filter(({ count }) => count > 0);
}

/** Leaves out of a view what the data do not have: an address may come from another data set. */
export function keepKnown(view: CoverageView, coverage: Coverage, options: FilterOptions): CoverageView {
  const known = <T extends string>(chosen: readonly T[], among: readonly Option<T>[]) => {
    const values = among.map(({ value }) => value);
    return chosen.flatMap((each) => findChoice(values, each) ?? []);
  };
  const { filter, postId } = view;
  const flown = choosePennant(coverage, view.pennant);
  return {
    ...view,
    filter: {
      ...filter,
      channels: known(filter.channels, options.channels),
      ministries: known(filter.ministries, options.ministries),
      countries: known(filter.countries, options.countries),
      kinds: known(filter.kinds, options.kinds),
    },
    pennant: flown === coverage ? [] : flown.pennantChannels,
    postId: postId === "" ? "" : (findChoice(idsOf(coverage), postId) ?? ""),
  };
}

function* idsOf({ posts }: Coverage): Iterable<string> {
  for (const { post } of posts) yield post.postId;
}
