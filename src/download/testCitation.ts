import type { Dataset } from "../domain/dataset";
import type { Language } from "../domain/language";
import { fetchI18n } from "../i18n/catalogs";
import { formatsOf } from "../i18n/formats";
import type { InterfaceLanguage } from "../i18n/languages";
import type { Citable } from "../ui/citable";
import type { Speech } from "../ui/LanguageProvider";
import { describeCitation, type Citation } from "./citation";

/** What components get from `useSpeech`, for tests without components. */
export async function makeSpeech(language: InterfaceLanguage): Promise<Speech> {
  const i18n = await fetchI18n(language, ["citation", "notes"]);
  return {
    language,
    formats: formatsOf(language),
    t: (id, values) => i18n._(id, values),
    loadMessages: () => Promise.resolve(),
    hasMessages: () => true,
    labelOf: (labels: Readonly<Record<Language, string>>) => labels[language],
    nameCountry: (code) => code,
    nameRegion: (region) => region,
  };
}

export const A_CARD: Citable = { kind: "card", id: "a-card", title: "A card", evidenceIds: [] };

export function cite(dataset: Dataset, thing: Citable, speech: Speech): Citation {
  const address = "https://chancery.example/en/traffic/?view=time";
  return describeCitation({ dataset, thing, address, accessed: "2026-11-24" }, speech);
}
