import { useMemo } from "react";
import { remember } from "../../domain/remember";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useKindName } from "../../ui/answer/useKindName";
import type { Names } from "./coverageSeries";

/** Names of posts, their senders, countries, regions and kinds in the reader's language. A country without a name shows its code. */
export function useNames(): Names {
  const { formats, labelOf, nameCountry, nameRegion } = useI18n();
  const nameKind = useKindName();
  const { ministries } = useAnswer().dataset;
  return useMemo(
    () => ({
      labelOf,
      countryOf: remember(nameCountry),
      regionOf: remember(nameRegion),
      kindOf: remember(nameKind),
      senderOf: remember((ministryId) => {
        const ministry = ministries.find((each) => each.ministryId === ministryId);
        if (!ministry || ministries.length === 1) return "";
        return ministry.country === "" ? labelOf(ministry.labels) : nameCountry(ministry.country);
      }),
      ministryOf: (ministryId) => {
        const ministry = ministries.find((each) => each.ministryId === ministryId);
        return ministry ? labelOf(ministry.labels) : ministryId;
      },
      compare: formats.compare,
    }),
    [formats, labelOf, nameCountry, nameRegion, nameKind, ministries],
  );
}
