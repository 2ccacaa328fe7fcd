import type { Speech } from "../ui/language/LanguageProvider";
import type { Citation } from "./citation";
import { asSentence, describeRecord, nameLanguage } from "./record";

/** The citation as running text; parts that the document does not state are left out. */
export function formatPlainText(citation: Citation, speech: Speech): string {
  const { t, formats, language } = speech;
  const { url, accessed } = citation;
  return [
    asSentence(citation.claim),
    citation.basis,
    asSentence(citation.asStated),
    asSentence(formatSource(citation, speech)),
    t("cite.page", { language: nameLanguage(language, speech), url, date: formats.formatDate(accessed) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Author, title, number, parliament, dates and bulletin of the question. */
function formatSource(citation: Citation, speech: Speech): string {
  const { t } = speech;
  const { author, party, title } = citation;
  return [
    author !== "" && party !== "" ? `${author} (${party})` : author,
    title !== "" && t("cite.quoted", { text: title }),
    ...describeRecord(citation, speech),
  ]
    .filter(Boolean)
    .join(", ");
}
