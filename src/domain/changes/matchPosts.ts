import type { Dataset } from "../dataset/dataset";
import { groupBy } from "../groupBy";
import type { Post } from "../posts/post";
import type { Ministry, SameAsBasis } from "../dataset/sourceKind";

/** A source with the name of its data package, by which other packages refer to it. */
export interface NamedSource {
  readonly packageName: string;
  readonly dataset: Dataset;
}

/** A post that both sources name. */
export interface PostMatch {
  readonly older: Post;
  readonly newer: Post;
  readonly basis: SameAsBasis;
}

/** Two posts that may be the same, which nothing decides: another kind in the same city, or several of one kind. */
export interface PossibleMatch {
  readonly older: Post;
  readonly newer: Post;
}

export interface PostMatches {
  readonly matches: readonly PostMatch[];
  readonly possible: readonly PossibleMatch[];
  readonly onlyOlder: readonly Post[];
  readonly onlyNewer: readonly Post[];
}

/**
 * The posts of two sources that are the same. Where either package says so (`same_as.csv`), that alone counts; for
 * packages that say nothing of each other, the only post of its kind in a city is the same as the only one of that kind
 * there. Posts of ministries that one source alone speaks of are left out, where both speak of one at all.
 */
export function matchPosts(older: NamedSource, newer: NamedSource): PostMatches {
  const sides = keepSharedMinistries(older.dataset, newer.dataset);
  const stated = listStated(older, newer);
  const found = stated.length > 0 ? stated : findByPlace(sides);
  const olderById = new Map(sides.older.map((post) => [post.postId, post]));
  const newerById = new Map(sides.newer.map((post) => [post.postId, post]));
  const matches = found.flatMap(({ olderId, newerId, basis }): PostMatch[] => {
    const [one, other] = [olderById.get(olderId), newerById.get(newerId)];
    return one && other ? [{ older: one, newer: other, basis }] : [];
  });
  const matched = new Set(matches.flatMap((match) => [match.older, match.newer]));
  const onlyOlder = sides.older.filter((post) => !matched.has(post));
  const onlyNewer = sides.newer.filter((post) => !matched.has(post));
  const possible = stated.length > 0 ? [] : pairByPlace({ ...sides, older: onlyOlder, newer: onlyNewer });
  return { matches, possible, onlyOlder, onlyNewer };
}

interface Sides {
  readonly older: readonly Post[];
  readonly newer: readonly Post[];
  /** What tells the city of a post of either source; empty where it is not known. */
  readonly cityOf: (post: Post) => string;
}

interface Pair {
  readonly olderId: string;
  readonly newerId: string;
  readonly basis: SameAsBasis;
}

function listStated(older: NamedSource, newer: NamedSource): readonly Pair[] {
  const byNewer = newer.dataset.sameAs
    .filter(({ packageName }) => packageName === older.packageName)
    .map(({ postId, otherPostId, basis }) => ({ olderId: otherPostId, newerId: postId, basis }));
  const known = new Set(byNewer.map(({ newerId }) => newerId));
  const byOlder = older.dataset.sameAs
    .filter(({ packageName, otherPostId }) => packageName === newer.packageName && !known.has(otherPostId))
    .map(({ postId, otherPostId, basis }) => ({ olderId: postId, newerId: otherPostId, basis }));
  return [...byNewer, ...byOlder];
}

function findByPlace(sides: Sides): readonly Pair[] {
  const { older, newer, cityOf } = sides;
  const keyOf = (post: Post) => (cityOf(post) === "" ? "" : `${cityOf(post)} ${post.kind}`);
  const inNewer = groupBy(newer, keyOf);
  return [...groupBy(older, keyOf)].flatMap(([key, [one, ...others]]): Pair[] => {
    const [other, ...further] = inNewer.get(key) ?? [];
    const isSure = key !== "" && one && other && others.length === 0 && further.length === 0;
    return isSure ? [{ olderId: one.postId, newerId: other.postId, basis: "place" }] : [];
  });
}

function pairByPlace({ older, newer, cityOf }: Sides): readonly PossibleMatch[] {
  const inNewer = groupBy(newer, cityOf);
  return older.flatMap((post) => {
    const city = cityOf(post);
    return city === "" ? [] : (inNewer.get(city) ?? []).map((other) => ({ older: post, newer: other }));
  });
}

function keepSharedMinistries(older: Dataset, newer: Dataset): Sides {
  const keyOf = ({ wikidata, ministryId }: Ministry) => wikidata || ministryId;
  const inNewer = new Set(newer.ministries.map(keyOf));
  const shared = new Set(older.ministries.map(keyOf).filter((key) => inNewer.has(key)));
  const keep = ({ ministries, posts }: Dataset) => {
    if (shared.size === 0) return posts;
    const ids = new Set(ministries.filter((each) => shared.has(keyOf(each))).map((each) => each.ministryId));
    const [only] = ministries.length === 1 ? ministries : [];
    return posts.filter(({ ministryId }) => ids.has(ministryId || (only?.ministryId ?? "")));
  };
  const cities = new Map(
    [older, newer].flatMap(({ places }) =>
      places.map(({ placeId, geonames, wikidata }) => [placeId, geonames || wikidata || placeId]),
    ),
  );
  return {
    older: keep(older),
    newer: keep(newer),
    cityOf: ({ placeId }) => cities.get(placeId) ?? "",
  };
}
