/**
 * Above this number of posts, drawing each of them costs more than a reader's patience: pennants that give way to
 * each other take 90 ms for 500 and four times as long for 1,000.
 */
const MOST_DRAWN_ONE_BY_ONE = 500;

/**
 * Above this a flag that gives way to others may stand in another country: on a map 872 px wide the farthest goes 62 px
 * of 200, 78 of 250 and 108 of 400.
 */
const MOST_BESIDE_EACH_OTHER = 200;

/**
 * True where there are too many posts to draw every one of them: tables then draw the
 * rows in view, and lists show the first. To be asked of all posts of a dataset, not of those that a filter leaves.
 */
export function isLargeNetwork(posts: readonly unknown[]): boolean {
  return posts.length > MOST_DRAWN_ONE_BY_ONE;
}

/** True where maps gather posts in clusters: flags would stand too far from their places. To be asked of all posts too. */
export function isCrowdedOnMaps(posts: readonly unknown[]): boolean {
  return posts.length > MOST_BESIDE_EACH_OTHER;
}
