import type { Labels } from "../dataset/language";

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

/**
 * `channels`: start and use of a channel; `posts`: how the posts communicate; `newsletters`: how newsletters are made
 * and paid for; `budget`: money and work beside the stated amounts; `site`: a web site.
 */
export const STATEMENT_TOPICS = ["channels", "posts", "newsletters", "budget", "site"] as const;
export type StatementTopic = (typeof STATEMENT_TOPICS)[number];

/**
 * `use`: start and use of the channel by the ministry; `tools`, `pilot`: with what newsletters are made;
 * the others say who bears a cost: nobody (`free`), whoever sends (`charged`), the `post`, the `ministry`, or what
 * work costs that no amount counts (`time`, `uncounted`). `amounts`: what the stated amounts are the amounts of.
 */
export const STATEMENT_ASPECTS = [
  "use",
  "tools",
  "pilot",
  "free",
  "charged",
  "post",
  "ministry",
  "time",
  "uncounted",
  "amounts",
] as const;
export type StatementAspect = (typeof STATEMENT_ASPECTS)[number];

/** A stated fact without a number, in the editor's own words. */
export interface Statement {
  readonly statementId: string;
  readonly questionId: string;
  /** What it is about, and so on which screens it stands; empty where nobody has said. */
  readonly topics: readonly StatementTopic[];
  /** Which part of its topics it belongs to; empty where to none in particular. */
  readonly aspect: StatementAspect | "";
  /** The channel of which it speaks; empty where it speaks of none, or of several. */
  readonly channelId: string;
  readonly text: Labels;
  readonly evidenceId: string;
}
