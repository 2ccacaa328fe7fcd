import type { FindingCode } from "../../../intake/intakeFindings";
import type { DoubtfulRow, IntakeReview } from "../../../intake/review/reviewIntake";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { DataTable } from "../../../ui/parts/DataTable";

interface DoubtfulRowsProps {
  readonly review: IntakeReview;
  readonly words: Readonly<Record<FindingCode, string>>;
}

/** The first rows of which something is to be known, as they stand in the table; the cells that are meant are marked. */
export function DoubtfulRows({ review, words }: DoubtfulRowsProps) {
  const { t, formats } = useI18n();
  const { doubtful, doubtfulCount, columns } = review;
  if (doubtful.length === 0) return null;
  const title = t("ownList.doubtful", { shown: doubtful.length, count: doubtfulCount });
  return (
    <details>
      <summary>{title}</summary>
      <DataTable
        caption={title}
        captionHidden
        rows={doubtful}
        rowKey={({ row }) => String(row)}
        columns={[
          {
            key: "row",
            header: t("ownList.line.rows"),
            rowHeader: true,
            cell: ({ row }) => formats.formatNumber(row),
          },
          {
            key: "findings",
            header: t("ownList.line.known"),
            cell: ({ findings }) => (
              <ul className="own-list-known">
                {[...new Set(findings.map(({ code }) => code))].map((code) => (
                  <li key={code}>{words[code]}</li>
                ))}
              </ul>
            ),
          },
          ...columns.map(({ number, header }) => ({
            key: String(number),
            header: header || t("ownList.column.number", { number }),
            cell: (row: DoubtfulRow) => <Cell row={row} number={number} />,
          })),
        ]}
      />
    </details>
  );
}

function Cell({ row: { cells, findings }, number }: { readonly row: DoubtfulRow; readonly number: number }) {
  const cell = cells[number - 1] ?? "";
  return findings.some(({ column }) => column === number) && cell !== "" ? <mark>{cell}</mark> : cell;
}
