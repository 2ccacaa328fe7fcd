import type { ReactNode } from "react";

/** A row of the comparison. */
export interface CompareRow {
  readonly key: string;
  readonly header: ReactNode;
  /** One for each item. */
  readonly cells: readonly ReactNode[];
  /** `undefined` for a row that does not compare. */
  readonly differs: boolean | undefined;
}
