import type { Labels } from "../../domain/dataset/language";
import { MEASURES, type Measure } from "../../domain/figures/measures";
import { fillOwnCountry } from "../../domain/dataset/ownCountry";
import { useI18n, type I18n } from "../language/LanguageProvider";

type Translator = Pick<I18n, "labelOf" | "words">;

/** What is measured, in the reader's language and the words of the source. */
export function nameMeasure(measure: Measure, i18n: Translator): string {
  return labelOfSource(MEASURES[measure].labels, i18n);
}

/** The label in the reader's language; what stands in it in braces is said in the words of the source. */
export function labelOfSource(labels: Labels, { labelOf, words }: Translator): string {
  return fillOwnCountry(labelOf(labels), words);
}

export function useNameMeasure(): (measure: Measure) => string {
  const i18n = useI18n();
  return (measure) => nameMeasure(measure, i18n);
}
