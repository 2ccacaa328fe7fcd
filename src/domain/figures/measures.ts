import type { Labels } from "../dataset/language";
import type { Topic, Unit } from "./unit";

/** What is measured, independent of who states it. */
export interface MeasureDefinition {
  readonly topic: Topic;
  readonly unit: Unit;
  readonly labels: Labels;
}

/** The vocabulary of measures. Checks and derived figures are declared over these names. */
export const MEASURES = {
  "budget.hardware": {
    topic: "budget",
    unit: "EUR",
    labels: { en: "Hardware", fr: "Matériel informatique", nl: "Hardware", de: "Hardware" },
  },
  "budget.software": {
    topic: "budget",
    unit: "EUR",
    labels: {
      en: "Software and licences",
      fr: "Logiciels et licences",
      nl: "Software en licenties",
      de: "Software und Lizenzen",
    },
  },
  "budget.audiovisual": {
    topic: "budget",
    unit: "EUR",
    labels: {
      en: "Audiovisual equipment",
      fr: "Matériel audiovisuel",
      nl: "Audiovisueel materiaal",
      de: "Audiovisuelle Ausrüstung",
    },
  },
  "budget.training": {
    topic: "budget",
    unit: "EUR",
    labels: { en: "Training", fr: "Formations", nl: "Opleidingen", de: "Schulungen" },
  },
  "budget.other": {
    topic: "budget",
    unit: "EUR",
    labels: { en: "Other amount", fr: "Autre montant", nl: "Ander bedrag", de: "Anderer Betrag" },
  },
  "staffing.fte": {
    topic: "staffing",
    unit: "FTE",
    labels: {
      en: "Staff on social networks",
      fr: "Personnel des réseaux sociaux",
      nl: "Personeel voor sociale media",
      de: "Personal für soziale Netzwerke",
    },
  },
  "content.items": {
    topic: "content",
    unit: "items",
    labels: { en: "New items", fr: "Nouvelles entrées", nl: "Nieuwe items", de: "Neue Einträge" },
  },
  "content.articles": {
    topic: "content",
    unit: "items",
    labels: { en: "Articles", fr: "Articles", nl: "Artikelen", de: "Artikel" },
  },
  "content.events": {
    topic: "content",
    unit: "items",
    labels: { en: "Events", fr: "Évènements", nl: "Evenementen", de: "Veranstaltungen" },
  },
  "content.people": {
    topic: "content",
    unit: "items",
    labels: {
      en: "Well-known {nationals}",
      fr: "{nationals} connus",
      nl: "Bekende {nationals}",
      de: "Bekannte {nationals}",
    },
  },
  "traffic.unique_visitors": {
    topic: "traffic",
    unit: "visitors",
    labels: {
      en: "Unique visitors",
      fr: "Visiteurs uniques",
      nl: "Unieke bezoekers",
      de: "Eindeutige Besucher",
    },
  },
  "traffic.share_domestic": {
    topic: "traffic",
    unit: "1",
    labels: {
      en: "Visitors {fromOwnCountry}",
      fr: "Visiteurs {fromOwnCountry}",
      nl: "Bezoekers {fromOwnCountry}",
      de: "Besucher {fromOwnCountry}",
    },
  },
  "traffic.share_abroad": {
    topic: "traffic",
    unit: "1",
    labels: {
      en: "Visitors from abroad",
      fr: "Visiteurs de l’étranger",
      nl: "Bezoekers uit het buitenland",
      de: "Besucher aus dem Ausland",
    },
  },
  "traffic.countries": {
    topic: "traffic",
    unit: "countries",
    labels: { en: "Countries", fr: "Pays", nl: "Landen", de: "Länder" },
  },
  "traffic.visit_duration": {
    topic: "traffic",
    unit: "s",
    labels: {
      en: "Average visit",
      fr: "Visite moyenne",
      nl: "Gemiddeld bezoek",
      de: "Durchschnittlicher Besuch",
    },
  },
  "traffic.pages_per_visit": {
    topic: "traffic",
    unit: "pages-per-visit",
    labels: {
      en: "Average number of pages",
      fr: "Nombre moyen de pages",
      nl: "Gemiddeld aantal pagina’s",
      de: "Durchschnittliche Seitenzahl",
    },
  },
  "traffic.page_views": {
    topic: "traffic",
    unit: "pages",
    labels: { en: "Page views", fr: "Pages vues", nl: "Paginaweergaven", de: "Seitenaufrufe" },
  },
  "survey.respondents": {
    topic: "survey",
    unit: "posts",
    labels: {
      en: "Posts that answered",
      fr: "Postes ayant répondu",
      nl: "Posten die antwoordden",
      de: "Vertretungen, die antworteten",
    },
  },
  "survey.senders": {
    topic: "survey",
    unit: "posts",
    labels: {
      en: "Posts that say they send a newsletter",
      fr: "Postes déclarant envoyer un bulletin",
      nl: "Posten die zeggen een nieuwsbrief te versturen",
      de: "Vertretungen mit Newsletter nach eigener Angabe",
    },
  },
  "survey.share_senders": {
    topic: "survey",
    unit: "1",
    labels: {
      en: "Share of posts that say they send a newsletter",
      fr: "Part des postes déclarant envoyer un bulletin",
      nl: "Aandeel van de posten die zeggen een nieuwsbrief te versturen",
      de: "Anteil mit Newsletter nach eigener Angabe",
    },
  },
  "survey.soon": {
    topic: "survey",
    unit: "posts",
    labels: {
      en: "Posts that say they will soon send a newsletter",
      fr: "Postes annonçant un bulletin pour bientôt",
      nl: "Posten die een nieuwsbrief voor binnenkort aankondigen",
      de: "Vertretungen mit angekündigtem Newsletter",
    },
  },
  "survey.considering": {
    topic: "survey",
    unit: "posts",
    labels: {
      en: "Posts that say they consider a newsletter",
      fr: "Postes disant envisager un bulletin",
      nl: "Posten die zeggen een nieuwsbrief te overwegen",
      de: "Vertretungen mit erwogenem Newsletter",
    },
  },
  "survey.share_nonsenders_social": {
    topic: "survey",
    unit: "1",
    labels: {
      en: "Share of posts without a newsletter that say they use social media",
      fr: "Part des postes sans bulletin disant utiliser les médias sociaux",
      nl: "Aandeel van de posten zonder nieuwsbrief die zeggen sociale media te gebruiken",
      de: "Anteil ohne Newsletter, nach eigener Angabe in sozialen Medien",
    },
  },
} as const satisfies Record<string, MeasureDefinition>;

export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];
