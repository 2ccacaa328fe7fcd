import type { OwnCountry } from "../../domain/dataset/ownCountry";
import { isCurrency, type Unit } from "../../domain/figures/unit";
import type { DraftLanguage } from "../../view-state/questionsView";

/** Where something was printed; either part may be unknown and is then empty. */
export interface Printed {
  readonly bulletin: string;
  /** In words. */
  readonly date: string;
}

/** The wording of a written question. Documents have their own language, whatever the reader reads in. */
export interface FollowUpTexts {
  readonly locale: string;
  readonly title: string;
  readonly subject: (number: string) => string;
  readonly opening: (number: string, questionFacts: string, answerFacts: string) => string;
  readonly filed: (date: string) => string;
  /** Empty where neither bulletin nor date is known. */
  readonly questionPrinted: (printed: Printed) => string;
  readonly answerPrinted: (printed: Printed) => string;
  /** `1b` as parliament cites it. */
  readonly subQuestion: (digits: string, letter: string) => string;
  readonly asked: (subQuestion: string, asked: string) => string;
  /** The same where nobody has worded what was asked. */
  readonly askedUnworded: (subQuestion: string) => string;
  readonly figuresLead: string;
  /** What the country is called where the document does not name it. */
  readonly ownCountry: OwnCountry;
  readonly figure: (label: string, value: string, remarks: readonly string[]) => string;
  readonly days: (start: string, end: string) => string;
  readonly estimate: string;
  readonly value: (unit: Unit, number: string) => string;
  readonly duration: (minutes: string, seconds: string) => string;
  readonly request: (need: string) => string;
  readonly requestLead: string;
  /** Asked where nothing is known to be missing. */
  readonly requestUpdate: string;
  /** Closes each but the last of several requests, and the last. */
  readonly requestEnds: readonly [each: string, last: string];
}

const FRENCH: FollowUpTexts = {
  locale: "fr-BE",
  title: "Question écrite",
  subject: (number) => `Objet : suite à la question écrite n° ${number}`,
  opening: (number, questionFacts, answerFacts) =>
    `Je souhaite revenir sur la question écrite n° ${number}${questionFacts} et sur la réponse qui y a été donnée${answerFacts}.`,
  filed: (date) => `déposée le ${date}`,
  questionPrinted: printedInFrench,
  answerPrinted: printedInFrench,
  subQuestion: (digits, letter) => (letter === "" ? `question ${digits}` : `question ${digits}, ${letter})`),
  asked: (subQuestion, asked) => `La ${subQuestion}, demandait en substance : ${asked}`,
  askedUnworded: (subQuestion) => `Cette demande concerne la ${subQuestion}.`,
  figuresLead: "La réponse donnait les chiffres suivants :",
  ownCountry: { ownCountry: "ce pays", fromOwnCountry: "du pays même", nationals: "compatriotes" },
  figure: (label, value, remarks) =>
    `${label} : ${value}${remarks.length > 0 ? ` (${remarks.join(", ")})` : ""}`,
  days: (start, end) => `du ${start} au ${end}`,
  estimate: "estimation",
  value: (unit, number) => {
    if (unit === "EUR") return `${number} euros`;
    if (unit === "FTE") return `${number} ETP`;
    if (isCurrency(unit)) return `${number} ${unit}`;
    return unit === "1" ? `${number} %` : number;
  },
  duration: (minutes, seconds) => `${minutes} min ${seconds} s`,
  request: (need) => `Pourriez-vous communiquer ${need} ?`,
  requestLead: "Pourriez-vous communiquer :",
  requestUpdate:
    "Pourriez-vous indiquer si la réponse donnée alors est toujours valable, et la compléter le cas échéant ?",
  requestEnds: [" ;", " ?"],
};

const DUTCH: FollowUpTexts = {
  locale: "nl-BE",
  title: "Schriftelijke vraag",
  subject: (number) => `Betreft: opvolging van schriftelijke vraag nr. ${number}`,
  opening: (number, questionFacts, answerFacts) =>
    `Ik kom graag terug op schriftelijke vraag nr. ${number}${questionFacts} en op het antwoord dat erop werd gegeven${answerFacts}.`,
  filed: (date) => `ingediend op ${date}`,
  questionPrinted: printedInDutch,
  answerPrinted: printedInDutch,
  subQuestion: (digits, letter) => (letter === "" ? `vraag ${digits}` : `vraag ${digits}, ${letter})`),
  asked: (subQuestion, asked) => `In ${subQuestion}, werd in essentie gevraagd: ${asked}`,
  askedUnworded: (subQuestion) => `Dit verzoek gaat over ${subQuestion}.`,
  figuresLead: "Het antwoord vermeldde de volgende cijfers:",
  ownCountry: { ownCountry: "dit land", fromOwnCountry: "uit eigen land", nationals: "landgenoten" },
  figure: (label, value, remarks) =>
    `${label}: ${value}${remarks.length > 0 ? ` (${remarks.join(", ")})` : ""}`,
  days: (start, end) => `van ${start} tot en met ${end}`,
  estimate: "raming",
  value: (unit, number) => {
    if (unit === "EUR") return `${number} euro`;
    if (unit === "FTE") return `${number} VTE`;
    if (isCurrency(unit)) return `${number} ${unit}`;
    return unit === "1" ? `${number} %` : number;
  },
  duration: (minutes, seconds) => `${minutes} min. ${seconds} sec.`,
  request: (need) => `Kunt u het volgende meedelen: ${need}?`,
  requestLead: "Kunt u het volgende meedelen:",
  requestUpdate:
    "Kunt u meedelen of het antwoord van toen nog altijd geldt, en het in voorkomend geval aanvullen?",
  requestEnds: [";", "?"],
};

export const FOLLOW_UP_TEXTS: Readonly<Record<DraftLanguage, FollowUpTexts>> = { fr: FRENCH, nl: DUTCH };

function printedInFrench({ bulletin, date }: Printed): string {
  if (bulletin === "") return date === "" ? "" : `publiée le ${date}`;
  return `publiée au bulletin ${bulletin} des Questions et réponses écrites${date === "" ? "" : ` du ${date}`}`;
}

function printedInDutch({ bulletin, date }: Printed): string {
  if (bulletin === "") return date === "" ? "" : `gepubliceerd op ${date}`;
  return `gepubliceerd in bulletin ${bulletin} van de Schriftelijke Vragen en Antwoorden${date === "" ? "" : ` van ${date}`}`;
}
