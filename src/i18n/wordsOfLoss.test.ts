import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../domain/dataset/language";
import { readMessages } from "../../test/fixtures/readMessages";

/** What a register cannot say of an account or a post. */
const WORDS_OF_LOSS: Record<Language, RegExp> = {
  en: wordsLike(
    "lost|loss|losses|loses?|losing|disappear\\w*|vanish\\w*|deleted?|closed|closure|shut|abandon\\w*|gave up|given up",
    "no longer|dropped|withdr\\w*|gone|inactive|defunct|dormant|disused|discontinu\\w*|ceas\\w*|stopped|terminated",
    "expired|lapsed|extinct|deactivated|suspended|retired|quit|went dark|fell (?:silent|from|by)|shr[aiu]nk\\w*",
    "declin\\w*|decreas\\w*|removed|erased|(?:has|have|had) left|not any ?more|not anymore",
    "left (?:the |its )?(?:\\{channel\\}|channels?|network|Facebook|Twitter)",
  ),
  fr: wordsLike(
    "perd(?:u|re|ent)\\p{L}*|pertes?|dispar\\p{L}*|supprim\\p{L}*|ferm(?:é|ée|és|ées|eture)|abandon\\p{L}*|quitt\\p{L}*",
    "inactif\\p{L}*|cess(?:é|e|ent|ation)\\p{L}*|(?:arrêt|retir|effac)(?:é|ée|és|ées)|clôtur\\p{L}*|éteint\\p{L}*|désactiv\\p{L}*",
    "délaiss\\p{L}*|recul\\p{L}*|baiss\\p{L}*|diminu\\p{L}*|suspend\\p{L}*|suspension",
    "(?:n’|ne )\\p{L}+(?: \\p{L}+)? plus",
  ),
  nl: wordsLike(
    "verloren|verlies|verliezen|verdwen\\p{L}*|verwijderd\\p{L}*|gesloten|sluiting|opgeheven|verlaten|niet meer|inactief",
    "stopgezet|gestopt|gestaakt|weggevallen|ingetrokken|gewist|afgesloten|afgeschaft|geschrapt|kwijt\\p{L}*|niet langer",
    "gedaald|daling|afname|afgenomen|beëindigd|gedeactiveerd|opgezegd|uitgeschakeld|vervallen|geen \\p{L}+ meer",
  ),
  de: wordsLike(
    "verlor\\p{L}*|verlust\\p{L}*|verschw\\p{L}*|gelöscht\\p{L}*|geschlossen\\p{L}*|schließung|aufgegeben\\p{L}*",
    "verlassen\\p{L}*|nicht mehr|inaktiv\\p{L}*|eingestellt\\p{L}*|beendet\\p{L}*|abgeschaltet|abgeschafft|wurden? entfernt",
    "weggefallen|wegfall\\p{L}*|eingebüßt|stillgelegt|deaktiviert|aufgelöst|abgemeldet|zurückgezogen|rückgang\\p{L}*",
    "gesunken|sinkt|abgenommen|abnahme|nicht länger|kein\\p{L}* \\p{L}+ mehr",
  ),
};

/** Whole words of any of these lists. */
function wordsLike(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${lists.join("|")})(?!\\p{L})`, "iu");
}

/** They speak of files, rows, tabs, pages and keys. */
const OF_OTHER_THINGS =
  /^(?:accessibility|opened|load|open\.|ownList|start|questions\.followUp|shown\.notKept|source\.(?:failure|notKept|package|found|lost|saveInvalid)|data\.type)/;
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
    en: [
      "3 posts lost Twitter",
      "The account was closed",
      "It left Facebook",
      "no longer on Facebook",
      "3 accounts were discontinued",
      "Accounts declined",
      "The post has left",
      "Removed since then",
      "Twitter shrank to 3 posts",
    ],
    fr: [
      "3 comptes perdus",
      "Le compte est fermé",
      "Ce poste a quitté Facebook",
      "n’est plus sur Facebook",
      "ne figurent plus au registre",
      "3 comptes désactivés",
      "Le canal recule",
      "Le poste a cessé",
      "Comptes retirés depuis",
    ],
    nl: [
      "3 accounts verloren",
      "De account is gesloten",
      "Deze post is niet meer op Facebook",
      "3 accounts stopgezet",
      "De account is weggevallen",
      "niet langer geregistreerd",
      "geen account meer",
      "Een daling op Twitter",
    ],
    de: [
      "3 Konten verloren",
      "Das Konto wurde geschlossen",
      "nicht mehr auf Facebook",
      "3 Konten deaktiviert",
      "Das Konto ist weggefallen",
      "nicht länger erfasst",
      "kein Konto mehr",
      "Ein Rückgang auf Twitter",
    ],
  };
  for (const language of LANGUAGES) {
    expect(sentences[language].filter((sentence) => !WORDS_OF_LOSS[language].test(sentence))).toEqual([]);
  }
});
