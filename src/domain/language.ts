/** The languages in which labels are kept; the interface may offer fewer. */
export const LANGUAGES = ["en", "fr", "nl", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. An empty string means that nobody has written it yet. */
export type Labels = Readonly<Record<Language, string>>;
