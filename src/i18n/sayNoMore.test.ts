import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMessages } from "../../test/fixtures/readMessages";
import { EVENT_KINDS } from "../domain/figures/eventKinds";
import { LANGUAGES, type Language } from "../domain/dataset/language";
import { MEASURE_DEFINITIONS } from "../domain/figures/measureDefinitions";
import { MEASURES } from "../domain/figures/measures";

/** Wordings that once said more, less or other than the answer, by language; none may come back. */
interface NeverAgain {
  readonly because: string;
  readonly phrases: Partial<Record<Language, RegExp>>;
}

const NEVER_AGAIN: readonly NeverAgain[] = [
  {
    because:
      "the list of amounts can be all that was invested or the part that is used: no “only” stands there",
    phrases: {
      en: /uses only|only (?:some|part) of what the press service/i,
      fr: /(?:utilise|se sert) qu[e’] ?d?’?une part|n’en utilise qu/i,
      nl: /gebruikt (?:er )?(?:maar|slechts|alleen) een deel/i,
      de: /nutzt nur einen Teil/i,
    },
  },
  {
    because: "the amounts are not stated to be, nor not to be, the cost of social media",
    phrases: {
      en: /they are not the cost/i,
      fr: /ne sont pas le coût/i,
      nl: /ze zijn niet de kostprijs/i,
      de: /sie sind nicht die Kosten/i,
    },
  },
  {
    because: "a list worded as complete says of no single post that it is absent",
    phrases: {
      en: /stated absence/i,
      fr: /absence affirmée/i,
      nl: /de afwezigheid vermeld/i,
      de: /das Fehlen angegeben/i,
    },
  },
  {
    because: "the answer has not a word on verification",
    phrases: {
      en: /was not verified/i,
      fr: /n’ont pas été vérifiées/i,
      nl: /is niet nagegaan/i,
      de: /wurde nicht überprüft/i,
    },
  },
  {
    because: "whether any post did not reply is not stated",
    phrases: {
      en: /only some posts answered|some answered\b|the posts that did not reply/i,
      fr: /seule une partie des postes|certains ont répondu|les postes qui n’ont pas répondu/i,
      nl: /maar een deel van de posten|een aantal antwoordde|de posten die niet antwoordden/i,
      de: /nur ein Teil der Vertretungen|einige antworteten|die Vertretungen, die nicht antworteten/i,
    },
  },
  {
    because: "figures are rounded because they are shares, averages or durations; “about” makes an estimate",
    phrases: {
      en: /rounded: the answer/i,
      fr: /arrondi : la réponse/i,
      nl: /afgerond: het/i,
      de: /gerundet: die antwort/i,
    },
  },
  {
    because: "completeness is a judgement, and the ministry’s channels outside the lists have lists of posts",
    phrases: {
      en: /nothing is missing from the answer|everything else leads|channels mentioned without a list/i,
      fr: /il ne manque rien|tout le reste mène|canaux mentionnés sans liste/i,
      nl: /er ontbreekt niets|al het andere leidt|kanalen die zonder lijst/i,
      de: /in der antwort fehlt nichts|alles andere führt|kanäle, die ohne liste/i,
    },
  },
  {
    because: "sending a newsletter is what posts declared",
    phrases: {
      en: /that answered (?:\{[^}]*\{)?sends? (?:a newsletter|it)|who sends one|posts are said to send/i,
      fr: /ayant répondu (?:\{[^}]*\{)?envoie|qui en envoie\b|enverraient/i,
      nl: /antwoordden, (?:\{[^}]*\{)?(?:verstuurt|versturen) (?:een|er)|wie er een verstuurt|zouden een nieuwsbrief/i,
      de: /antworteten, (?:\{[^}]*\{)?(?:versendet|versenden) einen|wer einen (?:Newsletter )?versendet/i,
    },
  },
  {
    because: "a reading is no fact: the average is not stated to be per visit, nor that a visitor came back",
    phrases: {
      en: /each visitor came|hours of reading/i,
      fr: /chaque visiteur est venu|heures de lecture/i,
      nl: /kwam elke bezoeker|uren leestijd/i,
      de: /kam jeder Besucher|Lesezeit/i,
    },
  },
  {
    because: "the count of new items ends on a day of its own, before the answer",
    phrases: {
      en: /since the launch, /i,
      fr: /depuis le lancement, /i,
      nl: /sinds de lancering, /i,
      de: /seit dem Start, /i,
    },
  },
  {
    because: "one member asked one written question",
    phrases: {
      en: /what the Belgian Chamber asked/i,
      fr: /ce que la Chambre belge a demandé/i,
      nl: /de Kamer in \d{4} aan/i,
      de: /die belgische Abgeordnetenkammer das/i,
    },
  },
  {
    because: "a line between countries takes a side, and none is drawn",
    phrases: {
      en: /without taking a position/i,
      fr: /sans prendre position/i,
      nl: /zonder over enige grens/i,
      de: /ohne Stellungnahme/i,
    },
  },
  {
    because: "only equipment specially for social media need not be bought",
    phrases: {
      en: /any equipment/i,
      fr: /aucun équipement/i,
      nl: /geen apparatuur/i,
      de: /keine Ausrüstung/i,
    },
  },
  {
    because: "the ministry tries to encourage; what it does in some cases it does not do now and then",
    phrases: {
      en: /helps the posts|now and then the ministry/i,
      fr: /le ministère aide les postes/i,
      nl: /ministerie helpt de posten|soms bezorgt/i,
      de: /ministerium hilft|mitunter stellt/i,
    },
  },
  {
    because: "the pilot is yet to use its platform, and recruitment is one use of several",
    phrases: {
      en: /pilot runs on|recruitment foremost/i,
      fr: /projet pilote repose|avant tout pour/i,
      nl: /draait op een platform|vooral met het oog op aanwerv/i,
      de: /läuft auf einer Plattform|vor allem mit Blick auf die Personal/i,
    },
  },
  {
    because: "well-known is not famous, and of portraits the answer does not speak",
    phrases: { en: /famous Belg|portraits/i, fr: /portraits/i, nl: /portretten/i, de: /Porträts/i },
  },
  {
    because: "that posts send none is a reading: they answered, and declared none",
    phrases: {
      en: /answered and (?:send|neither)|neither send nor plan|that send a newsletter$|all that send none/i,
      fr: /ayant répondu (?:sans bulletin|qui n’envoient)|n’envoient ni ne prévoient|− \{b\} qui envoient/i,
      nl: /antwoordden en (?:er )?geen (?:nieuwsbrief )?versturen|geen nieuwsbrief versturen of plannen|− \{b\} die een nieuwsbrief versturen/i,
      de: /antworteten und keinen (?:Newsletter )?versenden|versenden oder planen|− \{b\} mit Newsletter/i,
    },
  },
  {
    because: "that posts will soon send one, or consider it, is what they said",
    phrases: {
      en: /will soon send one or consider|soon will or consider|will or may send|send one soon or consider/i,
      fr: /en enverront un bientôt ou l’envisagent|enverront ou pourraient/i,
      nl: /(?:binnenkort een versturen of dat|dat binnenkort doen of) overwegen/i,
      de: /bald einen versenden oder es erwägen|versenden werden oder es erwägen|bald tun oder erwägen/i,
    },
  },
  {
    because: "no post is known not to have answered the survey",
    phrases: {
      en: /posts that did not answer the survey are/i,
      fr: /des postes qui n’ont pas répondu au sondage/i,
      nl: /over posten die de enquête niet beantwoordden/i,
      de: /über Vertretungen, die nicht antworteten/i,
    },
  },
  {
    because: "a visitor can come back; whether any did follows from a reading alone",
    phrases: {
      en: /come back, so there are more/i,
      fr: /revenir, d’où plus de pages/i,
      nl: /terugkomen, en dus zijn er meer/i,
      de: /wiederkommen, daher gibt es mehr/i,
    },
  },
  {
    because:
      "the answer has a day of publication and a deadline; when it was printed or expected it does not say",
    phrases: {
      en: /(?:answer|question) (?:was )?printed|printing of the (?:answer|question)/i,
      fr: /(?:réponse|question) (?:a été )?imprimée|impression de la (?:réponse|question)|réponse (?:était )?attendue|date attendue/i,
      nl: /(?:vraag|antwoord) (?:is )?(?:afgedrukt|gedrukt)|antwoord (?:werd )?verwacht|^verwacht op/i,
      de: /(?:Antwort|Frage) (?:wurde )?gedruckt|Druck der (?:Antwort|Frage)|Druckdatum/i,
    },
  },
  {
    because:
      "one word for what the answer states, what a post declared, what a list holds and what is only mentioned",
    phrases: {
      fr: /tels? que déclaré|chiffres? déclarés?|non déclaré\)|déclaré dans la réponse|cités pour|est mentionné\} other/i,
      nl: /vermeld voor|gevuld betekent vermeld|gevuld: vermeld|met een nieuwsbrief vermeld/i,
      de: /^\{count\} nicht angegeben$|^keine angegeben$/i,
    },
  },
  {
    because: "the embassy is on Weibo and the posts are offered tools: what is used or given is not stated",
    phrases: {
      en: /embassy uses Weibo|to give every post/i,
      fr: /ambassade de Belgique utilise Weibo|fournir à chaque poste/i,
      nl: /gebruikt de Belgische ambassade Weibo|elke post eenvoudige hulpmiddelen geven/i,
      de: /nutzt die belgische Botschaft Weibo|Newsletter geben/i,
    },
  },
  {
    because: "which posts a source names is known, not which posts are on a channel, nor that nobody asked",
    phrases: {
      en: /which diplomatic posts are on which channels|no question was asked/i,
      fr: /quels postes diplomatiques sont sur quels canaux|aucune question n’a été posée/i,
      nl: /welke diplomatieke posten op welke kanalen staan|er is geen vraag gesteld/i,
      de: /welche Auslandsvertretungen auf welchen Kanälen stehen|es wurde keine Frage gestellt/i,
    },
  },
  {
    because: "whose the amounts are can be read in two ways, and what was counted are visitors, not readers",
    phrases: {
      en: /what it costs, and who|who read the site|amounts of the press service/i,
      fr: /montants du service de presse/i,
      nl: /bedragen van de persdienst/i,
      de: /Beträge des Pressedienstes/i,
    },
  },
];

const ROOT = join(import.meta.dirname, "../..");

/** Everything that can be read on a page in this language: messages, measures, events, editors’ work. */
function findSentences(language: Language): string[] {
  const messages = readMessages(language);
  const measures = [
    ...Object.values(MEASURES).map(({ labels }) => labels),
    ...Object.values(MEASURE_DEFINITIONS),
    ...Object.values(EVENT_KINDS),
  ];
  return [
    ...Object.values(messages).map((message) =>
      message.replaceAll(/\{(?:of|to)?TheSource\}/gi, ANSWER[language]),
    ),
    ...measures.map((labels) => labels[language]),
    ...EDITORIAL,
  ];
}

/** What the messages say of an answer, whatever the form of the word. */
const ANSWER: Readonly<Record<Language, string>> = {
  en: "the answer",
  fr: "la réponse",
  nl: "het antwoord",
  de: "die Antwort",
};

/** In all languages at once: no phrase of one language is harmless in another. README and drafts beside them. */
const EDITORIAL = [
  ...readdirSync(join(ROOT, "data/answer-54-0516/editorial"))
    .filter((name) => name.endsWith(".csv") || name.endsWith(".json"))
    .map((name) => join("data/answer-54-0516/editorial", name)),
  "README.md",
  "src/features/questions/followUpTexts.ts",
].flatMap((path) => readFileSync(join(ROOT, path), "utf8").split("\n"));

test.each(LANGUAGES)("no sentence in %s says again what the answer does not say", (language) => {
  const sentences = findSentences(language).map((sentence) => sentence.replaceAll("\u00a0", " "));
  const found = NEVER_AGAIN.flatMap(({ because, phrases }) =>
    sentences.filter((sentence) => phrases[language]?.test(sentence)).map((said) => `${said} (${because})`),
  );
  expect(found).toEqual([]);
});

test.each(LANGUAGES)(
  "every check asks a question in %s, so that none states what does not hold",
  (language) => {
    const messages = readMessages(language);
    const titles = Object.entries(messages).filter(([id]) => /^check\.\w+\.title$/.test(id));
    expect(titles.length).toBeGreaterThan(10);
    for (const [id, title] of titles) expect(title, id).toMatch(/\?$/);
  },
);
