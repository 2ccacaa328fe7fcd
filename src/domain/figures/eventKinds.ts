import type { Labels } from "../dataset/language";

/** Labels of the kinds of events that every document of this form can have. */
export const EVENT_KINDS = {
  filed: { en: "Question filed", fr: "Question déposée", nl: "Vraag ingediend", de: "Frage eingereicht" },
  due: {
    en: "Answer due",
    fr: "Échéance de la réponse",
    nl: "Einde van de antwoordtermijn",
    de: "Antwort fällig",
  },
  question_published: {
    en: "Question published",
    fr: "Question publiée",
    nl: "Vraag gepubliceerd",
    de: "Frage veröffentlicht",
  },
  answer_published: {
    en: "Answer published",
    fr: "Réponse publiée",
    nl: "Antwoord gepubliceerd",
    de: "Antwort veröffentlicht",
  },
  site_launched: { en: "Site launched", fr: "Site lancé", nl: "Site gelanceerd", de: "Website gestartet" },
  items_counted: { en: "Items counted", fr: "Entrées comptées", nl: "Items geteld", de: "Einträge gezählt" },
  survey_held: {
    en: "Survey on newsletters",
    fr: "Sondage sur les bulletins d’information",
    nl: "Enquête over nieuwsbrieven",
    de: "Umfrage zu Newslettern",
  },
} as const satisfies Record<string, Labels>;

export type EventKind = keyof typeof EVENT_KINDS;
