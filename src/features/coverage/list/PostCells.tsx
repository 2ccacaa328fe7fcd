import { memo, type ElementType } from "react";
import { HeaderCell } from "../../../ui/parts/HeaderCell";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { Pennant } from "../../../ui/pennant/Pennant";
import { useStripesText } from "../../../ui/pennant/useStripesText";
import type { CoverageSort, CoverageView } from "../../../view-state/coverageView";
import type { PostViewProps } from "../postView";
import { KindBasis } from "./KindBasis";
import type { PostRow } from "../coverageSeries";

export interface PostTableProps extends PostViewProps {
  readonly order: Pick<CoverageView, "sort" | "descending">;
  readonly onSort: (sort: CoverageSort) => void;
}

/** The channels have no order. */
const COLUMNS = [
  { key: "name", header: "column.post" },
  { key: "country", header: "column.country" },
  { key: "kind", header: "column.kindAndBasis" },
  { key: "channels", header: "column.channels" },
] as const;

/** The head of the list of posts, however it is drawn. */
export function PostHead({ order, onSort }: Pick<PostTableProps, "order" | "onSort">) {
  const { t } = useI18n();
  return COLUMNS.map(({ key, header }) => (
    <HeaderCell
      key={key}
      column={{ key, header: t(header), sortable: key !== "channels", cell: () => null }}
      sort={{ key: order.sort, descending: order.descending }}
      onSort={(sort) => sort !== "channels" && onSort(sort)}
    />
  ));
}

interface PostCellsProps {
  readonly row: PostRow;
  /** Holds what a cell says where all rows are of one height; these do not name the channels of a post. */
  readonly Held?: ElementType;
}

/** What the list of posts says of one beside its name. */
export const PostCells = memo(function PostCells({ row, Held }: PostCellsProps) {
  const describe = useStripesText();
  const { labelOf, formats } = useI18n();
  const { findChannel } = useAnswer();
  const listed = row.stripes.filter(({ standing }) => standing === "listed");
  const kind = (
    <>
      {row.kind} <KindBasis post={row.covered.post} />
    </>
  );
  return (
    <>
      {/* No element of their own where none is held: a filter shows many rows, and each element costs time. */}
      <td>{Held ? <Held>{row.country}</Held> : row.country}</td>
      <td>{Held ? <Held>{kind}</Held> : kind}</td>
      <td>
        <Pennant stripes={row.stripes} label={describe(row.stripes)} size="medium" />
        {!Held && (
          // The name of the flag says it already.
          <span className="post-channels" aria-hidden="true">
            {" "}
            {listed.map(({ channelId }) => labelOf(findChannel(channelId), channelId)).join(formats.comma)}
          </span>
        )}
      </td>
    </>
  );
});
