import type { ReactNode } from "react";
import { useI18n } from "../language/LanguageProvider";
import { useIsHydrated } from "../hydration/useIsHydrated";
import "./DataTable.css";

export interface Column<Row, Key extends string> {
  readonly key: Key;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
  /** The first column names the row. */
  readonly rowHeader?: boolean;
  readonly sortable?: boolean;
}

export interface HeaderCellProps<Row, Key extends string> {
  readonly column: Column<Row, Key>;
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined;
  readonly onSort: ((key: Key) => void) | undefined;
}

/** The head of a column, which sorts where that is asked for. */
export function HeaderCell<Row, Key extends string>({ column, sort, onSort }: HeaderCellProps<Row, Key>) {
  const { t } = useI18n();
  const isHydrated = useIsHydrated();
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
      <button
        type="button"
        className="sort-button"
        data-paper=""
        disabled={!isHydrated}
        onClick={() => onSort(column.key)}
      >
        {column.header}
        <span className="visually-hidden"> {t("table.sortHint")}</span>
        <span aria-hidden="true" className="sort-mark">
          {isSorted ? (sort.descending ? "▾" : "▴") : ""}
        </span>
      </button>
    </th>
  );
}
