import type { Dataset } from "../../domain/dataset/dataset";
import { readColumns, writeColumns, type Columns } from "./columns";
import type { ParsedTables } from "./parseTables";

/** The tables of a data package, parsed, as one text for the pages: each table by columns, a header as a list of pairs. */
export interface CompactTables {
  readonly missing: ParsedTables["missing"];
  readonly header: readonly [string, string][];
  readonly headerTexts: readonly (readonly [string, object])[];
  readonly tables: Readonly<Record<string, Columns>>;
}

/** Writes parsed tables as JSON, which a page reads without a parser of its own. Only what was parsed is written. */
export function formatCompactTables({ dataset, missing }: ParsedTables): string {
  const { header, headerTexts, ...tables } = dataset;
  const compact: CompactTables = {
    missing,
    header: [...header],
    headerTexts: [...headerTexts],
    tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, writeColumns(rows)])),
  };
  return JSON.stringify(compact);
}

/**
 * Reads what `formatCompactTables` wrote. The tables were checked when they were written; here only a text that was
 * cut off or is something else is refused, with a SyntaxError.
 */
export function parseCompactTables(text: string): ParsedTables {
  return expandTables(parseColumns(text));
}

/** The first half of `parseCompactTables`, for a page that does something else in between. */
export function parseColumns(text: string): CompactTables {
  const { missing, header, headerTexts, tables } = JSON.parse(text) as Partial<CompactTables>;
  if (!missing || !header || !headerTexts || !tables)
    throw new SyntaxError("expected the tables of a data package");
  return { missing, header, headerTexts, tables };
}

/** The second half of `parseCompactTables`. */
export function expandTables({ missing, header, headerTexts, tables }: CompactTables): ParsedTables {
  const rows = Object.entries(tables).map(([name, columns]) => [name, readColumns(columns)]);
  const dataset: unknown = {
    ...Object.fromEntries(rows),
    header: new Map(header),
    headerTexts: new Map(headerTexts),
  };
  return { missing, dataset: dataset as Dataset };
}
