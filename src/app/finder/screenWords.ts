import de from "../../i18n/screenWords/de.json";
import en from "../../i18n/screenWords/en.json";
import fr from "../../i18n/screenWords/fr.json";
import nl from "../../i18n/screenWords/nl.json";
import type { Screen } from "../../view-state/address";

const LANGUAGES: readonly Readonly<Record<Screen | "glossary", readonly string[]>>[] = [en, fr, nl, de];

/** What else people call what a screen, or the glossary beside all screens, has or does, in all languages at once. */
export function wordsOfScreen(screen: Screen | "glossary"): readonly string[] {
  return LANGUAGES.flatMap((words) => words[screen]);
}

/** Of the header of a document, what the search finds. */
export const HEADER_FIELDS = ["author", "department", "title"] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** How people ask for who asked and who answered, whom the header may name by name, by office or not at all. */
export const HEADER_WORDS: Readonly<Record<HeaderField, readonly string[]>> = {
  author: [
    ...["who asked", "author", "member of parliament", "MP", "auteur", "député", "parlementaire"],
    ...["volksvertegenwoordiger", "Kamerlid", "vraagsteller", "Abgeordneter", "Verfasser"],
  ],
  department: [
    ...["who answered", "minister", "ministry", "foreign affairs", "ministre", "ministère"],
    ...["ministerie", "Buitenlandse Zaken", "Minister", "Ministerium", "Außenminister", "Außenministerium"],
  ],
  title: ["subject", "objet", "onderwerp", "Betreff"],
};
