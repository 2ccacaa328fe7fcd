import { useMemo } from "react";
import { useAddressSearch } from "../ui/address/useAddressSearch";
import { useAnswer } from "../ui/answer/AnswerProvider";
import { useSpeech } from "../ui/language/LanguageProvider";
import type { TakingContext } from "./takeable";

/** What is on screen, in the view of the address. */
export function useTakingContext(): TakingContext {
  const answer = useAnswer();
  const speech = useSpeech();
  const [search] = useAddressSearch();
  return useMemo(() => ({ answer, speech, search }), [answer, speech, search]);
}
