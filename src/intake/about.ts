import type { Language } from "../domain/dataset/language";
import type { ListBasis } from "../domain/posts/presence";

/** What an empty cell of a channel means: nobody knows, the list says all there is, or the post is not there. */
export const LIST_STANDINGS = ["not-known", "all-there-is", "absent"] as const;
export type EmptyCell = (typeof LIST_STANDINGS)[number];

/** What kind of list the answer makes of it. A cell that says no makes its own presence, of status `absent`. */
export function listBasisOf(emptyCell: EmptyCell): ListBasis {
  return emptyCell === "all-there-is" ? "complete-list" : "partial-list";
}

/** What is to be said of the list as a whole; empty where nobody said it. */
export interface AboutList {
  readonly title: string;
  readonly statedBy: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** Who sends the posts, where no column says it. */
  readonly ministry: string;
  /** The sending state, under any of its names, where no column says it. */
  readonly country: string;
  /** The language of these texts. */
  readonly language: Language;
}
