import { useI18n } from "../../../ui/language/LanguageProvider";
import { LargeTable } from "./LargeTable";
import { PostCells, PostHead, type PostTableProps } from "../list/PostCells";
import type { PostRow } from "../coverageSeries";

/** The chosen posts of a large network. */
export function LargePostTable({ order, onSort, ...view }: PostTableProps) {
  const { t } = useI18n();
  return (
    <LargeTable
      {...view}
      caption={t("coverage.tableCaption")}
      className="data-table post-table"
      head={<PostHead order={order} onSort={onSort} />}
      Cells={HeldCells}
    />
  );
}

/** Cells of two lines, as high as all rows are. */
function HeldCells({ row }: { readonly row: PostRow }) {
  return <PostCells row={row} Held="span" />;
}
