/** What the accessibility statement says, in order; its wording is the messages `accessibility.…` in each language. */

interface Contact {
  readonly href: string;
  readonly text: string;
}

/** Whoever publishes a copy names here where readers can report what they cannot use. */
export const CONTACT = undefined as Contact | undefined;

export const PREPARED_ON = "2026-11-29";

/** What runs at every change, each with the test that does it, as a path in the source code. */
export const AUTOMATIC_CHECKS = [
  { id: "axe", file: "test/browser/everywhere/everyScreen.test.ts" },
  { id: "opened", file: "test/browser/screens/openedParts.test.ts" },
  { id: "names", file: "test/browser/everywhere/everyScreen.test.ts" },
  { id: "cards", file: "test/browser/screens/cards.test.ts" },
  { id: "reading", file: "test/browser/everywhere/everyScreen.test.ts" },
  { id: "announced", file: "test/browser/everywhere/reading.test.ts" },
  { id: "keyboard", file: "test/browser/everywhere/keyboard.test.ts" },
  { id: "preferences", file: "test/browser/everywhere/accessibility.test.ts" },
  { id: "longTexts", file: "test/browser/everywhere/everyScreen.test.ts" },
  { id: "map", file: "test/browser/screens/map.test.ts" },
  { id: "contrast", file: "src/ui/styles/tokens.test.ts" },
  { id: "languages", file: "src/i18n/messages.test.ts" },
  { id: "script", file: "test/browser/everywhere/pages.test.ts" },
  { id: "stillness", file: "test/browser/everywhere/layoutShift.test.ts" },
  { id: "dossier", file: "test/browser/screens/dossier.test.ts" },
] as const;

export const MANUAL_CHECKS = ["pictures"] as const;

/** What does not conform, or of which that is not known. */
export const LIMITS = [
  "pennants",
  "mouse",
  "script",
  "focus",
  "readers",
  "plain",
  "quotes",
  "paper",
] as const;

/** The Federal Ombudsman, in the language of the page where there is one. */
export const OMBUDSMAN = {
  nl: "https://www.federaalombudsman.be/nl",
  fr: "https://www.mediateurfederal.be/fr",
  de: "https://www.federaalombudsman.be/de",
  en: "https://www.federaalombudsman.be/en",
} as const;
