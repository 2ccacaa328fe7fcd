import { useMemo } from "react";
import type { SearchWords } from "../../domain/search/searchIndex";
import { useAnswer } from "../../ui/AnswerProvider";
import { useDerived } from "../../ui/useDerived";
import { useSpeech } from "../../ui/LanguageProvider";
import { TERM_GROUPS } from "../../ui/termIds";
import { SCREENS } from "../../view-state/address";
import { buildFinder, type Finder } from "./finderEntries";

/** The index of everything in the shown document. */
export function useFinder(words: SearchWords): Finder {
  const { t } = useSpeech();
  const { dataset, coverage } = useAnswer();
  const derived = useDerived();
  return useMemo(
    () =>
      buildFinder({
        dataset,
        posts: coverage.posts,
        derived,
        screens: SCREENS,
        terms: Object.values(TERM_GROUPS).flat(),
        words,
        nameDerived: (name) => t(`derived.${name}.label`),
        nameScreen: (screen) => t(`screen.${screen}`),
        nameTerm: (termId) => t(`glossary.${termId}.term`),
        defineTerm: (termId) => t(`glossary.${termId}.text`),
      }),
    [t, dataset, coverage, derived, words],
  );
}
