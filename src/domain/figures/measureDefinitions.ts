import type { Labels } from "../dataset/language";
import type { Measure } from "./measures";

/** What exactly is counted, in one sentence. Apart from the vocabulary, since only few pages say it. */
export const MEASURE_DEFINITIONS: Readonly<Record<Measure, Labels>> = {
  "budget.hardware": {
    en: "Amount invested in computer equipment.",
    fr: "Montant investi dans l’équipement informatique.",
    nl: "Bedrag geïnvesteerd in computerapparatuur.",
    de: "In Computerausstattung investierter Betrag.",
  },
  "budget.software": {
    en: "Amount invested in buying and licensing software.",
    fr: "Montant investi dans les achats et licences de logiciels.",
    nl: "Bedrag geïnvesteerd in aankoop en licenties van software.",
    de: "In Kauf und Lizenzen von Software investierter Betrag.",
  },
  "budget.audiovisual": {
    en: "Amount invested in photo and video equipment.",
    fr: "Montant investi dans l’équipement photo et vidéo.",
    nl: "Bedrag geïnvesteerd in foto- en videoapparatuur.",
    de: "In Foto- und Videoausrüstung investierter Betrag.",
  },
  "budget.training": {
    en: "Amount invested in training.",
    fr: "Montant investi dans la formation.",
    nl: "Bedrag geïnvesteerd in opleiding.",
    de: "In Schulungen investierter Betrag.",
  },
  "budget.other": {
    en: "An amount whose purpose is none of the others.",
    fr: "Un montant dont l’objet n’est aucun des autres.",
    nl: "Een bedrag met een ander doel dan de overige.",
    de: "Ein Betrag mit einem anderen Zweck als die übrigen.",
  },
  "staffing.fte": {
    en: "Estimated full-time equivalents involved in managing social networks at the head office.",
    fr: "Équivalents temps plein estimés pour la gestion des réseaux sociaux à l’administration centrale.",
    nl: "Geraamde voltijdse equivalenten voor het beheer van de sociale media bij het hoofdbestuur.",
    de: "Geschätzte Vollzeitäquivalente für die Betreuung der sozialen Netzwerke in der Zentrale.",
  },
  "content.items": {
    en: "Items added to the site within the period.",
    fr: "Entrées ajoutées au site pendant la période.",
    nl: "Items die in de periode aan de site zijn toegevoegd.",
    de: "Im Zeitraum zur Website hinzugefügte Einträge.",
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
    en: "New well-known {nationals} among the items.",
    fr: "Nouveaux {nationals} connus parmi les entrées.",
    nl: "Nieuwe bekende {nationals} onder de items.",
    de: "Neue bekannte {nationals} unter den Einträgen.",
  },
  "traffic.unique_visitors": {
    en: "Different visitors within the period; one who returns counts once.",
    fr: "Visiteurs différents pendant la période ; qui revient ne compte qu’une fois.",
    nl: "Verschillende bezoekers in de periode; wie terugkeert, telt één keer.",
    de: "Verschiedene Besucher im Zeitraum; wer wiederkommt, zählt einmal.",
  },
  "traffic.share_domestic": {
    en: "Share of the unique visitors who visited the site {fromOwnCountry}.",
    fr: "Part des visiteurs uniques venus {fromOwnCountry}.",
    nl: "Aandeel van de unieke bezoekers die de site {fromOwnCountry} bezochten.",
    de: "Anteil der eindeutigen Besucher, die die Website {fromOwnCountry} aufriefen.",
  },
  "traffic.share_abroad": {
    en: "Share of the unique visitors who visited the site from another country.",
    fr: "Part des visiteurs uniques qui ont consulté le site depuis un autre pays.",
    nl: "Aandeel van de unieke bezoekers die de site vanuit een ander land bezochten.",
    de: "Anteil der eindeutigen Besucher, die die Website aus einem anderen Land aufriefen.",
  },
  "traffic.countries": {
    en: "Countries from which visitors came; whether {ownCountry} is one of them is not stated.",
    fr: "Pays d’où venaient les visiteurs ; il n’est pas dit si {ownCountry} en fait partie.",
    nl: "Landen waaruit bezoekers kwamen; of {ownCountry} daarbij hoort, is niet vermeld.",
    de: "Länder, aus denen Besucher kamen; ob {ownCountry} dazugehört, ist nicht angegeben.",
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
    en: "Posts that declared sending one, as a share of the posts that answered.",
    fr: "Postes ayant déclaré en envoyer un, en part des postes ayant répondu.",
    nl: "Posten die verklaarden er een te versturen, als aandeel van de posten die antwoordden.",
    de: "Vertretungen, die angaben, einen zu versenden, als Anteil derer, die antworteten.",
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
    de: "Anteil der Vertretungen ohne Newsletter, die nach eigener Angabe über soziale Medien kommunizieren.",
  },
};
