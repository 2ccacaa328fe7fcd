import { useMemo } from "react";
import { useAddressSearch } from "../ui/address/useAddressSearch";
import { useAnswer } from "../ui/answer/AnswerProvider";
import { useOpenedDocument } from "../ui/answer/openedDocument";
import { useShippedTables } from "../ui/answer/sourceTables";
import { sourceLabel } from "../ui/answer/sourceText";
import { useSpeech } from "../ui/language/LanguageProvider";
import type { TakenSource, TakingContext } from "./takeable";

/** What is on screen, in the view of the address, and the way to the other sources that are there. */
export function useTakingContext(): TakingContext {
  const answer = useAnswer();
  const speech = useSpeech();
  const [search] = useAddressSearch();
  const { sources, opened } = useOpenedDocument();
  const { fetchTables } = useShippedTables();
  return useMemo(() => {
    const findSource = async (reference: string): Promise<TakenSource | undefined> => {
      if (opened?.reference === reference) {
        const { dataset } = opened.tables;
        return { packageName: "", label: sourceLabel(dataset, speech), dataset };
      }
      const source = sources.find((each) => each.reference === reference);
      return source && { ...source, dataset: (await fetchTables(reference)).dataset };
    };
    return { answer, speech, search, findSource };
  }, [answer, speech, search, sources, opened, fetchTables]);
}
