import { createContext, useContext } from "react";
import type { ParsedTables } from "../../package/read/parseTables";
import { useOpenedDocument } from "./openedDocument";

/** The tables of a source, as far as they are there. */
export interface SourceTables {
  readonly tables: ParsedTables | undefined;
  /** Why they could not be fetched. */
  readonly error: unknown;
  retry(): void;
}

/** Filled by the app above all screens: the tables of shipped sources by reference, fetched when they are asked for. */
export interface ShippedTables {
  useTables(reference: string): SourceTables;
  fetchTables(reference: string): Promise<ParsedTables>;
}

export const ShippedTablesContext = createContext<ShippedTables | undefined>(undefined);

export function useShippedTables(): ShippedTables {
  const shipped = useContext(ShippedTablesContext);
  if (!shipped) throw new Error("useShippedTables needs a ShippedTablesProvider above it");
  return shipped;
}

/** A source by its reference, whatever is shown: one that the site ships, or what the reader opened. */
export function useSourceTables(reference: string): SourceTables {
  const { useTables } = useShippedTables();
  const { opened } = useOpenedDocument();
  const shipped = useTables(reference);
  return opened?.reference === reference ? { ...shipped, tables: opened.tables, error: undefined } : shipped;
}
