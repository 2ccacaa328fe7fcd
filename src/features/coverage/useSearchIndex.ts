import { useEffect, useRef, useState } from "react";
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
  // What is being made goes on although the text is taken back: it is wanted soon again.
  const making = useRef<Dataset>(undefined);
  const isMade = made?.dataset === dataset;
  useEffect(() => {
    if (text === "" || isMade || making.current === dataset) return;
    making.current = dataset;
    const isWanted = () => making.current === dataset;
    fetchIndex(dataset, isWanted)
      .then((index) => index && setMade({ dataset, index }))
      .catch(() => undefined)
      .finally(() => {
        if (isWanted()) making.current = undefined;
      });
  }, [text, isMade, dataset]);
  useEffect(
    () => () => {
      making.current = undefined;
    },
    [],
  );
  return isMade ? made.index : undefined;
}

/** Rejects where the code or the words of the index cannot be loaded. */
async function fetchIndex(dataset: Dataset, isWanted: () => boolean): Promise<SearchIndex | undefined> {
  const [{ buildSearchIndexInSteps }, words] = await Promise.all([
    import("../../domain/search/searchIndex"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  return await runInSlices(buildSearchIndexInSteps(dataset, words), isWanted);
}
