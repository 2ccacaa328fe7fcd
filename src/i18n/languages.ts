import { LANGUAGES, type Language } from "../domain/language";

/** Languages in which the interface is complete. Data labels exist in all of `LANGUAGES`. */
export const INTERFACE_LANGUAGES = ["en", "fr"] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { en: "English", fr: "Français" };

/** Number and date forms. `en-BE` is inconsistent between browsers, hence `en-GB`. */
export const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: "en-GB", fr: "fr-BE" };

/** The first of the reader's languages that the interface speaks; English where there is none. */
export function chooseLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split("-")[0] === known);
    const spoken = INTERFACE_LANGUAGES.find((known) => known === language);
    if (spoken) return spoken;
  }
  return "en";
}
