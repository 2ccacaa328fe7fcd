import type { UseQueryOptions } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { ParsedTables } from "../../package/read/parseTables";

/** Filled by the app above all screens: the tables of shipped sources by reference, fetched when they are asked for. */
export interface ShippedTables {
  queryOf(reference: string): UseQueryOptions<ParsedTables, Error, ParsedTables, string[]>;
  fetchTables(reference: string): Promise<ParsedTables>;
}

export const ShippedTablesContext = createContext<ShippedTables | undefined>(undefined);

export function useShippedTables(): ShippedTables {
  const shipped = useContext(ShippedTablesContext);
  if (!shipped) throw new Error("useShippedTables needs a ShippedTablesProvider above it");
  return shipped;
}
