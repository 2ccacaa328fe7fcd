import type { CoverageSort, CoverageView } from "../../view-state/coverageView";
import type { PostViewProps } from "./postView";

/** The columns of the list; the channels have no order. */
export const POST_COLUMNS = [
  { key: "name", header: "column.post" },
  { key: "country", header: "column.country" },
  { key: "kind", header: "column.kindAndBasis" },
  { key: "channels", header: "column.channels" },
] as const;

export interface PostTableProps extends PostViewProps {
  readonly order: Pick<CoverageView, "sort" | "descending">;
  readonly onSort: (sort: CoverageSort) => void;
}
