import type { Labels } from "./language";
import type { Measure } from "./measures";

/** What exactly is counted, in one sentence. Apart from the vocabulary, since only few pages say it. */
export const MEASURE_DEFINITIONS: Readonly<Record<Measure, Labels>> = {
  "budget.hardware": {
    en: "Estimated investment of the press service in computer equipment.",
    fr: "Investissement estimé du service de presse en équipement informatique.",
    nl: "Geraamde investering van de persdienst in computerapparatuur.",
    de: "Geschätzte Investition des Pressedienstes in Computerausstattung.",
  },
  "budget.software": {
    en: "Estimated investment of the press service in buying and licensing software.",
    fr: "Investissement estimé du service de presse en achats et licences de programmes.",
    nl: "Geraamde investering van de persdienst in aankoop en licenties van software.",
    de: "Geschätzte Investition des Pressedienstes in Kauf und Lizenzen von Software.",
  },
  "budget.audiovisual": {
    en: "Estimated investment of the press service in photo and video equipment.",
    fr: "Investissement estimé du service de presse en équipement photo et vidéo.",
    nl: "Geraamde investering van de persdienst in foto- en videoapparatuur.",
    de: "Geschätzte Investition des Pressedienstes in Foto- und Videoausrüstung.",
  },
  "budget.training": {
    en: "Estimated investment of the press service in training.",
    fr: "Investissement estimé du service de presse en formation.",
    nl: "Geraamde investering van de persdienst in opleiding.",
    de: "Geschätzte Investition des Pressedienstes in Schulungen.",
  },
  "budget.other": {
    en: "An amount whose purpose is none of the others.",
    fr: "Un montant dont l’objet n’est aucun des autres.",
    nl: "Een bedrag met een ander doel dan de overige.",
    de: "Ein Betrag mit einem anderen Zweck als die übrigen.",
  },
  "staffing.fte": {
    en: "Estimated full-time equivalents who manage social networks at the head office.",
    fr: "Équivalents temps plein estimés qui gèrent les réseaux sociaux à l’administration centrale.",
    nl: "Geraamde voltijdse equivalenten die bij het hoofdbestuur de sociale media beheren.",
    de: "Geschätzte Vollzeitäquivalente, die in der Zentrale die sozialen Netzwerke betreuen.",
  },
  "content.items": {
    en: "Items added to the site since its launch.",
    fr: "Entrées ajoutées au site depuis son lancement.",
    nl: "Items die sinds de lancering aan de site zijn toegevoegd.",
    de: "Seit dem Start der Website hinzugefügte Einträge.",
  },
  "content.articles": {
    en: "New articles among the items.",
    fr: "Nouveaux articles parmi les entrées.",
    nl: "Nieuwe artikelen onder de items.",
    de: "Neue Artikel unter den Einträgen.",
  },
  "content.events": {
    en: "New events among the items.",
    fr: "Nouveaux évènements parmi les entrées.",
    nl: "Nieuwe evenementen onder de items.",
    de: "Neue Veranstaltungen unter den Einträgen.",
  },
  "content.people": {
    en: "New portraits of well-known Belgians among the items.",
    fr: "Nouveaux portraits de Belges connus parmi les entrées.",
    nl: "Nieuwe portretten van bekende Belgen onder de items.",
    de: "Neue Porträts bekannter Belgier unter den Einträgen.",
  },
  "traffic.unique_visitors": {
    en: "Different visitors within the period; one who returns counts once.",
    fr: "Visiteurs différents pendant la période ; qui revient ne compte qu’une fois.",
    nl: "Verschillende bezoekers in de periode; wie terugkeert, telt één keer.",
    de: "Verschiedene Besucher im Zeitraum; wer wiederkommt, zählt einmal.",
  },
  "traffic.share_domestic": {
    en: "Share of the unique visitors who read the site from Belgium.",
    fr: "Part des visiteurs uniques qui ont lu le site en Belgique.",
    nl: "Aandeel van de unieke bezoekers die de site vanuit België lazen.",
    de: "Anteil der eindeutigen Besucher, die die Website aus Belgien lasen.",
  },
  "traffic.share_abroad": {
    en: "Share of the unique visitors who read the site from another country.",
    fr: "Part des visiteurs uniques qui ont lu le site dans un autre pays.",
    nl: "Aandeel van de unieke bezoekers die de site vanuit een ander land lazen.",
    de: "Anteil der eindeutigen Besucher, die die Website aus einem anderen Land lasen.",
  },
  "traffic.countries": {
    en: "Countries from which visitors came; whether Belgium is one of them is not stated.",
    fr: "Pays d’où venaient les visiteurs ; il n’est pas dit si la Belgique en fait partie.",
    nl: "Landen waaruit bezoekers kwamen; of België daarbij hoort, is niet vermeld.",
    de: "Länder, aus denen Besucher kamen; ob Belgien dazugehört, ist nicht angegeben.",
  },
  "traffic.visit_duration": {
    en: "Average length of one visit, in minutes and seconds.",
    fr: "Durée moyenne d’une visite, en minutes et secondes.",
    nl: "Gemiddelde duur van één bezoek, in minuten en seconden.",
    de: "Durchschnittliche Dauer eines Besuchs, in Minuten und Sekunden.",
  },
  "traffic.pages_per_visit": {
    en: "Average number of pages, read as per visit because it stands beside the length of a visit.",
    fr: "Nombre moyen de pages, lu comme « par visite » car il voisine avec la durée d’une visite.",
    nl: "Gemiddeld aantal pagina’s, gelezen als per bezoek omdat het naast de duur van een bezoek staat.",
    de: "Durchschnittliche Seitenzahl, als pro Besuch gelesen, weil sie neben der Besuchsdauer steht.",
  },
  "traffic.page_views": {
    en: "Pages shown, each time they were shown.",
    fr: "Pages affichées, à chaque affichage.",
    nl: "Getoonde pagina’s, bij elke weergave geteld.",
    de: "Angezeigte Seiten, bei jedem Aufruf gezählt.",
  },
  "survey.respondents": {
    en: "Posts that answered the ministry’s survey on newsletters.",
    fr: "Postes qui ont répondu au sondage du ministère sur les bulletins d’information.",
    nl: "Posten die de enquête van het ministerie over nieuwsbrieven beantwoordden.",
    de: "Vertretungen, die die Umfrage des Ministeriums zu Newslettern beantworteten.",
  },
  "survey.senders": {
    en: "Posts that declared sending a newsletter.",
    fr: "Postes qui ont déclaré envoyer un bulletin d’information.",
    nl: "Posten die verklaarden een nieuwsbrief te versturen.",
    de: "Vertretungen, die angaben, einen Newsletter zu versenden.",
  },
  "survey.share_senders": {
    en: "Senders as a share of the posts that answered.",
    fr: "Expéditeurs en part des postes ayant répondu.",
    nl: "Verzenders als aandeel van de posten die antwoordden.",
    de: "Versender als Anteil der Vertretungen, die antworteten.",
  },
  "survey.soon": {
    en: "Posts that said they would soon send a newsletter.",
    fr: "Postes qui ont annoncé un bulletin d’information pour bientôt.",
    nl: "Posten die binnenkort een nieuwsbrief aankondigden.",
    de: "Vertretungen, die bald einen Newsletter ankündigten.",
  },
  "survey.considering": {
    en: "Posts that said they were considering a newsletter.",
    fr: "Postes qui disent envisager un bulletin d’information.",
    nl: "Posten die een nieuwsbrief zeggen te overwegen.",
    de: "Vertretungen, die nach eigener Angabe einen Newsletter erwägen.",
  },
  "survey.share_nonsenders_social": {
    en: "Share of the posts without a newsletter that said they communicate through social media.",
    fr: "Part des postes sans bulletin qui disent communiquer par les médias sociaux.",
    nl: "Aandeel van de posten zonder nieuwsbrief die via sociale media zeggen te communiceren.",
    de: "Anteil der Vertretungen ohne Newsletter, die über soziale Medien kommunizieren.",
  },
};
