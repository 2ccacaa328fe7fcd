import { NO_FAULTS } from "../schema/table";
import type { RowFault } from "../schema/table";

/** What is wrong with a half-open range of code points that stands in one row. */
export function faultsOfRange(start: string, end: string): readonly RowFault[] {
  if (Number(start) < Number(end)) return NO_FAULTS;
  return [{ column: "end", message: `expected more than start (${start}), found ${end}` }];
}
