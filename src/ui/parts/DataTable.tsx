import { useId, type ReactNode } from "react";
import { HeaderCell, type Column, type HeaderCellProps } from "./HeaderCell";
import { ScrollBox } from "./ScrollBox";
import "./DataTable.css";

interface DataTableProps<Row, Key extends string> {
  /** Says what the table shows; seen by all unless `captionHidden`. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** What the table is called where its caption says how to read it. */
  readonly name?: string;
  readonly columns: readonly Column<Row, Key>[];
  /** Already in order. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: HeaderCellProps<Row, Key>["sort"];
  readonly onSort?: HeaderCellProps<Row, Key>["onSort"];
  readonly isCurrent?: (row: Row) => boolean;
  /** On a phone the cells of a row stand below each other, each with the head of its column. */
  readonly stacks?: boolean;
  /** Below the rows, e.g. a sum with its caveat. */
  readonly foot?: ReactNode;
}

/** A real table. Sorting is the caller's: it tells the order and hears which header was pressed. */
export function DataTable<Row, Key extends string>(props: DataTableProps<Row, Key>) {
  const {
    caption,
    captionHidden = false,
    name,
    columns,
    rows,
    rowKey,
    isCurrent,
    stacks = false,
    foot,
  } = props;
  const captionId = useId();
  return (
    <ScrollBox labelledBy={captionId}>
      <table
        className={stacks ? "data-table stacked" : "data-table"}
        aria-label={name}
        aria-describedby={name === undefined ? undefined : captionId}
      >
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
                    {stacks ? (
                      <StackedCell head={column.header}>{column.cell(row)}</StackedCell>
                    ) : (
                      column.cell(row)
                    )}
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

function StackedCell({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <span className="stacked-name" aria-hidden="true">
        {head}
      </span>
      <div>{children}</div>
    </>
  );
}
