/**
 * Rows by column, which compresses better than each value with its name: the values in the order of rows, or, where
 * every row has an object there, the columns of these. `null` stands where a row has nothing, as JSON writes it.
 */
export interface Columns {
  readonly [name: string]: unknown[] | Columns;
}

/** Turns rows into columns. Rows may lack fields; a field that is null is as good as lacking, an empty object is kept. */
export function writeColumns(rows: readonly object[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = rows.map((row): unknown => (row as Record<string, unknown>)[name]);
      const areObjects = values.every(isObject) && values.some((value) => Object.keys(value).length > 0);
      return [name, areObjects ? writeColumns(values) : values];
    }),
  );
}

/** The rows that `writeColumns` was given. */
export function readColumns(columns: Columns): object[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const values = Array.isArray(column) ? column : readColumns(column);
    for (const [position, value] of values.entries()) {
      const row = (rows[position] ??= {});
      if (value !== null) row[name] = value;
    }
  }
  return rows;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
