import type { Dataset } from "../../domain/dataset/dataset";
import { buildSearchIndexInSteps, type SearchIndex } from "../../domain/search/searchIndex";
import { fetchSearchWords } from "../../i18n/searchWords";
import { runInSlices } from "../hydration/runInSlices";

/**
 * The index of posts with the words of all languages, made without keeping the page from answering. To be loaded when
 * it is wanted. Rejects where the words cannot be loaded; `undefined` where it is no longer wanted.
 */
export async function makeSearchIndex(
  dataset: Dataset,
  isRequested: () => boolean,
): Promise<SearchIndex | undefined> {
  return await runInSlices(buildSearchIndexInSteps(dataset, await fetchSearchWords()), isRequested);
}
