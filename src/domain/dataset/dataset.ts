import type { Body } from "./bodies";
import type { Channel } from "../posts/channel";
import type { DocumentHeader, Evidence, FileEvent, HeaderTexts, Unresolved } from "./document";
import type { Figure } from "../figures/figure";
import type { Kind } from "./kinds";
import type { Alias, Place, Post } from "../posts/post";
import type { Presence } from "../posts/presence";
import type { Question, Statement } from "../questions/question";
import type { Ministry, SameAs } from "./sourceKind";

/** All that one source says, as parsed from a data package. Rows keep the order of the package. */
export interface Dataset {
  readonly header: DocumentHeader;
  readonly headerTexts: HeaderTexts;
  readonly ministries: readonly Ministry[];
  readonly places: readonly Place[];
  readonly posts: readonly Post[];
  readonly kinds: readonly Kind[];
  readonly bodies: readonly Body[];
  readonly aliases: readonly Alias[];
  readonly channels: readonly Channel[];
  readonly presences: readonly Presence[];
  readonly figures: readonly Figure[];
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
  readonly events: readonly FileEvent[];
  readonly evidence: readonly Evidence[];
  readonly sameAs: readonly SameAs[];
  readonly unresolved: readonly Unresolved[];
}
