import { readFileSync } from "node:fs";
import type { InterfaceLanguage } from "../../src/i18n/languages";

/** The messages of a language as they are written: id → text in ICU form. */
export function messagesOf(language: InterfaceLanguage): Readonly<Record<string, string>> {
  const file = new URL(`../../src/i18n/messages/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
}
