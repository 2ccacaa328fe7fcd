import { listActiveValues, type CoverageFilter } from "../../../domain/posts/coverageFilter";
import { useSpeech } from "../../../ui/language/LanguageProvider";
import type { Names } from "../series";
import { useFilterNames } from "./useFilterNames";

export interface ChosenInWordsProps {
  readonly filter: CoverageFilter;
  readonly names: Names;
  readonly className?: string;
}

/** The filters as a sentence, for paper, where no control can be seen. */
export function ChosenInWords({ filter, names, className }: ChosenInWordsProps) {
  const { t, formats } = useSpeech();
  const nameOf = useFilterNames(names);
  const active = listActiveValues(filter);
  const valuesOf = (part: (typeof active)[number]["part"]) =>
    formats.formatList(active.filter((value) => value.part === part).map(nameOf));
  const channels = valuesOf("channels");
  const parts = [
    channels && t(`dossier.chosen.${filter.match}`, { names: channels }),
    ...(["regions", "countries", "kinds"] as const).map((part) => {
      const value = valuesOf(part);
      return value && t("pair", { label: t(LABELS[part]), value });
    }),
    valuesOf("text") && t("dossier.chosenText", { text: valuesOf("text") }),
  ].filter(Boolean);
  return (
    <p className={className} data-no-figure="">
      {parts.length > 0 ? t("dossier.chosen", { parts: parts.join("; ") }) : t("dossier.chosenAll")}
    </p>
  );
}

const LABELS = { regions: "filter.region", countries: "filter.country", kinds: "filter.kind" } as const;
