import type { Column } from "./column";
import type { TableShape } from "./table";

/** The Table Schema (Data Package 2.0) of a table, keys in a fixed order. */
export function describeTable(table: TableShape): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: table.columns.map(describeColumn),
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    ...(table.uniqueKeys.length > 0 && { uniqueKeys: table.uniqueKeys }),
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map(({ column, table: resource }) => ({
        fields: [column],
        // A key that refers to another table bears the same name there.
        reference: { resource, fields: [column] },
      })),
    }),
    missingValues: [""],
  };
}

const PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

function describeColumn(column: Column): object {
  const isPartialDate = column.type === "partial-date";
  const { values, minimum, maximum } = column;
  const pattern = isPartialDate ? PARTIAL_DATE : column.pattern;
  const constraints = {
    ...(column.required && { required: true }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(column.type === "integer" && { minimum: 0 }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name: column.name,
    type: isPartialDate ? "string" : column.type,
    description: column.description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
