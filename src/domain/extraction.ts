import type { Dataset } from "./dataset";
import type { TextEvidence } from "./document";

/** What one text says: all its evidence stands in that text. */
export interface ExtractedDataset extends Dataset {
  readonly evidence: readonly TextEvidence[];
}

/** Typography that makes no difference to what a text says. */
export type TypographyKind =
  "apostrophe" | "quote" | "dash" | "invisible" | "hyphenation" | "ligature" | "full-width" | "entity";

/** What reading one document gave. */
export interface Extraction {
  readonly dataset: ExtractedDataset;
  /** Positions in the evidence count code points of this text. */
  readonly normalisedText: string;
  /** How often each kind of typography was read as plain signs; kinds that do not occur are absent. */
  readonly typography: ReadonlyMap<TypographyKind, number>;
  /** Whether the text breaks off in the middle of a sentence of the answer. */
  readonly isUnfinished: boolean;
  /** Statements of the editorial folder whose fragment does not stand in its question; they are left out. */
  readonly unanchored: readonly {
    readonly statementId: string;
    readonly questionId: string;
    readonly fragment: string;
  }[];
}
