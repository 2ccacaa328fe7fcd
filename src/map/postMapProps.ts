import type { Stripe } from "../ui/pennant/pennantStripes";

/** A post as the map needs it. The order of the posts is the order in which they are read out. */
export interface MapPost {
  readonly postId: string;
  /** Unlike that of any other post: a whole number, from 0 up to about as many as there are posts. */
  readonly position: number;
  readonly latitude: number;
  readonly longitude: number;
  /** Drawn as a place that is inferred, not stated. */
  readonly isInferred: boolean;
  /** In the reader's language, as written beside the pennant. */
  readonly name: string;
  /** Who sends it, where several do; absent or empty otherwise. */
  readonly sender?: string | undefined;
  readonly country: string;
  readonly stripes: readonly Stripe[];
}

/** What the camera and the keys of the map need of a post, or of a cluster of posts. */
export type LocatedPost = Pick<MapPost, "postId" | "latitude" | "longitude">;

/** Every word of the map, in the reader's language. */
export interface MapTexts {
  readonly mapName: string;
  readonly skipMap: string;
  /** Name of the group of buttons. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly panNorth: string;
  readonly panSouth: string;
  readonly panWest: string;
  readonly panEast: string;
  readonly fit: string;
  /** Name of the group of pennants. */
  readonly posts: string;
  /** Which keys move between the pennants; read out, not shown. */
  readonly keyboardHint: string;
  /** That the wheel zooms with Ctrl or ⌘ held; shown where there is a wheel. */
  readonly wheelHint: string;
  /** Where the base map comes from and that it draws no boundaries. */
  readonly boundariesNote: string;
  /** That the filters leave no post. */
  readonly nothingShown: string;
  readonly loadingBaseMap: string;
  readonly baseMapFailed: string;
  readonly retry: string;
}

export interface PostMapProps {
  /** All that may come to be shown: their pennants are kept, hidden. Omitted where the posts never change. */
  readonly allPosts?: readonly MapPost[] | undefined;
  /** Those that are shown. */
  readonly posts: readonly MapPost[];
  readonly chosenPostId: string | null;
  /** The post that is under the pointer elsewhere on the page; omitted where nothing else points. */
  readonly pointedPostId?: string | null | undefined;
  /** Null when the reader gives the choice up. */
  readonly onChoose: (postId: string | null) => void;
  readonly onPoint?: ((postId: string | null) => void) | undefined;
  /** The accessible name: the post and its standing on each channel shown. Always the same function. */
  readonly describe: (post: MapPost) => string;
  /** Shows the posts around one as a list elsewhere; omitted where there is no such list. */
  readonly onListAround?: ((postId: string) => void) | undefined;
  /** What this map shows; the chosen posts where absent. */
  readonly mapName?: string | undefined;
}

/** What its layers draw with. */
export interface DrawnMapProps extends PostMapProps {
  readonly texts: MapTexts;
}
