import {
  FILTER_PARTS,
  filterRows,
  valuesOf,
  type ActiveValue,
  type CoverageFilter,
  type FilterPart,
} from "./coverageFilter";
import type { SearchIndex } from "../search/searchIndex";
import type { CoveredPost } from "./standing";

/** What to leave out of a filter, and what then remains. */
interface Loosening {
  readonly without: readonly ActiveValue[];
  readonly filter: CoverageFilter;
  /** Posts that the loosened filter lets through; above 0. */
  readonly count: number;
}

/**
 * The smallest steps that bring posts back where a filter lets none through, those that bring most first: a
 * single value where that is enough, otherwise the whole of one part. Empty where only several parts together
 * stand in the way, and where nothing is filtered.
 */
export function findLoosenings(
  rows: readonly { readonly covered: CoveredPost }[],
  filter: CoverageFilter,
  index: SearchIndex | undefined,
): readonly Loosening[] {
  return FILTER_PARTS.flatMap((part) => {
    const values = valuesOf(filter, part);
    const single = values.length > 1 ? values.map((value) => [value]) : [];
    const steps = [...single, ...(values.length > 0 ? [values] : [])].map((left): Loosening => {
      const loosened = leaveOut(filter, part, left);
      return {
        without: left.map((value) => ({ part, value })),
        filter: loosened,
        count: filterRows(rows, loosened, index).length,
      };
    });
    const found = steps.filter(({ count }) => count > 0);
    const ofOne = found.filter(({ without }) => without.length === 1);
    return ofOne.length > 0 ? ofOne : found;
  }).sort((a, b) => b.count - a.count);
}

/** The filter without some values of one part. */
function leaveOut(filter: CoverageFilter, part: FilterPart, values: readonly string[]): CoverageFilter {
  if (part === "text") return { ...filter, text: "" };
  return { ...filter, [part]: filter[part].filter((value) => !values.includes(value)) };
}
