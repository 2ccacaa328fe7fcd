import type { Labels } from "./language";
import type { Topic, Unit } from "./unit";

/** What is measured, independent of who states it. */
export interface MeasureDefinition {
  readonly topic: Topic;
  readonly unit: Unit;
  readonly labels: Labels;
  /** What exactly is counted, in one sentence. */
  readonly definitions: Labels;
}

/** The vocabulary of measures. Checks and derived figures are declared over these names. */
export const MEASURES = {
  "budget.hardware": {
    topic: "budget",
    unit: "EUR",
    labels: { en: "Hardware", fr: "Matériel informatique", nl: "Hardware", de: "Hardware" },
    definitions: {
      en: "Estimated investment of the press service in computer equipment.",
      fr: "Investissement estimé du service de presse en équipement informatique.",
      nl: "Geraamde investering van de persdienst in computerapparatuur.",
      de: "Geschätzte Investition des Pressedienstes in Computerausstattung.",
    },
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
    definitions: {
      en: "Estimated investment of the press service in buying and licensing software.",
      fr: "Investissement estimé du service de presse en achats et licences de programmes.",
      nl: "Geraamde investering van de persdienst in aankoop en licenties van software.",
      de: "Geschätzte Investition des Pressedienstes in Kauf und Lizenzen von Software.",
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
    definitions: {
      en: "Estimated investment of the press service in photo and video equipment.",
      fr: "Investissement estimé du service de presse en équipement photo et vidéo.",
      nl: "Geraamde investering van de persdienst in foto- en videoapparatuur.",
      de: "Geschätzte Investition des Pressedienstes in Foto- und Videoausrüstung.",
    },
  },
  "budget.training": {
    topic: "budget",
    unit: "EUR",
    labels: { en: "Training", fr: "Formations", nl: "Opleidingen", de: "Schulungen" },
    definitions: {
      en: "Estimated investment of the press service in training.",
      fr: "Investissement estimé du service de presse en formation.",
      nl: "Geraamde investering van de persdienst in opleiding.",
      de: "Geschätzte Investition des Pressedienstes in Schulungen.",
    },
  },
  "budget.other": {
    topic: "budget",
    unit: "EUR",
    labels: { en: "Other amount", fr: "Autre montant", nl: "Ander bedrag", de: "Anderer Betrag" },
    definitions: {
      en: "An amount whose purpose is none of the others.",
      fr: "Un montant dont l’objet n’est aucun des autres.",
      nl: "Een bedrag met een ander doel dan de overige.",
      de: "Ein Betrag mit einem anderen Zweck als die übrigen.",
    },
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
    definitions: {
      en: "Estimated full-time equivalents who manage social networks at the head office.",
      fr: "Équivalents temps plein estimés qui gèrent les réseaux sociaux à l’administration centrale.",
      nl: "Geraamde voltijdse equivalenten die bij het hoofdbestuur de sociale media beheren.",
      de: "Geschätzte Vollzeitäquivalente, die in der Zentrale die sozialen Netzwerke betreuen.",
    },
  },
  "content.items": {
    topic: "content",
    unit: "items",
    labels: { en: "New items", fr: "Nouvelles entrées", nl: "Nieuwe items", de: "Neue Einträge" },
    definitions: {
      en: "Items added to the site since its launch.",
      fr: "Entrées ajoutées au site depuis son lancement.",
      nl: "Items die sinds de lancering aan de site zijn toegevoegd.",
      de: "Seit dem Start der Website hinzugefügte Einträge.",
    },
  },
  "content.articles": {
    topic: "content",
    unit: "items",
    labels: { en: "Articles", fr: "Articles", nl: "Artikelen", de: "Artikel" },
    definitions: {
      en: "New articles among the items.",
      fr: "Nouveaux articles parmi les entrées.",
      nl: "Nieuwe artikelen onder de items.",
      de: "Neue Artikel unter den Einträgen.",
    },
  },
  "content.events": {
    topic: "content",
    unit: "items",
    labels: { en: "Events", fr: "Évènements", nl: "Evenementen", de: "Veranstaltungen" },
    definitions: {
      en: "New events among the items.",
      fr: "Nouveaux évènements parmi les entrées.",
      nl: "Nieuwe evenementen onder de items.",
      de: "Neue Veranstaltungen unter den Einträgen.",
    },
  },
  "content.people": {
    topic: "content",
    unit: "items",
    labels: { en: "Famous Belgians", fr: "Belges connus", nl: "Bekende Belgen", de: "Bekannte Belgier" },
    definitions: {
      en: "New portraits of well-known Belgians among the items.",
      fr: "Nouveaux portraits de Belges connus parmi les entrées.",
      nl: "Nieuwe portretten van bekende Belgen onder de items.",
      de: "Neue Porträts bekannter Belgier unter den Einträgen.",
    },
  },
  "traffic.unique_visitors": {
    topic: "traffic",
    unit: "visitors",
    labels: {
      en: "Unique visitors",
      fr: "Visiteurs uniques",
      nl: "Unieke bezoekers",
      de: "Einzelne Besucher",
    },
    definitions: {
      en: "Different visitors within the period; one who returns counts once.",
      fr: "Visiteurs différents pendant la période ; qui revient ne compte qu’une fois.",
      nl: "Verschillende bezoekers in de periode; wie terugkeert, telt één keer.",
      de: "Verschiedene Besucher im Zeitraum; wer wiederkommt, zählt einmal.",
    },
  },
  "traffic.share_domestic": {
    topic: "traffic",
    unit: "1",
    labels: {
      en: "Visitors from Belgium",
      fr: "Visiteurs depuis la Belgique",
      nl: "Bezoekers uit België",
      de: "Besucher aus Belgien",
    },
    definitions: {
      en: "Share of the unique visitors who read the site from Belgium.",
      fr: "Part des visiteurs uniques qui ont lu le site en Belgique.",
      nl: "Aandeel van de unieke bezoekers die de site vanuit België lazen.",
      de: "Anteil der einzelnen Besucher, die die Website aus Belgien lasen.",
    },
  },
  "traffic.share_abroad": {
    topic: "traffic",
    unit: "1",
    labels: {
      en: "Visitors from abroad",
      fr: "Visiteurs depuis l’étranger",
      nl: "Bezoekers uit het buitenland",
      de: "Besucher aus dem Ausland",
    },
    definitions: {
      en: "Share of the unique visitors who read the site from another country.",
      fr: "Part des visiteurs uniques qui ont lu le site dans un autre pays.",
      nl: "Aandeel van de unieke bezoekers die de site vanuit een ander land lazen.",
      de: "Anteil der einzelnen Besucher, die die Website aus einem anderen Land lasen.",
    },
  },
  "traffic.countries": {
    topic: "traffic",
    unit: "countries",
    labels: { en: "Countries", fr: "Pays", nl: "Landen", de: "Länder" },
    definitions: {
      en: "Countries from which visitors came; whether Belgium is one of them is not stated.",
      fr: "Pays d’où venaient les visiteurs ; il n’est pas dit si la Belgique en fait partie.",
      nl: "Landen waaruit bezoekers kwamen; of België daarbij hoort, is niet vermeld.",
      de: "Länder, aus denen Besucher kamen; ob Belgien dazugehört, ist nicht angegeben.",
    },
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
    definitions: {
      en: "Average length of one visit, in minutes and seconds.",
      fr: "Durée moyenne d’une visite, en minutes et secondes.",
      nl: "Gemiddelde duur van één bezoek, in minuten en seconden.",
      de: "Durchschnittliche Dauer eines Besuchs, in Minuten und Sekunden.",
    },
  },
  "traffic.pages_per_visit": {
    topic: "traffic",
    unit: "pages-per-visit",
    labels: {
      en: "Pages per visit",
      fr: "Pages par visite",
      nl: "Pagina’s per bezoek",
      de: "Seiten pro Besuch",
    },
    definitions: {
      en: "Average number of pages, read as per visit because it stands beside the length of a visit.",
      fr: "Nombre moyen de pages, lu comme « par visite » car il voisine avec la durée d’une visite.",
      nl: "Gemiddeld aantal pagina’s, gelezen als per bezoek omdat het naast de duur van een bezoek staat.",
      de: "Durchschnittliche Seitenzahl, als pro Besuch gelesen, weil sie neben der Besuchsdauer steht.",
    },
  },
  "traffic.page_views": {
    topic: "traffic",
    unit: "pages",
    labels: { en: "Page views", fr: "Pages vues", nl: "Paginaweergaven", de: "Seitenaufrufe" },
    definitions: {
      en: "Pages shown, each time they were shown.",
      fr: "Pages affichées, à chaque affichage.",
      nl: "Getoonde pagina’s, bij elke weergave geteld.",
      de: "Angezeigte Seiten, bei jedem Aufruf gezählt.",
    },
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
    definitions: {
      en: "Posts that answered the ministry’s survey on newsletters.",
      fr: "Postes qui ont répondu au sondage du ministère sur les bulletins d’information.",
      nl: "Posten die de enquête van het ministerie over nieuwsbrieven beantwoordden.",
      de: "Vertretungen, die die Umfrage des Ministeriums zu Newslettern beantworteten.",
    },
  },
  "survey.senders": {
    topic: "survey",
    unit: "posts",
    labels: {
      en: "Send a newsletter",
      fr: "Envoient un bulletin",
      nl: "Versturen een nieuwsbrief",
      de: "Versenden einen Newsletter",
    },
    definitions: {
      en: "Posts that declared sending a newsletter.",
      fr: "Postes qui ont déclaré envoyer un bulletin d’information.",
      nl: "Posten die verklaarden een nieuwsbrief te versturen.",
      de: "Vertretungen, die angaben, einen Newsletter zu versenden.",
    },
  },
  "survey.share_senders": {
    topic: "survey",
    unit: "1",
    labels: {
      en: "Share that send a newsletter",
      fr: "Part qui envoie un bulletin",
      nl: "Aandeel met een nieuwsbrief",
      de: "Anteil mit Newsletter",
    },
    definitions: {
      en: "Senders as a share of the posts that answered.",
      fr: "Expéditeurs en part des postes ayant répondu.",
      nl: "Verzenders als aandeel van de posten die antwoordden.",
      de: "Versender als Anteil der Vertretungen, die antworteten.",
    },
  },
  "survey.soon": {
    topic: "survey",
    unit: "posts",
    labels: {
      en: "Will soon send one",
      fr: "En enverront un bientôt",
      nl: "Versturen er binnenkort een",
      de: "Versenden bald einen",
    },
    definitions: {
      en: "Posts that said they would soon send a newsletter.",
      fr: "Postes qui ont annoncé un bulletin d’information pour bientôt.",
      nl: "Posten die binnenkort een nieuwsbrief aankondigden.",
      de: "Vertretungen, die bald einen Newsletter ankündigten.",
    },
  },
  "survey.considering": {
    topic: "survey",
    unit: "posts",
    labels: { en: "Consider sending one", fr: "L’envisagent", nl: "Overwegen het", de: "Erwägen es" },
    definitions: {
      en: "Posts that said they were considering a newsletter.",
      fr: "Postes qui disent envisager un bulletin d’information.",
      nl: "Posten die een nieuwsbrief zeggen te overwegen.",
      de: "Vertretungen, die nach eigener Angabe einen Newsletter erwägen.",
    },
  },
  "survey.share_nonsenders_social": {
    topic: "survey",
    unit: "1",
    labels: {
      en: "Non-senders on social media",
      fr: "Sans bulletin, sur les médias sociaux",
      nl: "Zonder nieuwsbrief, op sociale media",
      de: "Ohne Newsletter, in sozialen Medien",
    },
    definitions: {
      en: "Share of the posts without a newsletter that said they communicate through social media.",
      fr: "Part des postes sans bulletin qui disent communiquer par les médias sociaux.",
      nl: "Aandeel van de posten zonder nieuwsbrief die via sociale media zeggen te communiceren.",
      de: "Anteil der Vertretungen ohne Newsletter, die über soziale Medien kommunizieren.",
    },
  },
} as const satisfies Record<string, MeasureDefinition>;

export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];
