import { beginSentence } from "../../domain/dataset/language";
import { findSourceDates, sourceKindOf } from "../../domain/dataset/source";
import type { Speech } from "../language/LanguageProvider";
import { sourceName, type DatedSource } from "./sourceText";

/** Who says it and when, to stand before a sentence: `The Belgian foreign ministry, 2016`; `Missions, 1 – 9 Mar 2024`. */
export function aboutSource(source: DatedSource, speech: Speech): string {
  const { formats, words } = speech;
  const { asOf, seen } = findSourceDates(source);
  if (sourceKindOf(source.header) === "answer")
    return joined(beginSentence(words.theMinistry), asOf.slice(0, 4));
  const name = sourceName(source, speech) || words.TheSource;
  return joined(name, seen ? formats.formatPeriod(seen) : asOf && formats.formatDate(asOf));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
