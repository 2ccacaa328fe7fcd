import type { Dataset } from "../../domain/dataset";
import type { SearchIndex } from "../../domain/search/searchIndex";
import { runInSlices } from "../../ui/runInSlices";
import { useMade } from "../../ui/useMade";

/**
 * The index that finds posts by text. It needs the names of all countries in all languages, and is loaded and made
 * when first wanted, without keeping the page from answering; until then, and where it cannot be loaded, `undefined`.
 */
export function useSearchIndex(dataset: Dataset, text: string): SearchIndex | undefined {
  return useMade(dataset, text, fetchIndex);
}

/** Rejects where the code or the words of the index cannot be loaded. */
async function fetchIndex(dataset: Dataset, isWanted: () => boolean): Promise<SearchIndex | undefined> {
  const [{ buildSearchIndexInSteps }, words] = await Promise.all([
    import("../../domain/search/searchIndex"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  return await runInSlices(buildSearchIndexInSteps(dataset, words), isWanted);
}
