import { QueryClient, queryOptions } from "@tanstack/react-query";
import { parseTables } from "../package/parseTables";
import { DESCRIPTOR_FILE, TABLE_SHAPES } from "../package/schema";
import { fileOf } from "../package/table";
import type { ShippedPackage } from "../ui/openedDocument";
import { LoadError } from "./LoadError";

const TIMEOUT_MS = 20_000;

/** The shipped data package, fetched as static files and parsed strictly. `dataUrl` ends with a slash. */
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

async function fetchDataset(dataUrl: string, signal: AbortSignal): Promise<ShippedPackage> {
  const names = [DESCRIPTOR_FILE, ...TABLE_SHAPES.map(fileOf)];
  const texts = await Promise.all(names.map((name) => fetchText(dataUrl, name, signal)));
  const present = names.flatMap((name, position): [string, string][] => {
    const text = texts[position];
    return text === undefined ? [] : [[name, text]];
  });
  const files = new Map(present);
  return { ...parseTables(files), descriptorText: files.get(DESCRIPTOR_FILE) ?? "" };
}

/** The text of a file; `undefined` where the host has no such file, which the parser judges. */
async function fetchText(dataUrl: string, name: string, signal: AbortSignal): Promise<string | undefined> {
  const url = new URL(name, dataUrl);
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw new LoadError(url.pathname, undefined, { cause });
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new LoadError(url.pathname, response.status);
  return response.text();
}
