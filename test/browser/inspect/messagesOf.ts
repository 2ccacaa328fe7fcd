import type { InterfaceLanguage } from "../../../src/i18n/languages";
import { readMessages } from "../../fixtures/readMessages";

/**
 * The messages of a language as they are written, id → text in ICU form, but for what they call the source: that is
 * said of the shipped answer already.
 */
export function messagesOf(language: InterfaceLanguage): Readonly<Record<string, string>> {
  const messages = readMessages(language);
  const said = Object.entries(messages).map(
    ([id, text]) => [id, text.replaceAll(FORMS, nameAnswer)] as const,
  );
  return Object.fromEntries(said);

  function nameAnswer(_: string, form: string): string {
    const [, words = ""] =
      / answer \{([^}]*)\}/.exec(messages[`words.${form.replace(/^The/, "the")}`] ?? "") ?? [];
    return form.startsWith("T") ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  }
}

const FORMS = /\{((?:of|to)?[Tt]heSource)\}/g;
