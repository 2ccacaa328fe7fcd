import type { Dataset } from "../../domain/dataset/dataset";
import type { SearchIndex } from "../../domain/search/searchIndex";
import { useLazilyBuilt, type LazilyBuilt } from "../../ui/hydration/useLazilyBuilt";

/** The index that finds posts by text, loaded and made when first wanted. */
export function useSearchIndex(dataset: Dataset, text: string): LazilyBuilt<SearchIndex> {
  return useLazilyBuilt(dataset, text, make);
}

async function make(dataset: Dataset, isRequested: () => boolean): Promise<SearchIndex | undefined> {
  const { makeSearchIndex } = await import("../../ui/parts/makeSearchIndex");
  return await makeSearchIndex(dataset, isRequested);
}
