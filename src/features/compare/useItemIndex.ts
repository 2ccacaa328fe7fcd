import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { TextIndex } from "../../domain/search/textIndex";

type BuildIndex = (dataset: Dataset) => TextIndex;

/**
 * The index that finds posts or countries by name in all languages, also with a slip. Loaded when first wanted;
 * until then, and where it cannot be loaded, `undefined`.
 */
export function useItemIndex(
  what: "posts" | "countries",
  dataset: Dataset,
  isWanted: boolean,
): TextIndex | undefined {
  const [build, setBuild] = useState<BuildIndex>();
  const isMissing = isWanted && !build;
  useEffect(() => {
    if (!isMissing) return;
    let isAwaited = true;
    fetchIndexBuilder(what).then(
      (loaded) => isAwaited && setBuild(() => loaded),
      () => undefined,
    );
    return () => {
      isAwaited = false;
    };
  }, [isMissing, what]);
  return useMemo(() => build?.(dataset), [build, dataset]);
}

/** Code and words of the index. Rejects where a file cannot be loaded. */
async function fetchIndexBuilder(what: "posts" | "countries"): Promise<BuildIndex> {
  const [{ buildSearchIndex }, { buildTextIndex }, words] = await Promise.all([
    import("../../domain/search/searchIndex"),
    import("../../domain/search/textIndex"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
  if (what === "posts") return (dataset) => buildSearchIndex(dataset, words);
  return ({ places }) => {
    const codes = [...new Set(places.map(({ country }) => country))];
    const known = Object.values(words.countries).flat();
    return buildTextIndex(
      codes.map((code) => [
        code,
        [
          ...(words.countries[code] ?? []).map((text) => ({ text, weight: 0 })),
          { text: code, weight: 1, isCode: true },
        ],
      ]),
      known,
    );
  };
}
