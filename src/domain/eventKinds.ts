import type { Labels } from "./language";

/** Labels of the kinds of events that every document of this form can have. */
export const EVENT_KINDS = {
  filed: { en: "Question filed", fr: "Question déposée", nl: "Vraag ingediend", de: "Frage eingereicht" },
  due: { en: "Answer due", fr: "Réponse attendue", nl: "Antwoord verwacht", de: "Antwort fällig" },
  question_published: {
    en: "Question printed",
    fr: "Question imprimée",
    nl: "Vraag gepubliceerd",
    de: "Frage gedruckt",
  },
  answer_published: {
    en: "Answer printed",
    fr: "Réponse imprimée",
    nl: "Antwoord gepubliceerd",
    de: "Antwort gedruckt",
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
