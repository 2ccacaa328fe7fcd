/** A field that stands before the question, with its labels in French and Dutch, in the order of the form. */
export interface HeaderLabel {
  readonly field: string;
  readonly labels: readonly string[];
}

export const QUESTION_LABELS: readonly HeaderLabel[] = [
  { field: "author", labels: ["Auteur", "Auteurs", "Indiener"] },
  { field: "department", labels: ["Département", "Departement"] },
  { field: "subdepartment", labels: ["Sous-département", "Sub-departement", "Subdepartement"] },
  { field: "title", labels: ["Titre", "Titel"] },
  { field: "filed", labels: ["Date de dépôt", "Datum indiening", "Indieningsdatum"] },
  { field: "language", labels: ["Langue", "Taal"] },
  { field: "question_bulletin", labels: ["Publication question", "Publicatie vraag"] },
  {
    field: "question_published",
    labels: ["Date publication", "Date de publication", "Publicatiedatum", "Datum publicatie"],
  },
  { field: "question_status", labels: ["Statut question", "Status vraag"] },
  { field: "due", labels: ["Date de délai", "Date délai", "Termijndatum", "Datum termijn"] },
];

/** The fields between question and answer. */
export const ANSWER_LABELS: readonly HeaderLabel[] = [
  { field: "answer_status", labels: ["Statut 1", "Status 1", "Statut réponse", "Status antwoord"] },
  { field: "answer_bulletin", labels: ["Publication réponse", "Publicatie antwoord"] },
  {
    field: "answer_published",
    labels: ["Date publication", "Date de publication", "Publicatiedatum", "Datum publicatie"],
  },
];

/** The fields after the answer. */
export const TAIL_LABELS: readonly HeaderLabel[] = [
  {
    field: "eurovoc_main",
    labels: [
      "Desc. Eurovoc principal",
      "Descripteur Eurovoc principal",
      "Eurovoc-hoofddescriptor",
      "Hoofddescriptor Eurovoc",
    ],
  },
  {
    field: "eurovoc",
    labels: ["Descripteurs Eurovoc", "Eurovoc-descriptoren", "Eurovoc descriptoren", "Descriptoren Eurovoc"],
  },
  {
    field: "eurovoc_candidates",
    labels: [
      "Candidats-descripteurs Eurovoc",
      "Eurovoc kandidaat-descriptoren",
      "Eurovoc-kandidaat-descriptoren",
    ],
  },
  { field: "keywords", labels: ["Mots-clés libres", "Vrije trefwoorden"] },
];

export const QUESTION_HEADINGS = ["Question", "Vraag"] as const;
export const ANSWER_HEADINGS = ["Réponse", "Antwoord"] as const;

export const BULLETIN_NUMBER = /Bulletin ?n(?:°|º|o|r|umm?er|uméro)?\.? ?:? ?(?<value>B ?\d+)/iu;
export const QUESTION_NUMBER =
  /(?:question(?: et réponse)? écrite|schriftelijke vraag(?: en (?:schriftelijk )?antwoord)?) ?n(?:°|º|o|r|uméro|ummer)?\.? ?:? ?(?:\d+-)?(?<value>\d{1,5})/iu;
export const LEGISLATURE_NUMBER = /(?:Législature|Zittingsperiode|Legislatuur) ?:? ?(?<value>\d{1,3})/iu;
