import { useId, type ReactNode } from "react";
import { useSpeech } from "./LanguageProvider";
import { ScrollBox } from "./ScrollBox";
import { useIsAlive } from "./useIsAlive";
import "./dataTable.css";

export interface Column<Row, Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
  /** The first column names the row. */
  readonly rowHeader?: boolean;
  readonly sortable?: boolean;
}

interface DataTableProps<Row, Key extends string> {
  /** Says what the table shows; seen by all unless `captionHidden`. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row, Key>[];
  /** Already in order. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: { readonly key: string; readonly descending: boolean };
  readonly onSort?: (key: Key) => void;
  readonly isCurrent?: (row: Row) => boolean;
  /** Below the rows, e.g. a sum with its caveat. */
  readonly foot?: ReactNode;
}

/** A real table. Sorting is the caller's: it tells the order and hears which header was pressed. */
export function DataTable<Row, Key extends string>(props: DataTableProps<Row, Key>) {
  const { caption, captionHidden = false, columns, rows, rowKey, isCurrent, foot } = props;
  const captionId = useId();
  return (
    <ScrollBox labelledBy={captionId}>
      <table className="data-table">
        <caption id={captionId} className={captionHidden ? "visually-hidden" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={isCurrent?.(row) ? "true" : undefined}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.numeric ? "numeric" : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </ScrollBox>
  );
}

interface HeaderCellProps<Row, Key extends string> {
  readonly column: Column<Row, Key>;
  readonly sort: DataTableProps<Row, Key>["sort"];
  readonly onSort: DataTableProps<Row, Key>["onSort"];
}

export function HeaderCell<Row, Key extends string>({ column, sort, onSort }: HeaderCellProps<Row, Key>) {
  const { t } = useSpeech();
  const isAlive = useIsAlive();
  const className = column.numeric ? "numeric" : undefined;
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  const isSorted = sort?.key === column.key;
  const direction = sort?.descending ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className="sort-button" disabled={!isAlive} onClick={() => onSort(column.key)}>
        {column.header}
        <span className="visually-hidden"> {t("table.sortHint")}</span>
        <span aria-hidden="true" className="sort-mark">
          {isSorted ? (sort.descending ? "▾" : "▴") : ""}
        </span>
      </button>
    </th>
  );
}
