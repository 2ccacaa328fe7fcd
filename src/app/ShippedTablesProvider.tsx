import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import type { ShippedSource } from "../ui/answer/openedDocument";
import { ShippedTablesContext, type ShippedTables } from "../ui/answer/sourceTables";
import { datasetQuery } from "./datasetQuery";

interface ShippedTablesProviderProps {
  readonly sources: readonly ShippedSource[];
  readonly children: ReactNode;
}

/** Lets everything below ask for the tables of any source that the site ships. */
export function ShippedTablesProvider({ sources, children }: ShippedTablesProviderProps) {
  const queryClient = useQueryClient();
  const value = useMemo(() => makeShippedTables(sources, queryClient), [sources, queryClient]);
  return <ShippedTablesContext value={value}>{children}</ShippedTablesContext>;
}

function makeShippedTables(sources: readonly ShippedSource[], queryClient: QueryClient): ShippedTables {
  const urlOf = (reference: string) => sources.find((source) => source.reference === reference)?.url;
  return {
    queryOf(reference) {
      const url = urlOf(reference);
      return { ...datasetQuery(url ?? ""), enabled: url !== undefined };
    },
    fetchTables: (reference) => queryClient.fetchQuery(datasetQuery(urlOf(reference) ?? "")),
  };
}
