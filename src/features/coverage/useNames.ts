import { useMemo } from "react";
import { useSpeech } from "../../ui/LanguageProvider";
import type { Names } from "./series";

/** Names of posts, countries, regions and kinds in the reader's language. A country without a name shows its code. */
export function useNames(): Names {
  const { t, formats, labelOf, nameCountry } = useSpeech();
  return useMemo(
    () => ({
      labelOf,
      countryOf: remember(nameCountry),
      regionOf: remember((region) => t(`region.${region}`)),
      kindOf: remember((kind) => t(`kind.${kind}`)),
      compare: formats.compare,
    }),
    [t, formats, labelOf, nameCountry],
  );
}

/** Few values, of which very many posts have one each. */
function remember<Value extends string>(nameOf: (value: Value) => string): (value: Value) => string {
  const names = new Map<Value, string>();
  return (value) => {
    const name = names.get(value) ?? nameOf(value);
    names.set(value, name);
    return name;
  };
}
