/** What is said of a cell, a row or a column, by what becomes of it. Words for each code are said by whoever shows it. */
export const FINDINGS_BY_OUTCOME = {
  /** The row makes no post. */
  unused: ["no-post", "channel-unknown"],
  /** The post stays without a place. */
  unplaced: [
    "country-missing",
    "country-unknown",
    "country-ambiguous",
    "city-missing",
    "city-unknown",
    "city-ambiguous",
  ],
  /** A value was not used. */
  value: [
    "point-unreadable",
    "point-out-of-range",
    "point-in-other-country",
    "account-other-site",
    "account-not-of-channel",
    "not-yes-or-no",
    "not-a-number",
    "kind-unknown",
    "cell-too-long",
    "cells-beyond-columns",
  ],
  /** How it was used. */
  used: [
    "point-far-from-city",
    "sender-missing",
    "part-of-city",
    "placed-at-capital",
    "several-accounts",
    "account-twice",
    "account-of-several-posts",
    "same-post",
  ],
} as const;
export type FindingOutcome = keyof typeof FINDINGS_BY_OUTCOME;
export type FindingCode = (typeof FINDINGS_BY_OUTCOME)[FindingOutcome][number];
export const FINDING_CODES: readonly FindingCode[] = Object.values(FINDINGS_BY_OUTCOME).flat();

/** What can be done about a finding with one choice. */
export type Fix =
  /**
   * One of these cities is meant, by identifiers of GeoNames, or one of the country; `key` is the name in the mapping's
   * `places`.
   */
  | {
      readonly kind: "choose-place";
      readonly key: string;
      readonly candidates: readonly string[];
      readonly country: string | undefined;
    }
  /** The column holds something else. */
  | { readonly kind: "ignore-column"; readonly column: number }
  /** All cells with this text list several accounts. */
  | { readonly kind: "split-cell"; readonly cell: string };

/** One thing that a reader should know of the table. */
export interface Finding {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** From 1 up; 0 where the whole row is meant. */
  readonly column: number;
  readonly value: string;
  readonly code: FindingCode;
  readonly fix: Fix | undefined;
}

/** Where each row of a file went; the five add up to the rows of the file. */
export interface RowCounts {
  /** Above the header. */
  readonly above: number;
  readonly header: number;
  readonly empty: number;
  /** They became a post, or a part of one. */
  readonly used: number;
  /** Each has a finding that says why. */
  readonly unused: number;
}

const UNUSED: readonly FindingCode[] = FINDINGS_BY_OUTCOME.unused;

/** Whether the row of a finding makes no post. */
export function isUnused({ code }: Pick<Finding, "code">): boolean {
  return UNUSED.includes(code);
}
