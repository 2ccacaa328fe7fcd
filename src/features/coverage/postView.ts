import type { CoverageFilter } from "../../domain/posts/coverageFilter";
import type { PostRow } from "./coverageSeries";

/**
 * What each view of the chosen posts is given: all draw the same rows, mark the same posts and filter alike.
 * The control that opens a post carries `data-post` with its id, so that the focus finds its way back to it.
 * Messages of views that are loaded lazily begin with `post.` (group `posts`), so that the first load lacks them.
 */
export interface PostViewProps {
  /** The chosen posts, in the chosen order. */
  readonly rows: readonly PostRow[];
  /** The post under the pointer or the focus, in whichever view. */
  readonly pointedPostId: string | null;
  readonly onPoint: (postId: string | null) => void;
  /** The post whose card is open. */
  readonly chosenPostId: string | null;
  readonly onChoose: (postId: string | null) => void;
  /**
   * Merges into the filter: a click on a set or a bar filters. Exactly one set of channels is
   * `{ channels, match: "only" }`; the posts on no list are `{ channels: <all with a list>, match: "none" }`.
   */
  readonly onFilter: (part: Partial<CoverageFilter>) => void;
}
