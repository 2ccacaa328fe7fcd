import type { Stripe } from "../../ui/pennant/pennantStripes";
import { INSET_MIN_POSTS, isInEurope } from "../camera/homeView";
import { toUnit } from "../geometry/mercator";
import type { Point } from "../geometry/pixelGrid";
import type { MapPost } from "../postMapProps";

/** All posts of a map as numbers, by their positions, so that gathering very many of them allocates nothing. */
export interface ProjectedPosts {
  /** In units of the world. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How each post stands, as a place among `stripes`. */
  readonly stripeCodes: Uint32Array;
  readonly stripes: readonly (readonly Stripe[])[];
}

/** Projects each post once, for all zooms. */
export function projectPosts(posts: readonly MapPost[]): ProjectedPosts {
  const size = posts.reduce((most, { position }) => Math.max(most, position + 1), 0);
  const [xs, ys, stripeCodes] = [new Float64Array(size), new Float64Array(size), new Uint32Array(size)];
  const codes = new Map<readonly Stripe[], number>();
  for (const { position, latitude, longitude, stripes } of posts) {
    const { x, y } = toUnit(latitude, longitude);
    xs[position] = x;
    ys[position] = y;
    const code = codes.get(stripes) ?? codes.size;
    codes.set(stripes, code);
    stripeCodes[position] = code;
  }
  return { xs, ys, stripeCodes, stripes: [...codes.keys()] };
}

/**
 * A few points that lie as very many posts do, in units of the world: two corners between which all are, and enough of
 * those in Europe to tell whether it is crowded. None where there is no post.
 */
export function outlinePosts(posts: readonly MapPost[]): readonly Point[] {
  if (posts.length === 0) return [];
  const inEurope: Point[] = [];
  let [north, west, south, east] = [-90, 180, 90, -180];
  for (const { latitude, longitude } of posts) {
    if (inEurope.length < INSET_MIN_POSTS && isInEurope(latitude, longitude)) {
      inEurope.push(toUnit(latitude, longitude));
    }
    north = Math.max(north, latitude);
    south = Math.min(south, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  return [toUnit(north, west), toUnit(south, east), ...inEurope];
}

/** Whether two lists hold the same posts, in whatever order. */
export function haveSamePosts(some: readonly MapPost[], others: readonly MapPost[]): boolean {
  if (some.length !== others.length) return false;
  if (some.every((post, index) => post === others[index])) return true;
  const positions = new Set(some.map(({ position }) => position));
  return others.every(({ position }) => positions.has(position));
}
