/** What is said of a cell, a row or a column. Words for each code are said by whoever shows it. */
export const FINDING_CODES = [
  // The row makes no post.
  "no-post",
  "channel-unknown",
  // The post stays without a place.
  "country-missing",
  "country-unknown",
  "country-ambiguous",
  "city-missing",
  "city-unknown",
  "city-ambiguous",
  // A value was not used.
  "point-unreadable",
  "point-out-of-range",
  "point-in-other-country",
  "point-far-from-city",
  "account-other-site",
  "account-not-of-channel",
  "not-yes-or-no",
  "not-a-number",
  "kind-unknown",
  "sender-missing",
  "cell-too-long",
  "cells-beyond-columns",
  // How it was used.
  "part-of-city",
  "placed-at-capital",
  "several-accounts",
  "account-twice",
  "account-of-several-posts",
  "same-post",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

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
  | { readonly kind: "ignore-column"; readonly column: number };

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

/** The codes by which a row makes no post. */
export function isUnused({ code }: Pick<Finding, "code">): boolean {
  return code === "no-post" || code === "channel-unknown";
}
