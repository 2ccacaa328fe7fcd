import type { Screen } from "../../view-state/address";

/** What else people call what a screen has or does, in all four languages at once; for the search. */
export const SCREEN_WORDS: Readonly<Partial<Record<Screen, readonly string[]>>> = {
  overview: [
    "home",
    "start",
    "accueil",
    "aperçu",
    "startpagina",
    "overzicht",
    "Startseite",
    "summary",
    "résumé",
  ],
  coverage: [
    "map",
    "carte",
    "kaart",
    "Karte",
    "list",
    "liste",
    "lijst",
    "Liste",
    "matrix",
    "matrice",
    "embassies",
  ],
  budget: ["money", "cost", "amounts", "coût", "argent", "montants", "kosten", "geld", "bedragen", "Beträge"],
  traffic: [
    "visitors",
    "visits",
    "fréquentation",
    "visiteurs",
    "bezoekers",
    "bezoeken",
    "Besucher",
    "Zugriffe",
  ],
  newsletters: ["newsletter", "survey", "sondage", "bulletin", "nieuwsbrief", "enquête", "Umfrage"],
  compare: ["comparison", "side by side", "comparer", "comparaison", "vergelijken", "vergleichen"],
  changes: [
    "now",
    "change",
    "evolution",
    "évolution",
    "aujourd’hui",
    "nu",
    "verandering",
    "heute",
    "Änderung",
  ],
  questions: [
    "unanswered",
    "follow-up",
    "draft",
    "projet de question",
    "vervolgvraag",
    "ontwerp",
    "Folgefrage",
  ],
  source: ["evidence", "official text", "texte officiel", "officiële tekst", "amtlicher Text", "bulletin"],
  dossier: ["print", "PDF", "paper", "imprimer", "papier", "afdrukken", "drucken", "ausdrucken"],
  data: [
    ...[
      "data",
      "données",
      "gegevens",
      "Daten",
      "open data",
      "dataset",
      "table",
      "tableau",
      "tabel",
      "Tabelle",
    ],
    ...["spreadsheet", "tableur", "feuille de calcul", "rekenblad", "Tabellenkalkulation"],
    ...["csv", "excel", "xlsx", "json", "geojson", "api", "R", "python", "download", "export"],
    ...["télécharger", "downloaden", "herunterladen", "exporter", "exporteren", "exportieren"],
    ...[
      "cite",
      "citation",
      "reference",
      "citer",
      "référence",
      "citeren",
      "bronvermelding",
      "zitieren",
      "Quellenangabe",
    ],
    ...["embed", "intégrer", "insluiten", "einbetten", "licence", "license", "licentie", "Lizenz"],
  ],
  plain: [
    ...["plain language", "who", "why", "langage simple", "qui", "pourquoi", "à propos"],
    ...["eenvoudige taal", "waarom", "over deze site", "einfache Sprache", "warum", "Impressum"],
  ],
  accessibility: [
    "WCAG",
    "screen reader",
    "accessibilité",
    "toegankelijkheid",
    "Barrierefreiheit",
    "complaint",
  ],
};

/** The same for the glossary, which stands beside all screens. */
export const GLOSSARY_WORDS: readonly string[] = [
  ...["glossary", "method", "definitions", "glossaire", "méthode", "définitions"],
  ...[
    "begrippen",
    "woordenlijst",
    "methode",
    "definities",
    "Glossar",
    "Methode",
    "Begriffe",
    "help",
    "aide",
    "hulp",
    "Hilfe",
  ],
];

/** Of the header of a document, what the search finds. */
export const HEADER_FIELDS = ["author", "department", "title"] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** How people ask for who asked and who answered, whom the header may name by name, by office or not at all. */
export const HEADER_WORDS: Readonly<Record<HeaderField, readonly string[]>> = {
  author: [
    ...["who asked", "author", "member of parliament", "MP", "auteur", "député", "parlementaire"],
    ...["volksvertegenwoordiger", "Kamerlid", "vraagsteller", "Abgeordneter", "Verfasser"],
  ],
  department: [
    ...["who answered", "minister", "ministry", "foreign affairs", "ministre", "ministère"],
    ...["ministerie", "Buitenlandse Zaken", "Minister", "Ministerium", "Außenminister", "Außenministerium"],
  ],
  title: ["subject", "objet", "onderwerp", "Betreff"],
};
