import { useQuery } from "@tanstack/react-query";
import { runInSlices } from "../../ui/hydration/runInSlices";
import { toPath } from "./drawBaseMap";
import { fetchLand } from "./fetchLand";

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
    queryFn: ({ signal }) => fetchPath("coarse", signal),
    ...FOR_GOOD,
  });
  const fine = useQuery({
    queryKey: ["base-map", "fine"],
    queryFn: ({ signal }) => fetchPath("fine", signal),
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

async function fetchPath(detail: "coarse" | "fine", signal: AbortSignal): Promise<Path2D> {
  const land = await fetchLand(detail);
  const path = await runInSlices(toPath(land), () => !signal.aborted);
  if (!path) throw new Error(`${detail} base map: no longer wanted`);
  return path;
}
