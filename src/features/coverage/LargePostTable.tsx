import { HeaderCell } from "../../ui/DataTable";
import { useSpeech } from "../../ui/LanguageProvider";
import { Pennant } from "../../ui/Pennant";
import { LargeTable } from "./LargeTable";
import { POST_COLUMNS, type PostTableProps } from "./postColumns";
import type { PostRow } from "./series";
import { useDescription } from "./useDescription";

/** The chosen posts of a large network. */
export function LargePostTable({ order, onSort, ...view }: PostTableProps) {
  const { t } = useSpeech();
  return (
    <LargeTable
      {...view}
      caption={t("coverage.tableCaption")}
      className="data-table post-table"
      head={POST_COLUMNS.map(({ key, header }) => (
        <HeaderCell
          key={key}
          column={{ key, header: t(header), sortable: key !== "channels", cell: () => null }}
          sort={{ key: order.sort, descending: order.descending }}
          onSort={(sort) => sort !== "channels" && onSort(sort)}
        />
      ))}
      Cells={PostCells}
    />
  );
}

function PostCells({ row }: { readonly row: PostRow }) {
  const { t } = useSpeech();
  const describe = useDescription();
  return (
    <>
      <td>{row.country}</td>
      <td>
        {row.kind} <span className="basis">{t(`basis.short.${row.covered.post.kindBasis}`)}</span>
      </td>
      <td>
        <Pennant stripes={row.stripes} label={describe(row)} size="medium" />
      </td>
    </>
  );
}
