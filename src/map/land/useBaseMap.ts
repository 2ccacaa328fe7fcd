import { useQuery } from "@tanstack/react-query";
import { coarseUrl, fineUrl } from "virtual:base-map";
import { fetchFile } from "../../load/fetchFile";
import { runInSlices } from "../../ui/hydration/runInSlices";
import { toPath } from "./drawBaseMap";
import { decodeBaseMap } from "./encodedBaseMap";

const FOR_GOOD = {
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // The fetch itself tries again.
  retry: false,
} as const;

/**
 * The base map, fetched once for the life of the page: a coarse one that does for the world, and a fine one when it is
 * wanted; until that is there, and should it fail, the coarse one stays.
 */
export function useBaseMap(wantsFine: boolean) {
  const coarse = useQuery({
    queryKey: ["base-map", "coarse"],
    queryFn: ({ signal }) => fetchLand(coarseUrl, signal),
    ...FOR_GOOD,
  });
  const fine = useQuery({
    queryKey: ["base-map", "fine"],
    queryFn: ({ signal }) => fetchLand(fineUrl, signal),
    enabled: wantsFine,
    ...FOR_GOOD,
  });
  return {
    land: (wantsFine ? fine.data : undefined) ?? coarse.data ?? fine.data,
    isPending: coarse.isPending,
    isError: coarse.isError,
    retry: () => void coarse.refetch(),
  };
}

async function fetchLand(url: string, signal: AbortSignal): Promise<Path2D> {
  const map = await fetchFile(url, (text) => decodeBaseMap(JSON.parse(text)));
  const path = await runInSlices(toPath(map), () => !signal.aborted);
  if (!path) throw new Error(`${url}: no longer wanted`);
  return path;
}
