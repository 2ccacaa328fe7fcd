/** A question with its answer in the form of the Chamber, written for the tests. Atlantide is no post. */
export const SAMPLE_QUESTION = `
Bulletin n° : B999 - Question et réponse écrite n° : 0042 - Législature : 99


Auteur Anne Modèle, IND
Département Ministre des Exemples
Titre Présence en ligne.
Date de dépôt01/02/2030
Langue F
Publication question     B998
Date publication 03/03/2030, 20292030
Statut questionRéponses reçues
Date de délai04/03/2030


Question

1. a) Quels postes ont une page Facebook? b) Combien de personnes y travaillent?


Statut 1 réponse normale - normaal antwoord - Réponse publiée
Publication réponse     B999
Date publication 05/05/2030, 20292030
Réponse

1. a) Les postes diplomatiques qui disposent d'une page Facebook sont les suivants: Berlin, Atlantide, Tokyo. b) On estime à trois équivalents temps plein (ETP) les personnes concernées.


Desc. Eurovoc principalEXEMPLE
Descripteurs EurovocEXEMPLE
`;
