/**
 * Questions in the Chamber's form with invented names and facts, for tests and benchmarks. They are far apart in
 * form on purpose: language, line breaks, enumeration, notation of numbers, channels.
 */

/** French, one field to a line, letters, a complete list, a survey, a site; dots for thousands. */
export const FRENCH_LETTERED = `...

Bulletin n° : B101 - Question et réponse écrite n° : 0042 - Législature : 55


Auteur Ada Martin, ABC
Département Ministre des Essais
Sous-département Essais
Titre Présence numérique des postes.
Date de dépôt03/03/2020
Langue F
Publication question     B101
Date publication 20/04/2020, 20192020
Statut questionRéponses reçues
Date de délai04/04/2020


Question

Le ministère veut être lu. 1. a) Où écrit-il? b) Avec quels moyens? 2. Son site est neuf. a) Qui le lit? b) Que disent les postes?



Statut 1 réponse normale - normaal antwoord - Publiée
Publication réponse     B109
Date publication 30/06/2020, 20192020
Réponse

1. a) Outre Facebook, le SPF est présent sur les médias sociaux suivants: Instagram, YouTube, Plurk. Les postes qui disposent d'un compte Instagram sont les suivants: Rome, Pékin, Sao Paolo, New York, New York ONU, Le Caire, Atlantis et Bruxelles UE. Notre ambassade en Italie est aussi active sur WhatsApp. Nos postes au Brésil ont créé une application mobile appelée Bonjour Brasil. Le SPF n'est pas présent sur Flickr. b) Le ministère a investi: - Logiciels (2018-2019): 12.500 euros; - Formations, estimation (2019): 3.000 euros. On estime à trois équivalents temps plein l'effectif de l'administration centrale. 2. a) Le site Belgica Nova a été lancé le 2 mars 2020. Le site Belgica Nova a été vu par 1.234 visiteurs uniques (2 mars 2020-1 avril 2020). 55 % ont lu le site en Belgique et 45 % à l'étranger, venant de 31 pays. Une visite durait en moyenne 1:05 minute et le nombre moyen de pages vues était de 2,75. Au total, 4 321 pages ont été vues. b) En 2019, le SPF a interrogé les postes sur leurs newsletters. 40 postes ont répondu à cette enquête. Parmi ces 40 réponses, 10 postes (25 %) ont déclaré envoyer une newsletter, trois postes en enverront une prochainement et cinq autres postes envisagent de le faire. Les postes suivants ont déclaré envoyer une newsletter: Rome, Londres et Vienne. 20 % des postes qui n'envoient pas de newsletter ont répondu qu'ils écrivent sur les réseaux sociaux.


Desc. Eurovoc principalESSAI
Descripteurs EurovocESSAI | DOCUMENT
`;

/** French, no line breaks at all, numbers without letters, amounts in millions and with spaces, glued marks. */
export const FRENCH_FLAT =
  "Bulletin n° : B007 - Question et réponse écrite n° : 7 - Législature : 56 Auteur Jean Petit, XYZ Département Ministre du Commerce Titre Les réseaux des ambassades Date de dépôt 01/02/2025 Langue F Publication question B007 Date publication 01/03/2025, 20242025 Statut question Réponses reçues Date de délai 05/03/2025 Question Les ambassades parlent.1. Sur quels canaux?2. À quel prix? 3. Avec qui? Statut 1 réponse normale - normaal antwoord - Publiée Publication réponse B012 Date publication 15/05/2025, 20242025 Réponse Voici les éléments demandés.1. Voici la liste complète des postes par canal. LinkedIn: Tokyo, Ottawa; WhatsApp: Londres. Par exemple, nos ambassades à Rome et à Vienne ont un compte TikTok. 2. En 2024, le SPF a dépensé 1 250 000 euros pour du matériel informatique et 7,2 millions d'euros pour des formations. 3. Le service compte environ 4,5 ETP. Le plan Horizon 2030 et le sommet du G20 ne sont pas chiffrés. Desc. Eurovoc principal COMMERCE Descripteurs Eurovoc COMMERCE | RESEAU";

/** French, decomposed accents, narrow no-break spaces, signs beyond the first plane, a list in lines. */
export const FRENCH_TYPESET = `Bulletin n° : B050 - Question et réponse écrite n° : 1999 - Législature : 54

Auteur Zoé Éclair, DEF
Titre Publications 😀 en ligne
Date de dépôt12/12/2017
Langue N
Question

Quelles publications?

Publication réponse B060
Date publication 02/02/2018, 20172018
Réponse

🌍 Le site www.exemple-essai.be du SPF compte 12\u202f500 visiteurs uniques par mois 😀. Les visites durent en moyenne 2 minutes 30 secondes, pour 3,1 pages par visite. Il y a 14 nouveaux articles sur le site.
Certains postes ont une page Facebook, par exemple: Vienne, Ottawa.
Les postes suivants ont un compte Twitter:
- Washington
- Ge\u0301ne\u0300ve ONU
- Londres (Royaume-Uni)

Desc. Eurovoc principalPUBLICATION
`;

/** Dutch, one field to a line, letters, full sentences, dots for thousands. */
export const DUTCH_LETTERED = `Bulletin nr : B020 - Schriftelijke vraag en antwoord nr : 0311 - Zittingsperiode : 55

Auteur Piet Janssens, GHI
Departement Minister van Proeven
Sub-departement Proeven
Titel Posten op het net.
Datum indiening14/01/2021
Taal N
Publicatie vraag     B020
Publicatiedatum 01/02/2021, 20202021
Status vraagAntwoorden ontvangen
Termijndatum15/02/2021

Vraag

De posten werken digitaal. 1. a) Welke posten zijn actief? b) Wat kost dat? 2. a) Wie leest de website? b) Wat zei de enquête?

Status 1 normaal antwoord - réponse normale - Gepubliceerd antwoord
Publicatie antwoord     B033
Publicatiedatum 10/05/2021, 20202021
Antwoord

1. a) De posten die beschikken over een Facebookpagina zijn de volgende: Peking, Londen, Wenen, New York VN, Brussel PV, Den Haag en Caïro. De FOD Buitenlandse Zaken is actief op LinkedIn en YouTube, maar heeft geen Instagramaccount. Onze ambassade in Japan is aanwezig op Weibo. b) De persdienst heeft in 2020 geïnvesteerd in: - hardware: 12.500 euro; - opleidingen (raming): 2.000 euro. Naar schatting twee voltijdse equivalenten beheren de sociale media op het hoofdbestuur. 2. a) De website Proef Online telde 8.050 unieke bezoekers (1 maart 2021-31 maart 2021). 70 % las de site in België en 30 % in het buitenland, uit 45 landen. Een bezoek duurde gemiddeld 3:20 minuten. Er werden 20.150 pagina's bekeken, gemiddeld 2,5 pagina's per bezoek. b) In 2020 heeft de FOD de posten bevraagd over hun nieuwsbrieven. 60 posten hebben deze enquête beantwoord. Van deze 60 posten verklaarden er 20 (33 %) een nieuwsbrief te versturen, vier posten zullen er binnenkort een versturen en zes andere posten overwegen het. De volgende posten hebben verklaard een nieuwsbrief te versturen: Londen, Tokio. 50 % van de posten die geen nieuwsbrief versturen, antwoordde te communiceren via sociale media.

Eurovoc-hoofddescriptorPROEF
Eurovoc-descriptorenPROEF | NETWERK
`;

/** Dutch, no line breaks, numbers that answer together, lists by channel, glued sentences. */
const DUTCH_FLAT =
  "Bulletin nr : B088 - Schriftelijke vraag en antwoord nr : 812 - Zittingsperiode : 55 Auteur An De Smet, JKL Departement Minister van Reizen Titel Sociale media Datum indiening 02/05/2022 Taal N Publicatie vraag B088 Publicatiedatum 01/06/2022, 20212022 Status vraag Antwoorden ontvangen Termijndatum 03/06/2022 Vraag Welke kanalen gebruiken de posten in tijden van migratie?1. Welke zijn het?2. Zijn ze volledig?3. Wat kost het? Status 1 normaal antwoord - réponse normale - Gepubliceerd antwoord Publicatie antwoord B095 Publicatiedatum 01/09/2022, 20212022 Antwoord 1 en 2. De ambassades werken rond migratie.In vele landen gebeurt dat online. De volgende posten zijn actief op Instagram: Rome, Milaan, Atlantis en Tokio. Op YouTube: Ottawa, Washington. Nieuwsbrieven worden verstuurd door drieëntwintig posten. 3. De kosten bedroegen 1.250.000 euro in 2021. Ongeveer 2,5 VTE werken eraan. Eurovoc-hoofddescriptor REIZEN Eurovoc-descriptoren REIZEN";

/** All of them, by name. */
export const TEST_DOCUMENTS: Readonly<Record<string, string>> = {
  FRENCH_LETTERED,
  FRENCH_FLAT,
  FRENCH_TYPESET,
  DUTCH_LETTERED,
  DUTCH_FLAT,
};

/** A French document of one question around an answer. */
export function frenchDocument(answer: string): string {
  return `Bulletin n° : B001 - Question et réponse écrite n° : 0001 - Législature : 54

Auteur Nom, PARTI
Titre Essai
Date de dépôt01/02/2016
Langue F

Question

Qui écrit où?

Publication réponse     B002
Date publication 01/07/2016, 20152016
Réponse

${answer}

Desc. Eurovoc principalESSAI`;
}

/** A Dutch document of one question around an answer. */
export function dutchDocument(answer: string): string {
  return `Bulletin nr : B001 - Schriftelijke vraag en antwoord nr : 0001 - Zittingsperiode : 54

Auteur Naam, PARTIJ
Titel Proef
Datum indiening01/02/2016
Taal N

Vraag

Wie schrijft waar?

Publicatie antwoord     B002
Publicatiedatum 01/07/2016, 20152016
Antwoord

${answer}

Eurovoc-hoofddescriptorPROEF`;
}
