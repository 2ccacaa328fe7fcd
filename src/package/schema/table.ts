import type { Column } from "./column";

/** Who is behind the rows: the source text, an editor, or knowledge apart from any document. */
export type Origin = "extracted" | "curated" | "reference";

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
}

/** What is wrong within one row. */
export interface RowFault {
  readonly column: string;
  readonly message: string;
}

export type Cells = Readonly<Record<string, string>>;

/** A table as the descriptor describes it and the parser checks it. */
export interface TableShape {
  /** The resource name; the file is `<name>.csv`. */
  readonly name: string;
  readonly description: string;
  readonly origin: Origin;
  /** A package without a required table says too little to be shown. */
  readonly required: boolean;
  /** More than any document has: each row of such a table is drawn, on one screen or another. */
  readonly mostRows: number;
  readonly columns: readonly Column[];
  /** Empty where rows have no key. The first column of every other key is the same in the table referred to. */
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  /** Single columns that refer to the primary key of another table. An empty cell refers to nothing. */
  readonly foreignKeys: readonly ForeignKey[];
  /** Columns beside the keys that a rule across tables looks at. */
  readonly compared: readonly string[];
  /** Rules between the cells of one row. Called only when each cell is good. */
  readonly check: (cells: Cells) => readonly RowFault[];
}

export interface Table<Row> extends TableShape {
  /** Checked cells → a row of the domain. */
  readonly read: (cells: Cells) => Row;
  /** A row of the domain → its cells. */
  readonly write: (row: Row) => Cells;
}

type CellOf<C> = C extends Column<string, infer Value> ? Value : never;
type CellsOf<C extends readonly Column[]> = {
  readonly [Each in C[number] as Each["name"]]: CellOf<Each>;
};

interface Declaration<C extends readonly Column[], Row> {
  readonly name: string;
  readonly description: string;
  readonly origin: Origin;
  readonly required?: true;
  /** Without it only the limits of the package hold. */
  readonly mostRows?: number;
  readonly columns: C;
  readonly primaryKey?: readonly C[number]["name"][];
  readonly uniqueKeys?: readonly (readonly C[number]["name"][])[];
  readonly foreignKeys?: readonly { readonly column: C[number]["name"]; readonly table: string }[];
  readonly compared?: readonly C[number]["name"][];
  readonly check?: (cells: CellsOf<C>) => readonly RowFault[];
  readonly read: (cells: CellsOf<C>) => Row;
  readonly write: (row: Row) => Readonly<Record<C[number]["name"], string>>;
}

/** One for all good rows: a large table has very many of them. */
export const NO_FAULTS: readonly RowFault[] = [];

/** Declares a table; within the declaration the cells are known by name and value. */
export function defineTable<const C extends readonly Column[], Row>(
  declaration: Declaration<C, Row>,
): Table<Row> {
  const { check, read, write } = declaration;
  return {
    name: declaration.name,
    description: declaration.description,
    origin: declaration.origin,
    required: declaration.required ?? false,
    mostRows: declaration.mostRows ?? Infinity,
    columns: declaration.columns,
    primaryKey: declaration.primaryKey ?? [],
    uniqueKeys: declaration.uniqueKeys ?? [],
    foreignKeys: declaration.foreignKeys ?? [],
    compared: declaration.compared ?? [],
    check: check ? (cells) => check(cells as CellsOf<C>) : () => NO_FAULTS,
    read: (cells) => read(cells as CellsOf<C>),
    write,
  };
}

/** The file in which a table stands. */
export function fileOf(table: Pick<TableShape, "name">): string {
  return `${table.name}.csv`;
}
