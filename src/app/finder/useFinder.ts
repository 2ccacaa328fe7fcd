import { useCallback } from "react";
import type { Dataset } from "../../domain/dataset/dataset";
import type { SearchWords } from "../../domain/search/searchIndex";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { runInSlices } from "../../ui/hydration/runInSlices";
import { useDerived } from "../../ui/figures/useDerived";
import { useSpeech } from "../../ui/language/LanguageProvider";
import { findTerms } from "../../ui/terms/termIds";
import { useMade, type Making } from "../../ui/hydration/useMade";
import { SCREENS } from "../../view-state/address";
import { buildFinderInSteps, type Finder } from "./finderEntries";

/** The index of everything in the shown document. */
export function useFinder(words: SearchWords): Making<Finder> {
  const { t } = useSpeech();
  const { dataset, coverage } = useAnswer();
  const derived = useDerived();
  const make = useCallback(
    (of: Dataset, isWanted: () => boolean) =>
      runInSlices(
        buildFinderInSteps({
          dataset: of,
          posts: coverage.posts,
          derived,
          screens: SCREENS,
          terms: findTerms(of, coverage),
          words,
          nameDerived: (name) => t(`derived.${name}.label`),
          nameScreen: (screen) => t(`screen.${screen}`),
          nameTerm: (termId) => t(`glossary.${termId}.term`),
          defineTerm: (termId) => t(`glossary.${termId}.text`),
        }),
        isWanted,
      ),
    [t, coverage, derived, words],
  );
  return useMade(dataset, "at once", make);
}
