import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { SearchIndex } from "../../domain/search/searchIndex";

type BuildIndex = (dataset: Dataset) => SearchIndex;

/**
 * The index that finds posts by text. It needs the names of all countries in all languages, and is loaded when
 * first wanted; until then, and where it cannot be loaded, `undefined`. A next wish tries again.
 */
export function useSearchIndex(dataset: Dataset, text: string): SearchIndex | undefined {
  const [build, setBuild] = useState<BuildIndex>();
  const wish = build ? "" : text;
  useEffect(() => {
    if (wish === "") return;
    let isWanted = true;
    fetchIndexBuilder().then(
      (loaded) => isWanted && setBuild(() => loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wish]);
  return useMemo(() => build?.(dataset), [build, dataset]);
}

/** Code and words of the index. Rejects where a file cannot be loaded. */
async function fetchIndexBuilder(): Promise<BuildIndex> {
  const [{ buildSearchIndex }, words] = await Promise.all([
    import("../../domain/search/searchIndex"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  return (dataset) => buildSearchIndex(dataset, words);
}
