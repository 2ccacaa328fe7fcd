import { useEffect, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { SearchIndex } from "../../domain/search/searchIndex";
import { runInSlices } from "../../ui/runInSlices";

/**
 * The index that finds posts by text. It needs the names of all countries in all languages, and is loaded and made
 * when first wanted, without keeping the page from answering; until then, and where it cannot be loaded, `undefined`.
 * A next wish tries again.
 */
export function useSearchIndex(dataset: Dataset, text: string): SearchIndex | undefined {
  const [made, setMade] = useState<{ readonly dataset: Dataset; readonly index: SearchIndex }>();
  const index = made?.dataset === dataset ? made.index : undefined;
  const [failedText, setFailedText] = useState("");
  const isMissing = text !== "" && text !== failedText && !index;
  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    fetchIndex(dataset, () => isWanted).then(
      (fetched) => fetched && setMade({ dataset, index: fetched }),
      () => setFailedText(text),
    );
    return () => {
      isWanted = false;
    };
    // A text that goes on while the index is made is the same wish.
  }, [isMissing, dataset]);
  return index;
}

/** Rejects where the code or the words of the index cannot be loaded. */
async function fetchIndex(dataset: Dataset, isWanted: () => boolean): Promise<SearchIndex | undefined> {
  const [{ buildSearchIndexInSteps }, words] = await Promise.all([
    import("../../domain/search/searchIndex"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  return await runInSlices(buildSearchIndexInSteps(dataset, words), isWanted);
}
