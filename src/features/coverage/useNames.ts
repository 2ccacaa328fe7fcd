import { useMemo } from "react";
import { useSpeech } from "../../ui/LanguageProvider";
import type { Names } from "./series";

/** Names of posts, countries, regions and kinds in the reader's language. A country without a name shows its code. */
export function useNames(): Names {
  const { t, formats, labelOf, nameCountry } = useSpeech();
  return useMemo(
    () => ({
      labelOf,
      countryOf: nameCountry,
      regionOf: (region) => t(`region.${region}`),
      kindOf: (kind) => t(`kind.${kind}`),
      compare: formats.compare,
    }),
    [t, formats, labelOf, nameCountry],
  );
}
