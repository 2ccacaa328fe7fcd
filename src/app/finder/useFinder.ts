import { useCallback } from "react";
import type { Dataset } from "../../domain/dataset/dataset";
import type { SearchWords } from "../../domain/search/searchIndex";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { runInSlices } from "../../ui/hydration/runInSlices";
import { useDerived } from "../../ui/figures/useDerived";
import { useI18n } from "../../ui/language/LanguageProvider";
import { findTerms } from "../../ui/terms/termIds";
import { useLazilyBuilt, type LazilyBuilt } from "../../ui/hydration/useLazilyBuilt";
import { SCREENS } from "../screens";
import { buildFinderInSteps, type Finder } from "./finderEntries";

/** The index of everything in the shown document. */
export function useFinder(words: SearchWords): LazilyBuilt<Finder> {
  const { t } = useI18n();
  const { dataset, coverage } = useAnswer();
  const derived = useDerived();
  const make = useCallback(
    (of: Dataset, isRequested: () => boolean) =>
      runInSlices(
        buildFinderInSteps({
          dataset: of,
          coverage,
          derived,
          screens: SCREENS,
          terms: findTerms(of, coverage),
          words,
          nameDerived: (name) => t(`derived.${name}.label`),
          nameScreen: (screen) => t(`screen.${screen}`),
          nameGlossary: () => t("layout.glossary"),
          nameTerm: (termId) => t(`glossary.${termId}.term`),
          defineTerm: (termId) => t(`glossary.${termId}.text`),
        }),
        isRequested,
      ),
    [t, coverage, derived, words],
  );
  return useLazilyBuilt(dataset, "at once", make);
}
