import type { Dataset } from "../../domain/dataset/dataset";
import type { SearchIndex } from "../../domain/search/searchIndex";
import { useMade, type Making } from "../../ui/hydration/useMade";

/** The index that finds posts by text, loaded and made when first wanted. */
export function useSearchIndex(dataset: Dataset, text: string): Making<SearchIndex> {
  return useMade(dataset, text, make);
}

async function make(dataset: Dataset, isWanted: () => boolean): Promise<SearchIndex | undefined> {
  const { makeSearchIndex } = await import("../../ui/parts/makeSearchIndex");
  return await makeSearchIndex(dataset, isWanted);
}
