import type { Dataset } from "../domain/dataset";
import { fetchI18n } from "../i18n/catalogs";
import type { InterfaceLanguage } from "../i18n/languages";
import type { SpokenSource } from "../i18n/sourceWords";
import type { Citable } from "../ui/citable";
import { createSpeech, type Speech } from "../ui/LanguageProvider";
import { describeCitation, type Citation } from "./citation";

/** What components get from `useSpeech`, for tests without components. */
export async function makeSpeech(language: InterfaceLanguage, source?: SpokenSource): Promise<Speech> {
  return createSpeech(language, await fetchI18n(language, ["citation", "notes"]), source);
}

export const A_CARD: Citable = { kind: "card", id: "a-card", title: "A card", evidenceIds: [] };

export function cite(dataset: Dataset, thing: Citable, speech: Speech): Citation {
  const address = "https://chancery.example/en/traffic/?view=time";
  return describeCitation({ dataset, thing, address, accessed: "2026-11-24" }, speech);
}
