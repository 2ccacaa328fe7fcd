import { extract } from "../../src/extract/extract";
import { describeExtracted } from "../../src/package/write/extractedTexts";
import { serialisePackage } from "../../src/package/write/serialisePackage";
import { REFERENCE_ONLY } from "../documents/readDocuments";

/** A question of our own on another ministry and its site, which fills every screen. */
const TEXT = `Bulletin n° : B090 - Question et réponse écrite n° : 0333 - Législature : 56

Auteur Colombe Vasseur
Département Ministre des Vitrines
Titre Le site Horizons Ouverts et les réseaux
Date de dépôt20/03/2033
Langue F
Publication question     B090
Date publication 20/04/2033, 20322033
Statut questionRéponses reçues
Date de délai24/04/2033

Question

1. Quels postes sont sur Facebook? 2. Combien cela coûte-t-il? 3. Combien de personnes lisent le site? 4. Que contient-il?

Statut 1 réponse normale - normaal antwoord - Réponse publiée
Publication réponse     B095
Date publication 30/05/2033, 20322033
Réponse

1. Les postes diplomatiques qui disposent d'une page Facebook sont les suivants: Berlin, Tokyo, Ottawa.
2. On estime à trois équivalents temps plein (ETP) les personnes concernées. Licences: 4.000 euros pour 2032.
3. Entre le 1er février 2033 et le 31 mars 2033, le site Horizons Ouverts a compté 18 204 visiteurs uniques, soit 87 pays. On a enregistré 96 481 pages vues. La durée moyenne d'une visite était de 3 minutes 12 secondes, avec 2,9 pages par visite.
4. Depuis son lancement le 15 janvier 2033, le site Horizons Ouverts a reçu, en date du 20 avril, 73 nouveaux contenus: 41 articles et 20 événements.

Desc. Eurovoc principalSITE
`;

/** What was read from it, as a data package: file name → text. */
export function makeOwnQuestionFiles(): Promise<Map<string, string>> {
  const { dataset } = extract(TEXT, REFERENCE_ONLY);
  const { texts, source } = describeExtracted(dataset, { licenses: [], references: [] });
  const hashes = { sha256: "ef".repeat(32), wordsSha256: "ab".repeat(32), bytes: TEXT.length };
  return serialisePackage(dataset, texts, { ...source, ...hashes });
}
