import type { Dataset } from "../../domain/dataset/dataset";
import type { TextIndex } from "../../domain/search/textIndex";
import { useLazilyBuilt } from "../../ui/hydration/useLazilyBuilt";

/**
 * The index that finds posts or countries by name in all languages, also with a slip. Loaded and made when first
 * wanted; until then, and where it cannot be loaded, `undefined`.
 */
export function useItemIndex(
  what: "posts" | "countries",
  dataset: Dataset,
  isRequested: boolean,
): TextIndex | undefined {
  return useLazilyBuilt(
    dataset,
    isRequested ? what : "",
    what === "posts" ? fetchPostIndex : fetchCountryIndex,
  ).built;
}

async function fetchPostIndex(dataset: Dataset, isRequested: () => boolean): Promise<TextIndex | undefined> {
  const { makeSearchIndex } = await import("../../ui/parts/makeSearchIndex");
  return await makeSearchIndex(dataset, isRequested);
}

/** Rejects where the code or the words of the index cannot be loaded. */
async function fetchCountryIndex({ places }: Dataset): Promise<TextIndex> {
  const [{ buildTextIndex }, words] = await Promise.all([
    import("../../domain/search/textIndex"),
    import("../../i18n/searchWords").then(({ fetchSearchWords }) => fetchSearchWords()),
  ]);
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
}
