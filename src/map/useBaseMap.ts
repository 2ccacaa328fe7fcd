import { useQuery } from "@tanstack/react-query";
import baseMapUrl from "virtual:base-map";
import { decodeBaseMap, type BaseMap } from "./encodedBaseMap";

const TIMEOUT_MS = 20_000;

/** The base map, fetched once for the life of the page. */
export function useBaseMap() {
  return useQuery({
    queryKey: ["base-map"],
    queryFn: ({ signal }) => fetchBaseMap(signal),
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
}

async function fetchBaseMap(signal: AbortSignal): Promise<BaseMap> {
  const response = await fetch(baseMapUrl, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!response.ok) throw new Error(`${baseMapUrl}: HTTP ${response.status}`);
  return decodeBaseMap(await response.json());
}
