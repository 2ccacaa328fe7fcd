import { useQuery } from "@tanstack/react-query";
import { fetchLand } from "./fetchLand";

/** The coarse land in degrees, fetched once for the life of the page; undefined until it is there, or where it never is. */
export function useLand() {
  const { data } = useQuery({
    queryKey: ["land"],
    queryFn: () => fetchLand("coarse"),
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // The fetch itself tries again.
    retry: false,
  });
  return data;
}
