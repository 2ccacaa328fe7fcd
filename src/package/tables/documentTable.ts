import { LANGUAGES } from "../../domain/dataset/language";
import { column, oneOf, optional } from "../schema/column";
import { defineTable } from "../schema/table";

/** A field of the header with its language; empty where it has one value for all languages. */
export interface HeaderField {
  readonly field: string;
  readonly value: string;
  readonly language: (typeof LANGUAGES)[number] | "";
}

export const document = defineTable({
  name: "document",
  description: "What is known of the source as a whole, one row for each field that is stated.",
  origin: "extracted",
  required: true,
  mostRows: 1_000,
  columns: [
    column("field", "string", "Name of the field.", { pattern: "[a-z][a-z0-9_]*" }),
    column("value", "string", "What is stated."),
    optional(oneOf("language", LANGUAGES, "Language of the value where there is one for each language.")),
  ],
  uniqueKeys: [["field", "language"]],
  read: (cells): HeaderField => ({ field: cells.field, value: cells.value, language: cells.language }),
  write: ({ field, value, language }) => ({ field, value, language }),
});
