import type { Dataset } from "../../domain/dataset/dataset";
import type { DocumentHeader, HeaderTexts } from "../../domain/dataset/document";
import type { ParsedTables } from "./parseTables";

type Pairs<M> = M extends ReadonlyMap<string, infer Value> ? readonly (readonly [string, Value])[] : never;

/** The tables of a data package, parsed, as one text for the pages; a header is a list of pairs. */
interface CompactTables extends Omit<ParsedTables, "dataset"> {
  readonly dataset: Omit<Dataset, "header" | "headerTexts"> & {
    readonly header: Pairs<DocumentHeader>;
    readonly headerTexts: Pairs<HeaderTexts>;
  };
}

/** Writes parsed tables as JSON, which a page reads without a parser of its own. Only what was parsed is written. */
export function formatCompactTables({ dataset, missing }: ParsedTables): string {
  const { header, headerTexts } = dataset;
  const compact: CompactTables = {
    missing,
    dataset: { ...dataset, header: [...header], headerTexts: [...headerTexts] },
  };
  return JSON.stringify(compact);
}

/**
 * Reads what `formatCompactTables` wrote. The tables were checked when they were written; here only a text that was
 * cut off or is something else is refused, with a SyntaxError.
 */
export function parseCompactTables(text: string): ParsedTables {
  const { dataset, missing } = JSON.parse(text) as Partial<CompactTables>;
  if (!dataset || !missing) throw new SyntaxError("expected the tables of a data package");
  return {
    missing,
    dataset: { ...dataset, header: new Map(dataset.header), headerTexts: new Map(dataset.headerTexts) },
  };
}
