/**
 * Above this number of posts, drawing each of them costs more than a reader's patience: pennants that give way to
 * each other take 90 ms for 500 and four times as long for 1,000.
 */
const MOST_DRAWN_ONE_BY_ONE = 500;

/**
 * True where there are too many posts to draw every one of them: maps then gather them in clusters, tables draw the
 * rows in view, and lists show the first. To be asked of all posts of a dataset, not of those that a filter leaves.
 */
export function isLargeNetwork(posts: readonly unknown[]): boolean {
  return posts.length > MOST_DRAWN_ONE_BY_ONE;
}
