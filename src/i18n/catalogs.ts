import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type english from "./messages/en.json";
import type { InterfaceLanguage } from "./languages";

/** English is the reference: a message that it has not cannot be asked for. */
export type MessageId = keyof typeof english;

const CATALOGS: Readonly<Record<InterfaceLanguage, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import("./messages/en.json?messages"),
  fr: () => import("./messages/fr.json?messages"),
};

/** Loads the messages of one language. Rejects where the file cannot be loaded. */
export async function fetchI18n(language: InterfaceLanguage): Promise<I18n> {
  const { default: messages } = await CATALOGS[language]();
  return setupI18n({ locale: language, messages: { [language]: messages } });
}
