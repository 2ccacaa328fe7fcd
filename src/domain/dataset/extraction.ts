import type { Dataset } from "./dataset";
import type { TextEvidence } from "./document";

/** What one text says: all its evidence stands in that text. */
export interface ExtractedDataset extends Dataset {
  readonly evidence: readonly TextEvidence[];
}

/** Typography that makes no difference to what a text says. */
export type TypographyKind =
  "apostrophe" | "quote" | "dash" | "invisible" | "hyphenation" | "ligature" | "full-width" | "entity";

/** A question of a text that holds several, as the text gives it; what it does not give is empty. */
export interface ListedQuestion {
  /** Names it among the others: `54-0516`, or `54-0516/2` where the text holds it more than once. */
  readonly number: string;
  readonly title: string;
  readonly author: string;
  /** In which the text is written. */
  readonly language: "fr" | "nl";
}

/** What reading one document gave. */
export interface Extraction {
  readonly dataset: ExtractedDataset;
  /** Positions in the evidence count code points of this text. */
  readonly normalisedText: string;
  /** All questions of the text where it holds several, the one that was read among them; else empty. */
  readonly questions: readonly ListedQuestion[];
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
