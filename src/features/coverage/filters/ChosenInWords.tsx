import type { CoverageFilter } from "../../../domain/posts/coverageFilter";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { describeChosen } from "./describeChosen";
import type { Names } from "../coverageSeries";
import { useFilterNames } from "./useFilterNames";

export interface ChosenInWordsProps {
  readonly filter: CoverageFilter;
  readonly names: Names;
  readonly className?: string;
}

/** The filters as a sentence, for paper, where no control can be seen. */
export function ChosenInWords({ filter, names, className }: ChosenInWordsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const nameOf = useFilterNames(names);
  const parts = describeChosen(filter, nameOf, i18n);
  return (
    <p className={className} data-no-figure="">
      {parts === "" ? t("dossier.chosenAll") : t("dossier.chosen", { parts })}
    </p>
  );
}
