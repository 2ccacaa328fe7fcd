import type { Labels } from "../../domain/dataset/language";
import { MEASURES, type Measure } from "../../domain/figures/measures";
import { fillOwnCountry } from "../../domain/dataset/ownCountry";
import { useSpeech, type Speech } from "../language/LanguageProvider";

type Speaking = Pick<Speech, "labelOf" | "words">;

/** What is measured, in the reader's language and the words of the source. */
export function nameMeasure(measure: Measure, speech: Speaking): string {
  return labelOfSource(MEASURES[measure].labels, speech);
}

/** The label in the reader's language; what stands in it in braces is said in the words of the source. */
export function labelOfSource(labels: Labels, { labelOf, words }: Speaking): string {
  return fillOwnCountry(labelOf(labels), words);
}

export function useNameMeasure(): (measure: Measure) => string {
  const speech = useSpeech();
  return (measure) => nameMeasure(measure, speech);
}
