import { QueryClient, queryOptions } from "@tanstack/react-query";
import { fetchFile } from "../load/fetchFile";
import { expandTables, parseColumns } from "../package/read/compactTables";

/** The tables of the shipped data package, checked by the build and fetched as one file. */
export function datasetQuery(dataUrl: string) {
  return queryOptions({
    queryKey: ["dataset", dataUrl],
    queryFn: async () => {
      const columns = await fetchFile(dataUrl, parseColumns);
      // Of thousands of posts both halves at once would be a long task.
      await new Promise((resolve) => setTimeout(resolve));
      return expandTables(columns);
    },
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
