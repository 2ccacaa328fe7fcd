import type { I18n } from "../ui/language/LanguageProvider";
import type { Citation } from "./citation";

/** Number, parliament, dates, bulletin and language of the question, each in words, without what is not stated. */
export function describeRecord(citation: Citation, i18n: I18n): readonly string[] {
  const { t, formats } = i18n;
  const { number, publisher, filed, answered, bulletin, textLanguage, minister } = citation;
  const asker = nameAsker(citation);
  const printed = [
    answered !== "" && t("cite.answerPrinted", { date: formats.formatDate(answered) }),
    bulletin !== "" && t("cite.bulletin", { bulletin }),
  ];
  return [
    number !== "" &&
      (minister !== "" && asker !== ""
        ? t("cite.questionBy", { number, author: asker })
        : t("cite.question", { number })),
    publisher,
    filed !== "" && t("cite.filed", { date: formats.formatDate(filed) }),
    printed.filter(Boolean).join(" "),
    textLanguage !== "" && t("cite.asRead", { language: nameLanguage(textLanguage, i18n) }),
  ]
    .filter((part) => part !== false)
    .filter((part) => part !== "");
}

/** The language in words of the reader’s. */
export function nameLanguage(code: string, { language }: I18n): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
}

/** Who asked, with the party where that is stated; empty where nobody is named. */
export function nameAsker({ author, party }: Pick<Citation, "author" | "party">): string {
  return author !== "" && party !== "" ? `${author} (${party})` : author;
}

/** Whose words they are: who answered, or who asked where nobody else is named. */
export function nameAnswerer(citation: Pick<Citation, "minister" | "author">): string {
  return citation.minister || citation.author;
}

/** What is cited, under which filter and on what it rests, for a field of remarks; the claim only where it is not the title already. */
export function formatNote(
  { claim, filter, basis, asStated, title }: Citation,
  { t }: Pick<I18n, "t">,
): string {
  return [title === "" ? "" : claim, filter && t("cite.filter", { filter }), basis, asStated]
    .filter(Boolean)
    .map(asSentence)
    .join(" ");
}

/** The text with a stop at its end. */
export function asSentence(text: string): string {
  return text === "" || /[.!?…]$/.test(text) ? text : `${text}.`;
}
