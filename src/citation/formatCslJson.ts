import type { I18n } from "../ui/language/LanguageProvider";
import type { Citation } from "./citation";
import { formatNote, nameAnswerer, nameAsker } from "./record";

/**
 * CSL-JSON (version 1.0.2), a list of one item. CSL has no type for a parliamentary question. `report` with a
 * genre is how styles print author, kind, number, publisher and date of an official paper; under `legislation`
 * they would present a question as a law and drop its author, and a `hearing` is a sitting.
 */
export function formatCslJson(citation: Citation, i18n: I18n): string {
  const { t } = i18n;
  const { title, claim, minister, author, bulletin } = citation;
  const answerer = nameAnswerer(citation);
  const asker = minister === "" ? "" : nameAsker(citation);
  const item = {
    id: citation.key,
    type: "report",
    genre: citation.number === "" ? "" : t("cite.genre"),
    title: title === "" ? claim : title,
    // Where a family name begins is not stated.
    author: answerer === "" ? undefined : [{ literal: answerer }],
    contributor: asker === "" ? undefined : [{ literal: author }],
    authority: citation.publisher,
    publisher: citation.publisher,
    number: citation.number,
    section: citation.questionIds.join(", "),
    "container-title": bulletin === "" ? "" : t("cite.container", { bulletin }),
    submitted: toDate(citation.filed),
    issued: toDate(citation.answered),
    accessed: toDate(citation.accessed),
    language: citation.textLanguage,
    URL: citation.url,
    note: [formatNote(citation, i18n), asker && t("cite.askedBy", { author: asker })]
      .filter(Boolean)
      .join(" "),
  };
  const stated = Object.entries(item).filter(([, value]) => value !== undefined && value !== "");
  return `${JSON.stringify([Object.fromEntries(stated)], null, 2)}\n`;
}

/** Year, and month and day where they are stated. */
function toDate(isoDate: string) {
  return isoDate === "" ? undefined : { "date-parts": [isoDate.split("-").map(Number)] };
}
