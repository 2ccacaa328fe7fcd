import type { Labels } from "./language";

export const ANSWERED = ["full", "partial", "none"] as const;
/** How fully a sub-question was answered: an editor's judgement, never the extractor's. */
export type Answered = (typeof ANSWERED)[number];

/** A sub-question: `1a` … `3e`, or `1`, `2` where the document has no letters. */
export interface Question {
  readonly questionId: string;
  /** Empty until an editor has judged it. */
  readonly answered: Answered | "";
  /** What was asked, in the editor's own words. */
  readonly asked: Labels;
  /** Why it is judged so, in the editor's own words. */
  readonly reason: Labels;
  /**
   * What a full answer would still have to give, in the editor's own words: noun phrases, separated by
   * semicolons. Empty where nothing is missing or nobody has judged.
   */
  readonly needed: Labels;
}

/** A stated fact without a number, in the editor's own words. */
export interface Statement {
  readonly statementId: string;
  readonly questionId: string;
  readonly text: Labels;
  readonly evidenceId: string;
}
