import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../domain/dataset/language";
import { readMessages } from "../../test/fixtures/readMessages";

/** What a register cannot say of an account or a post. */
const WORDS_OF_LOSS: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:lost|loss|losses|loses?|disappear\w*|vanish\w*|deleted?|closed|shut|abandon\w*|gave up|given up|no longer|dropped|withdr\w*|gone|inactive|left (?:the |its )?(?:\{channel\}|channels?|network|Facebook|Twitter))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:perd(?:u|re|ent)\p{L}*|pertes?|dispar\p{L}*|supprim\p{L}*|ferm(?:é|ée|és|ées)|abandon\p{L}*|quitt\p{L}*|inactif\p{L}*|n’(?:est|a|ont|y)(?: \p{L}+)? plus)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:verloren|verlies|verliezen|verdwen\p{L}*|verwijderd\p{L}*|gesloten|opgeheven|verlaten|niet meer|inactief)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:verlor\p{L}*|verlust\p{L}*|verschw\p{L}*|gelöscht\p{L}*|geschlossen\p{L}*|aufgegeben\p{L}*|verlassen\p{L}*|nicht mehr|inaktiv\p{L}*|eingestellt\p{L}*)(?!\p{L})/iu,
};

/** They speak of files, rows, tabs, pages and keys. */
const OF_OTHER_THINGS =
  /^(?:accessibility|opened|load|open\.|ownList|start|questions\.followUp|shown\.notKept|source\.(?:failure|notKept|package|found|lost)|data\.type)/;
/** They say that a register cannot say so, or speak of statuses that only an answer has; read one by one. */
const REVIEWED = ["glossary.presence.text", "take.meaning.change"];

test.each(LANGUAGES)("no message in %s calls what is not recorded a loss", (language) => {
  const found = Object.entries(readMessages(language))
    .filter(([id]) => !OF_OTHER_THINGS.test(id) && !REVIEWED.includes(id))
    .filter(([, text]) => WORDS_OF_LOSS[language].test(text));
  expect(found).toEqual([]);
});

test("the words are found in sentences that say such a thing", () => {
  const sentences: Record<Language, readonly string[]> = {
    en: ["3 posts lost Twitter", "The account was closed", "It left Facebook", "no longer on Facebook"],
    fr: ["3 comptes perdus", "Le compte est fermé", "Ce poste a quitté Facebook", "n’est plus sur Facebook"],
    nl: ["3 accounts verloren", "De account is gesloten", "Deze post is niet meer op Facebook"],
    de: ["3 Konten verloren", "Das Konto wurde geschlossen", "nicht mehr auf Facebook"],
  };
  for (const language of LANGUAGES) {
    expect(sentences[language].filter((sentence) => !WORDS_OF_LOSS[language].test(sentence))).toEqual([]);
  }
});
