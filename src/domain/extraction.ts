import type { Dataset } from "./dataset";

/** What reading one document gave. */
export interface Extraction {
  readonly dataset: Dataset;
  /** Positions in the evidence count code points of this text. */
  readonly normalisedText: string;
  /** Statements of the editorial folder whose fragment does not stand in its question; they are left out. */
  readonly unanchored: readonly {
    readonly statementId: string;
    readonly questionId: string;
    readonly fragment: string;
  }[];
}
