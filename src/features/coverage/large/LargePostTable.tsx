import { useI18n } from "../../../ui/language/LanguageProvider";
import { LargeTable } from "./LargeTable";
import { PostCells, PostHead, type PostTableProps } from "../list/PostCells";

/** The chosen posts of a large network. */
export function LargePostTable({ order, onSort, ...view }: PostTableProps) {
  const { t } = useI18n();
  return (
    <LargeTable
      {...view}
      caption={t("coverage.tableCaption")}
      className="data-table post-table"
      head={<PostHead order={order} onSort={onSort} />}
      Cells={PostCells}
    />
  );
}
