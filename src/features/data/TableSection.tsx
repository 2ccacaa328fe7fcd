import { Fragment } from "react";
import type { TableFacts } from "virtual:package-facts";
import type { Column } from "../../package/schema/column";
import type { TableName } from "../../package/schema/schema";
import { fileOf, type TableShape } from "../../package/schema/table";
import { useI18n } from "../../ui/language/LanguageProvider";
import { DataTable } from "../../ui/parts/DataTable";
import { FileLink } from "./FileLink";

interface TableSectionProps {
  readonly table: TableShape;
  /** That of the package; `undefined` for data that has no address. */
  readonly folder: string | undefined;
  /** `undefined` where the package lacks the table. */
  readonly facts: TableFacts | undefined;
}

/** What one table holds, its files, and what each of its columns says. */
export function TableSection({ table, folder, facts }: TableSectionProps) {
  const { t, formats } = useI18n();
  const { name, columns } = table;
  return (
    <details className="data-table-section" id={`table-${name}`}>
      <summary>
        <h3>
          <code lang="en">{name}</code>
        </h3>
        <span>{t(`data.table.${name as TableName}`)}</span>
        {facts && (
          <span className="definition">
            {t("data.rows", { count: facts.rows, number: formats.formatNumber(facts.rows) })}
          </span>
        )}
      </summary>
      {folder !== undefined && facts && (
        <p>
          <FileLink folder={folder} file={fileOf(table)} bytes={facts.csvBytes} /> ·{" "}
          <FileLink folder={folder} file={`${name}.json`} bytes={facts.jsonBytes} />
        </p>
      )}
      <DataTable
        caption={t("data.columnsOf", { table: name })}
        captionHidden
        rows={columns}
        rowKey={(column) => column.name}
        columns={[
          {
            key: "name",
            header: t("data.column.name"),
            rowHeader: true,
            cell: (column) => <code lang="en">{column.name}</code>,
          },
          { key: "type", header: t("data.column.type"), cell: (column) => <ColumnType column={column} /> },
          { key: "unit", header: t("data.column.unit"), cell: ({ unit }) => unit && t(`data.unit.${unit}`) },
          {
            key: "meaning",
            header: t("data.column.meaning"),
            cell: (column) => <span lang="en">{column.description}</span>,
          },
          {
            key: "values",
            header: t("data.column.values"),
            cell: (column) => <AllowedValues column={column} table={table} />,
          },
        ]}
      />
    </details>
  );
}

function ColumnType({ column: { type, required } }: { column: Column }) {
  const { t } = useI18n();
  return (
    <>
      {t(`data.type.${type}`)}
      {required && <span className="definition">{t("data.required")}</span>}
    </>
  );
}

/** The values one by one, the form of a text, the least and the most of a number, or the table that a key refers to. */
function AllowedValues({ column, table }: { column: Column; table: TableShape }) {
  const { t, formats } = useI18n();
  const { name, type, values, pattern, minimum, maximum } = column;
  const referred = table.foreignKeys.find((key) => key.column === name)?.table;
  if (values)
    return (
      <span lang="en">
        {values.map((value, position) => (
          <Fragment key={value}>
            {position > 0 && ", "}
            <code>{value}</code>
          </Fragment>
        ))}
      </span>
    );
  if (referred !== undefined)
    return <a href={`#table-${referred}`}>{t("data.refersTo", { table: referred })}</a>;
  if (minimum !== undefined && maximum !== undefined)
    return (
      <span>
        {t("data.between", {
          minimum: formats.formatNumber(minimum),
          maximum: formats.formatNumber(maximum),
        })}
      </span>
    );
  if (pattern !== undefined) return <code>{pattern}</code>;
  if (type === "date" || type === "partial-date") return <code>{DATE_FORMS[type]}</code>;
  return <span>{t(`data.any.${type}`)}</span>;
}

const DATE_FORMS = { date: "YYYY-MM-DD", "partial-date": "YYYY, YYYY-MM, YYYY-MM-DD" };
