import type { CoverageFilter } from "../../../domain/posts/coverageFilter";
import { useSpeech } from "../../../ui/language/LanguageProvider";
import { describeChosen } from "./describeChosen";
import type { Names } from "../series";
import { useFilterNames } from "./useFilterNames";

export interface ChosenInWordsProps {
  readonly filter: CoverageFilter;
  readonly names: Names;
  readonly className?: string;
}

/** The filters as a sentence, for paper, where no control can be seen. */
export function ChosenInWords({ filter, names, className }: ChosenInWordsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const nameOf = useFilterNames(names);
  const parts = describeChosen(filter, nameOf, speech);
  return (
    <p className={className} data-no-figure="">
      {parts === "" ? t("dossier.chosenAll") : t("dossier.chosen", { parts })}
    </p>
  );
}
