import { QueryClient, queryOptions } from "@tanstack/react-query";
import { parseCompactTables } from "../package/compactTables";
import type { ParsedTables } from "../package/parseTables";
import { LoadError } from "./LoadError";

const TIMEOUT_MS = 20_000;

/** The tables of the shipped data package, checked by the build and fetched as one file. */
export function datasetQuery(dataUrl: string) {
  return queryOptions({
    queryKey: ["dataset", dataUrl],
    queryFn: ({ signal }) =>
      fetchDataset(dataUrl, AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])),
  });
}

/**
 * The files come from where the page came from and never change under it; a browser that believes itself
 * offline may still have them.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: Infinity,
        gcTime: Infinity,
        retry: (failures, error) => error instanceof LoadError && failures < 2,
        refetchOnWindowFocus: false,
      },
    },
  });
}

async function fetchDataset(dataUrl: string, signal: AbortSignal): Promise<ParsedTables> {
  const { pathname } = new URL(dataUrl);
  const response = await fetch(dataUrl, { signal }).catch((cause: unknown) => {
    throw new LoadError(pathname, undefined, { cause });
  });
  if (!response.ok) throw new LoadError(pathname, response.status);
  return parseCompactTables(await response.text());
}
