import type { Channel } from "../posts/channel";
import type { HeaderTexts, DocumentHeader } from "./document";
import type { Alias, Place, Post } from "../posts/post";
import type { Question, Statement } from "../questions/question";
import type { Ministry } from "./sourceKind";

/** What is known of places, posts and channels apart from any document. */
export interface Reference {
  readonly places: readonly Place[];
  readonly posts: readonly Post[];
  readonly aliases: readonly Alias[];
  readonly channels: readonly Channel[];
}

/** A statement in the editor's words, tied to the document by question and fragment. */
export interface AnchoredStatement extends Omit<Statement, "evidenceId"> {
  /** At most eight words, exactly as they stand in the normalised text. */
  readonly fragment: string;
}

/** Editors' work on one document. It is woven in only where the document is the one it names. */
export interface Judgements {
  readonly legislature: string;
  readonly question: string;
  /** What the editors know of the document beside its own header. */
  readonly header: DocumentHeader;
  readonly headerTexts: HeaderTexts;
  readonly ministries: readonly Ministry[];
  readonly questions: readonly Question[];
  readonly statements: readonly AnchoredStatement[];
}

export interface Editorial {
  readonly reference: Reference;
  /** Absent where the folder holds reference tables only. */
  readonly judgements: Judgements | undefined;
}
