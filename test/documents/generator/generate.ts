import type { Block, Writer } from "./block";
import { writeList } from "./listBlocks";
import { writeAmounts, writeFiller, writeMention, writeStaff } from "./ministryBlocks";
import { writeLaunch, writeTraffic } from "./siteBlocks";
import { capital, type DocumentLanguage, type Pick } from "./spell";
import { writeSurvey } from "./surveyBlock";

/** Passages that may come several times in a document. */
const REPEATABLE: readonly Writer[] = [writeList, writeAmounts, writeStaff, writeFiller];
/** Passages of which a document has one at most: they speak of the same holder and site. */
const SINGLE: readonly (readonly Writer[])[] = [[writeMention], [writeTraffic, writeLaunch], [writeSurvey]];

/** A question with its answer that was made up, and all that must come out of it. */
export interface GeneratedDocument {
  readonly text: string;
  readonly header: Readonly<Record<string, string>>;
  readonly passages: readonly GeneratedPassage[];
}

export interface GeneratedPassage {
  readonly facts: readonly string[];
  readonly questionId: string;
  /** The raw text before the passage, and the passage itself. */
  readonly before: string;
  readonly text: string;
}

const CHANNELS = [
  ...["Facebook", "Twitter", "Instagram", "YouTube", "LinkedIn", "WhatsApp", "X", "TikTok", "Telegram"],
  ...["Flickr", "Vimeo", "Weibo", "Threads", "Bluesky", "Mastodon", "Snapchat"],
];

/** Makes up a document in a language: form, enumeration, order, wording, names, numbers and spacing vary. */
export function generateDocument(pick: Pick, language: DocumentLanguage): GeneratedDocument {
  const channels = pick.some(CHANNELS, CHANNELS.length, CHANNELS.length);
  const single = pick.some(SINGLE, 0, SINGLE.length).map((kind) => pick.one(kind));
  const repeated = Array.from({ length: pick.integer(1, 4) }, () => pick.one(REPEATABLE));
  const writers = pick.some(
    [...single, ...repeated],
    single.length + repeated.length,
    single.length + repeated.length,
  );
  const blocks = writers.map((write) => write(pick, language, channels));

  const isLined = blocks.some(({ text }) => text.includes("\n")) || pick.one([true, false]);
  const marks = markParts(pick, blocks.length);
  const header = writeHeader(pick, language, isLined);
  const question = marks
    .filter(({ isNew }) => isNew)
    .map(({ mark }) => `${mark}${capital(pick.one(ASKED[language]))}`)
    .join(" ");
  const [questionHeading, answerHeading] =
    language === "fr" ? ["Question", "Réponse"] : ["Vraag", "Antwoord"];
  const line = isLined ? "\n" : " ";
  let text = `${header.before}${line}${questionHeading}${line}${question}${line}${header.between}${line}${answerHeading}${line}`;
  const passages = blocks.map((block, index): GeneratedPassage => {
    const { mark, isNew, questionId } = marks[index] ?? { mark: "", isNew: false, questionId: "1" };
    if (index > 0) text += joint(pick, blocks[index - 1], block, isNew && mark !== "", isLined);
    if (isNew) text += mark;
    const before = text;
    text += block.text;
    return { facts: block.facts, questionId, before, text: block.text };
  });
  text += `${line}${language === "fr" ? "Desc. Eurovoc principal" : "Eurovoc-hoofddescriptor"} ESSAI`;
  return { text, header: header.fields, passages };
}

const ASKED: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  fr: ["comment cela se passe-t-il?", "quels moyens y consacre-t-on?", "qu'en est-il des lecteurs?"],
  nl: ["hoe gaat dat in zijn werk?", "welke middelen zijn er?", "wat met de lezers?"],
};

interface PartMark {
  readonly mark: string;
  readonly isNew: boolean;
  readonly questionId: string;
}

/** Marks for passages: none, `1.`, or `1. a)`; a passage can also go on in the part before it. */
function markParts(pick: Pick, count: number): PartMark[] {
  const scheme = pick.one(["none", "numbers", "letters"]);
  const dot = pick.one([".", ")"]);
  let number = 0;
  let letter = 0;
  return Array.from({ length: count }, (_, index) => {
    const goesOn = index > 0 && pick.integer(0, 3) === 0;
    if (scheme === "none") return { mark: "", isNew: index === 0, questionId: "1" };
    if (scheme === "numbers") {
      if (!goesOn) number += 1;
      return { mark: `${number}${dot} `, isNew: !goesOn, questionId: String(number) };
    }
    const opensNumber = index === 0 || (!goesOn && pick.one([true, false]));
    if (opensNumber) [number, letter] = [number + 1, 0];
    else if (!goesOn) letter += 1;
    const sign = String.fromCharCode(97 + letter);
    return {
      mark: opensNumber ? `${number}. ${sign}) ` : `${sign}) `,
      isNew: opensNumber || !goesOn,
      questionId: `${number}${sign}`,
    };
  });
}

/** White space between passages; a mark or a sentence can also be glued to the one before. */
function joint(
  pick: Pick,
  previous: Block | undefined,
  block: Block,
  hasMark: boolean,
  isLined: boolean,
): string {
  const endsSentence = /\p{L}{2}\.$/u.test(previous?.text ?? "");
  const canGlue = endsSentence && (hasMark || /^\p{Lu}\p{Ll}/u.test(block.text));
  return pick.one([" ", "  ", ...(isLined ? ["\n", "\n\n", "\r\n"] : []), ...(canGlue ? [""] : [])]);
}

function writeHeader(pick: Pick, language: DocumentLanguage, isLined: boolean) {
  const french = language === "fr";
  const legislature = String(pick.integer(50, 57));
  const question = String(pick.integer(1, 2500)).padStart(pick.one([1, 4]), "0");
  const author = pick.one(["Ada Martin", "Jan De Wit", "Zoé Éclair", "Özlem Van den Berg"]);
  const date = (first: number, last: number): { printed: string; iso: string } => {
    const [day, month, year] = [pick.integer(1, 28), pick.integer(1, 12), pick.integer(first, last)].map(
      (part) => String(part).padStart(2, "0"),
    );
    return { printed: `${day}/${month}/${year}`, iso: `${year}-${month}-${day}` };
  };
  // In their order, and with the question's publication between the first two.
  const [filed, due, printed] = [date(2024, 2025), date(2026, 2026), date(2026, 2026)];
  const gap = pick.one(["", " "]);
  const space = isLined ? "\n" : " ";
  const number = french
    ? `Bulletin n° : B014 - Question et réponse écrite n° : ${question} - Législature : ${legislature}`
    : `Bulletin nr : B014 - Schriftelijke vraag en antwoord nr : ${question} - Zittingsperiode : ${legislature}`;
  const fields = french
    ? [
        `Auteur ${author}, XYZ`,
        "Département Ministre des Essais",
        "Titre Les postes en ligne",
        `Date de dépôt${gap}${filed.printed}`,
        "Langue F",
        "Publication question B014",
        "Date publication 01/01/2026, 20252026",
        `Date de délai${gap}${due.printed}`,
      ]
    : [
        `Auteur ${author}, XYZ`,
        "Departement Minister van Proeven",
        "Titel De posten op het net",
        `Datum indiening${gap}${filed.printed}`,
        "Taal N",
        "Publicatie vraag B014",
        "Publicatiedatum 01/01/2026, 20252026",
        `Termijndatum${gap}${due.printed}`,
      ];
  const between = french
    ? [
        "Statut 1 réponse normale - normaal antwoord",
        "Publication réponse B020",
        `Date publication ${printed.printed}, 20252026`,
      ]
    : [
        "Status 1 normaal antwoord - réponse normale",
        "Publicatie antwoord B020",
        `Publicatiedatum ${printed.printed}, 20252026`,
      ];
  return {
    before: [number, ...fields].join(space),
    between: between.join(space),
    fields: {
      ...{ legislature, question, author, party: "XYZ", text_language: language, language },
      ...{ filed: filed.iso, due: due.iso, answer_published: printed.iso, answer_bulletin: "B020" },
    },
  };
}
