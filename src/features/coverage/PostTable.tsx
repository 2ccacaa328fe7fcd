import { DataTable, type Column } from "../../ui/DataTable";
import { useSpeech } from "../../ui/LanguageProvider";
import { Pennant } from "../../ui/Pennant";
import type { CoverageSort, CoverageView } from "../../view-state/coverageView";
import type { PostRow } from "./series";
import { useDescription } from "./useDescription";

interface PostTableProps {
  readonly rows: readonly PostRow[];
  readonly view: CoverageView;
  readonly onSort: (sort: CoverageSort) => void;
  readonly onChoose: (postId: string) => void;
}

export function PostTable({ rows, view, onSort, onChoose }: PostTableProps) {
  const { t } = useSpeech();
  const describe = useDescription();
  const columns: readonly Column<PostRow, CoverageSort | "channels">[] = [
    {
      key: "name",
      header: t("column.post"),
      rowHeader: true,
      sortable: true,
      cell: ({ name, covered }) => (
        <a
          className="post-link"
          href={`?post=${covered.post.postId}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onChoose(covered.post.postId);
          }}
        >
          {name}
        </a>
      ),
    },
    { key: "country", header: t("column.country"), sortable: true, cell: ({ country }) => country },
    {
      key: "kind",
      header: t("column.kindAndBasis"),
      sortable: true,
      cell: ({ kind, covered }) => (
        <>
          {kind} <span className="basis">{t(`basis.short.${covered.post.kindBasis}`)}</span>
        </>
      ),
    },
    {
      key: "channels",
      header: t("column.channels"),
      cell: (row) => <Pennant stripes={row.stripes} label={describe(row)} size="medium" />,
    },
  ];
  return (
    <DataTable
      caption={t("coverage.tableCaption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ covered }) => covered.post.postId}
      sort={{ key: view.sort, descending: view.descending }}
      onSort={(key) => key !== "channels" && onSort(key)}
      isCurrent={({ covered }) => covered.post.postId === view.postId}
    />
  );
}
