import type { I18n } from "../ui/language/LanguageProvider";
import type { Citation } from "./citation";
import { asSentence, describeRecord, nameAsker, nameLanguage } from "./record";

/** The citation as running text; parts that the document does not state are left out. */
export function formatPlainText(citation: Citation, i18n: I18n): string {
  const { t, formats, language } = i18n;
  const { url, accessed } = citation;
  return [
    asSentence(citation.claim),
    citation.filter && t("cite.filter", { filter: citation.filter }),
    citation.basis,
    asSentence(citation.asStated),
    asSentence(formatSource(citation, i18n)),
    t("cite.page", { language: nameLanguage(language, i18n), url, date: formats.formatDate(accessed) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Who answered, title, number, parliament, dates and bulletin of the question. */
function formatSource(citation: Citation, i18n: I18n): string {
  const { t } = i18n;
  const { minister, title } = citation;
  return [
    minister || nameAsker(citation),
    title !== "" && t("cite.quoted", { text: title }),
    ...describeRecord(citation, i18n),
  ]
    .filter(Boolean)
    .join(i18n.formats.comma);
}
