import { column } from "../column";
import { defineTable } from "../table";

export const document = defineTable({
  name: "document",
  description: "Header of the question, one row for each field that is stated.",
  origin: "extracted",
  required: true,
  mostRows: 1_000,
  columns: [
    column("field", "string", "Name of the header field.", { pattern: "[a-z][a-z0-9_]*" }),
    column("value", "string", "What the header says."),
  ],
  primaryKey: ["field"],
  read: (cells): readonly [string, string] => [cells.field, cells.value],
  write: ([field, value]) => ({ field, value }),
});
