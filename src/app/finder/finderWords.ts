import de from "../../i18n/finderWords/de.json";
import en from "../../i18n/finderWords/en.json";
import fr from "../../i18n/finderWords/fr.json";
import nl from "../../i18n/finderWords/nl.json";
import type { Screen } from "../../view-state/address";

/** Fields of a document's header that the search finds: who asked, who answered, and about what. */
export const HEADER_FIELDS = ["author", "department", "title"] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

type Worded = Screen | HeaderField | "glossary";

const LANGUAGES: readonly Readonly<Record<Worded, readonly string[]>>[] = [en, fr, nl, de];

/** What else people call what a screen has or does, the glossary, or a field of the header, in all languages at once. */
export function wordsFor(worded: Worded): readonly string[] {
  return LANGUAGES.flatMap((words) => words[worded]);
}
