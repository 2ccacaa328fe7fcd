import type { Issue } from "../../package/packageError";
import { DataTable } from "../../ui/DataTable";
import { useSpeech } from "../../ui/LanguageProvider";
import { Notice } from "../../ui/Notice";
import { useOpenedDocument, type Refusal } from "../../ui/openedDocument";

/** Why a text or a package was not read, and what can be done. */
export function RefusedNotice({ refusal }: { refusal: Refusal }) {
  const { t, formats } = useSpeech();
  const { opened, openedPackage, openLarge } = useOpenedDocument();
  const { failure, issues, byteCount = 0 } = refusal;
  const isStillOpen = opened !== undefined || openedPackage !== undefined;
  if (failure === "large") {
    return (
      <Notice role="alert" title={t("source.large")}>
        <p>{t("source.failure.large", { megabytes: formats.formatNumber(Math.round(byteCount / 1e6)) })}</p>
        <button type="button" className="button" onClick={openLarge}>
          {t("source.openLarge")}
        </button>
      </Notice>
    );
  }
  return (
    <Notice role="alert" title={t("source.refused")}>
      <p>{t(`source.failure.${failure}`)}</p>
      {issues && <IssueTable issues={issues} />}
      {isStillOpen && <p>{t("source.stillOpen")}</p>}
    </Notice>
  );
}

/** What was expected is said in the words of the command line, in English. */
function IssueTable({ issues }: { issues: readonly Issue[] }) {
  const { t, formats } = useSpeech();
  return (
    <DataTable
      caption={t("source.issues", { count: issues.length })}
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
