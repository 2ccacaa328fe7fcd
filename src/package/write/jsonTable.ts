import { readCsvRows } from "../rows/readCsv";

/** What a descriptor says of the columns of a table, as far as cells are read by it. */
interface Field {
  readonly name: string;
  readonly type: string;
}

/** A row as an object: numbers as numbers, a cell that is empty as `null`. */
export type JsonRow = Readonly<Record<string, string | number | null>>;

/** The rows of a table of a package, from its CSV and the fields of its schema. A column that the schema has not is left out. */
export function readJsonRows(csv: string, fields: readonly Field[]): readonly JsonRow[] {
  const [head = [], ...rows] = readCsvRows(csv);
  const columns = fields.map(({ name, type }) => ({
    name,
    position: head.indexOf(name),
    isNumber: type === "integer" || type === "number",
  }));
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name, position, isNumber }) => {
        const cell = row[position] ?? "";
        if (cell === "") return [name, null];
        return [name, isNumber ? Number(cell) : cell];
      }),
    ),
  );
}
