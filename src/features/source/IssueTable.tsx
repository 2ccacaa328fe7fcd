import type { Issue } from "../../package/packageError";
import { DataTable } from "../../ui/parts/DataTable";
import { useI18n } from "../../ui/language/LanguageProvider";

/** What was expected is said in the words of the command line, in English. */
export function IssueTable({ caption, issues }: { caption: string; issues: readonly Issue[] }) {
  const { t, formats } = useI18n();
  return (
    <DataTable
      caption={caption}
      rows={issues.map((issue, index) => ({ ...issue, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: "file", header: t("source.issue.file"), rowHeader: true, cell: ({ file }) => file },
        {
          key: "row",
          header: t("source.issue.row"),
          numeric: true,
          cell: ({ row }) => (row === undefined ? "" : formats.formatNumber(row)),
        },
        { key: "column", header: t("source.issue.column"), cell: ({ column }) => column ?? "" },
        {
          key: "message",
          header: t("source.issue.message"),
          cell: ({ message }) => <span lang="en">{message}</span>,
        },
      ]}
    />
  );
}
