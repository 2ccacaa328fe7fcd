import { useQuery } from "@tanstack/react-query";
import type { ParsedTables } from "../../package/read/parseTables";
import { useOpenedDocument } from "./openedDocument";
import { useShippedTables } from "./sourceTables";

/** The tables of a source, as far as they are there. */
interface SourceTables {
  readonly tables: ParsedTables | undefined;
  /** Why they could not be fetched. */
  readonly error: unknown;
  retry(): void;
}

/**
 * A source by its reference, whatever is shown: one that the site ships, or what the reader opened. In a file of its
 * own, since it brings what watches a query, which only screens that lay sources beside each other need.
 */
export function useSourceTables(reference: string): SourceTables {
  const { queryOf } = useShippedTables();
  const { opened } = useOpenedDocument();
  const { data, error, refetch } = useQuery(queryOf(reference));
  const retry = () => void refetch();
  return opened?.reference === reference
    ? { tables: opened.tables, error: undefined, retry }
    : { tables: data, error: error ?? undefined, retry };
}
