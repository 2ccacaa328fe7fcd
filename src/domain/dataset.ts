import type { Channel } from "./channel";
import type { DocumentHeader, Evidence, FileEvent, Unresolved } from "./document";
import type { Figure } from "./figure";
import type { Alias, Place, Post } from "./post";
import type { Presence } from "./presence";
import type { Question, Statement } from "./question";

/** All that one answer says, as parsed from a data package. Rows keep the order of the package. */
export interface Dataset {
  readonly header: DocumentHeader;
  readonly places: readonly Place[];
  readonly posts: readonly Post[];
  readonly aliases: readonly Alias[];
  readonly channels: readonly Channel[];
  readonly presences: readonly Presence[];
  readonly figures: readonly Figure[];
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
  readonly events: readonly FileEvent[];
  readonly evidence: readonly Evidence[];
  readonly unresolved: readonly Unresolved[];
}
