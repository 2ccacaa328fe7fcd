import { LANGUAGES, type Language } from "../domain/dataset/language";

/** The interface speaks the languages of the data labels; here in the order in which they are offered. */
export const INTERFACE_LANGUAGES = ["nl", "fr", "de", "en"] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  en: "English",
};

/** Number and date forms. `en-BE` is inconsistent between browsers, hence `en-GB`. */
export const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  nl: "nl-BE",
  fr: "fr-BE",
  de: "de-BE",
  en: "en-GB",
};

/** The first of the reader's languages that the interface speaks; English where there is none. */
export function chooseLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split("-")[0] === known);
    if (language) return language;
  }
  return "en";
}
