import { useMemo } from "react";
import { COUNTRIES } from "../../i18n/countries";
import { useSpeech } from "../../ui/LanguageProvider";
import type { Names } from "./series";

/** Names of posts, countries, regions and kinds in the reader's language. A country without a name shows its code. */
export function useNames(): Names {
  const { t, formats, labelOf } = useSpeech();
  return useMemo(
    () => ({
      labelOf,
      countryOf: (code) => {
        const labels = COUNTRIES[code];
        return labels ? labelOf(labels) : code;
      },
      regionOf: (region) => t(`region.${region}`),
      kindOf: (kind) => t(`kind.${kind}`),
      compare: formats.compare,
    }),
    [t, formats, labelOf],
  );
}
