import { useMemo } from "react";
import { remember } from "../../domain/remember";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { useKindName } from "../../ui/answer/useKindName";
import type { Names } from "./series";

/** Names of posts, countries, regions and kinds in the reader's language. A country without a name shows its code. */
export function useNames(): Names {
  const { formats, labelOf, nameCountry, nameRegion } = useSpeech();
  const nameKind = useKindName();
  return useMemo(
    () => ({
      labelOf,
      countryOf: remember(nameCountry),
      regionOf: remember(nameRegion),
      kindOf: remember(nameKind),
      compare: formats.compare,
    }),
    [formats, labelOf, nameCountry, nameRegion, nameKind],
  );
}
