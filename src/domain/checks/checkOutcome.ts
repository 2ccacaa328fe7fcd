import type { EventKind } from "../figures/eventKinds";
import type { Figure } from "../figures/figure";
import type { Labels } from "../dataset/language";
import type { Measure } from "../figures/measures";
import type { Range } from "../figures/rounding";
import type { Topic } from "../figures/unit";

/**
 * `reconcilable`: at odds as they stand, and not under a reading that the check names.
 * `explained`: what the check asks does not hold, and a reading that it names says why that contradicts nothing.
 * `not-checkable`: something is not stated, or nothing stated can decide.
 */
export type Verdict = "consistent" | "reconcilable" | "explained" | "contradictory" | "not-checkable";

/** Every check with the sentences it can end in, apart from saying what is missing. */
const CHECK_SENTENCES = {
  content_parts: ["holds", "fails"],
  origin_shares: ["holds", "fails"],
  senders_share: ["holds", "fails"],
  newsletter_list: ["holds", "fails"],
  non_senders_social: ["both", "one", "none"],
  views_per_visit: ["holds", "more", "fewer"],
  same_number: ["differ", "unknown"],
  amount_periods: ["equal", "unequal"],
  dates_order: ["holds", "fails"],
  answer_in_time: ["holds", "late"],
  periods_ended: ["holds", "late"],
} as const satisfies Record<string, readonly string[]>;

export type CheckId = keyof typeof CHECK_SENTENCES;
export const CHECK_IDS = Object.keys(CHECK_SENTENCES) as readonly CheckId[];

/** A check and one of its sentences: `content_parts.holds`. */
export type CheckSentence = { [Id in CheckId]: `${Id}.${(typeof CHECK_SENTENCES)[Id][number]}` }[CheckId];

/** A reading under which numbers agree, or because of which their difference decides nothing. */
export type CheckReading =
  | "estimate"
  | "unread_names"
  | "all_non_senders"
  | "undecided_apart"
  | "per_visit"
  | "different_posts"
  | "per_year"
  | "printed_not_signed"
  | "estimate_ahead"
  | "whole_year";

/** A value of the sentence, in no language yet. */
export type CheckParameter =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "number"; readonly range: Range; readonly digits: number }
  | { readonly kind: "share"; readonly value: number }
  /** A whole number that the sentence inflects. */
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "list"; readonly labels: readonly Labels[] }
  | { readonly kind: "measures"; readonly measures: readonly Measure[] };

/** What a check would need. `conflicting`: stated more than once, with different values. */
export type MissingInput =
  | { readonly kind: "figure" | "conflicting" | "period"; readonly measure: Measure }
  | { readonly kind: "list"; readonly channel: Labels }
  | { readonly kind: "event"; readonly event: EventKind };

/** What came of a check. */
export interface CheckOutcome {
  readonly verdict: Verdict;
  /** Absent where something is missing: then `missing` says what. */
  readonly sentence?: CheckSentence;
  readonly parameters?: Readonly<Record<string, CheckParameter>>;
  /** The readings that reconcile, or that keep the check from deciding. */
  readonly readings?: readonly CheckReading[];
  readonly missing?: readonly MissingInput[];
  /** Of everything that was compared. */
  readonly evidenceIds: readonly string[];
}

export interface Check extends CheckOutcome {
  readonly checkId: CheckId;
  readonly topic: CheckTopic;
}

/** `file`: dates of the question itself. */
export type CheckTopic = Topic | "file";
