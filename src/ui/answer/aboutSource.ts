import { beginSentence } from "../../domain/dataset/language";
import { findSourceDates, sourceKindOf } from "../../domain/dataset/sourceKind";
import type { I18n } from "../language/LanguageProvider";
import { sourceName, type DatedSource } from "./sourceText";

/** Who says it and when, to stand before a sentence: `The Belgian foreign ministry, 2016`; `Missions, 1 – 9 Mar 2024`. */
export function aboutSource(source: DatedSource, i18n: I18n): string {
  const { formats, words } = i18n;
  const { asOf, seen } = findSourceDates(source);
  if (sourceKindOf(source.header) === "answer")
    return joined([beginSentence(words.theMinistry), asOf.slice(0, 4)], i18n);
  const name = sourceName(source, i18n) || words.TheSource;
  return joined([name, seen ? formats.formatPeriod(seen) : asOf && formats.formatDate(asOf)], i18n);
}

function joined(parts: readonly string[], { formats }: I18n): string {
  return parts.filter((part) => part !== "").join(formats.comma);
}
