import { QueryClient, queryOptions } from "@tanstack/react-query";
import { fetchFile } from "../load/fetchFile";
import { parseCompactTables } from "../package/read/compactTables";

/** The tables of the shipped data package, checked by the build and fetched as one file. */
export function datasetQuery(dataUrl: string) {
  return queryOptions({
    queryKey: ["dataset", dataUrl],
    queryFn: () => fetchFile(dataUrl, parseCompactTables),
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
        // The fetch itself tries again.
        retry: false,
        refetchOnWindowFocus: false,
      },
    },
  });
}
