import { useMemo } from "react";
import type { PostKind, Region } from "../../domain/post";
import { remember } from "../../domain/remember";
import { useSpeech } from "../../ui/LanguageProvider";
import type { Names } from "./series";

/** Names of posts, countries, regions and kinds in the reader's language. A country without a name shows its code. */
export function useNames(): Names {
  const { t, formats, labelOf, nameCountry } = useSpeech();
  return useMemo(
    () => ({
      labelOf,
      countryOf: remember(nameCountry),
      regionOf: remember((region: Region) => t(`region.${region}`)),
      kindOf: remember((kind: PostKind) => t(`kind.${kind}`)),
      compare: formats.compare,
    }),
    [t, formats, labelOf, nameCountry],
  );
}
