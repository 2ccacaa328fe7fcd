import { useMemo } from "react";
import { useAddressSearch } from "../ui/address/useAddressSearch";
import { useAnswer } from "../ui/answer/AnswerProvider";
import { useOpenedDocument } from "../ui/answer/openedDocument";
import { useShippedTables } from "../ui/answer/sourceTables";
import { sourceLabel } from "../ui/answer/sourceText";
import { useI18n } from "../ui/language/LanguageProvider";
import { fetchShownDescriptor } from "./fetchShownDescriptor";
import type { TakenSource, TakingContext } from "./takeable";

/** What is on screen, in the view of the address, and the way to the other sources that are there. */
export function useTakingContext(): TakingContext {
  const answer = useAnswer();
  const i18n = useI18n();
  const [search] = useAddressSearch();
  const { sources, opened } = useOpenedDocument();
  const { fetchTables } = useShippedTables();
  return useMemo(() => {
    const findSource = async (reference: string): Promise<TakenSource | undefined> => {
      if (opened?.reference === reference) {
        const { dataset } = opened.tables;
        const fetchDescriptor = () => Promise.resolve(undefined);
        return { packageName: "", label: sourceLabel(dataset, i18n), dataset, fetchDescriptor };
      }
      const source = sources.find((each) => each.reference === reference);
      if (!source) return undefined;
      const { dataset } = await fetchTables(reference);
      const fetchDescriptor = () => fetchShownDescriptor({ kind: "shipped", reference });
      return { ...source, dataset, fetchDescriptor };
    };
    return { answer, i18n, search, findSource };
  }, [answer, i18n, search, sources, opened, fetchTables]);
}
