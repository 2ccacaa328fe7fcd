/** Common words that are one letter away from a term without being that term misspelt. */
export const ORDINARY_WORDS: Readonly<Record<"fr" | "nl", readonly string[]>> = {
  fr: (
    "achat achats acheter acheté achève actes actifs actions active activer actuel affiche affiché " +
    "affichés afrique agence agences aille aise amie amis ancien annexe annexes année antre appel " +
    "appeler appelle après asile attendu aucuns auprès autre autres avoir aère beau belge belle belles " +
    "bientôt bille bits blues brasil cage cages celle celles centrale centraux centre cents certain " +
    "certaines ceux chaine chaise chaises chat chats chaîne chien chile cieux cinq ciné cite citer " +
    "cites cités comité comme commun complète complètement complètes compose compris comprise compta " +
    "compter compté comptée comptés comtes comtés congé congés consacre consacrer consacrée consacrées " +
    "consulter consulté consultées consultés conte contenu contes contient contre coste couvert " +
    "couverte couverts coûte coûts créer crées créées cuit danse dent dents dernier dernière descent " +
    "dessus dette dettes devaient devait dieux diffuser diffuses diffusé diffusée diffusés digne " +
    "disposer disposé disposés dite dites douce doue doute doutes doux douze dresse due dues dure " +
    "décent dédié départements dépenser dépenses dépensée développe développer développées développés " +
    "elles encre entendu entière entra entrent entrer entré entrée envie environs envoi envois envol " +
    "envoyé exister existé faits feront fille fonction fonctions formation formations fête fêtes gage " +
    "gages gare gares gens grâce guère gères général gérer gérée gérés halte heures huis images " +
    "inactif inactifs inactive inactives incomplète incomplètes informations interne intitulées " +
    "intitulés introduire introduis introduits investie investies item jacent jette jeux juste lance " +
    "lancement lances lancées lancés langue langues large lecture lent lente lettres lies lieux ligne " +
    "lignes ligue linge lise lisse liste lister listes listé lits livre livres luxe luxes main mains " +
    "malle matière matières maître maîtres ment mesure mesures mette mettra mettre mien mieux milles " +
    "mine mines mini ministre ministres ministères minute minutes mises mite mobiles moins moyenne " +
    "moyens mère mères mètre mètres nage nages national nerf nette neufs noire nomme nommer nommées " +
    "nommés normé noter notes notre notée nouvelle nues nuit nuits nôtre oublier outre ouvertes " +
    "ouverts ouvrage ouvre ouvrir pages pagne paie paies pairs paix pare pares pari paris parmi paroi " +
    "pars parti partie parties partis parts passer passé passée paye payes paysan paysans payé payée " +
    "payés perdu permanent permanente permanents permis peste peux phases photos piste pistes piège " +
    "place placé placée plage plages plans plein pleine pleins plusieurs poche pomme ponte porte " +
    "portes ports pose poser poses possible possède possédé postal poster posts posté postée " +
    "postérieur postés posée posées potes poètes première presque presse presser pressé pressée " +
    "principal pris proche profit profits présence présentée présentées présentés prévoie prévoir " +
    "prévues prévus publics publier publies publié publiée publiés père pères quarante quatrième " +
    "quelque quelques quinze rage rages relève rendre rendu rente rentrée rentrées renvoi renvoie " +
    "reste restes rite rites roche rois rues règle règles répandu répandus réponde réseau réseaux " +
    "réussi réussie sage sages saint santé savoir seconde secondes secs seize sent septembre sera " +
    "serai serais serons seront sert service services servir signa signale signe simple singe sise " +
    "sites situe social sociale soient somme sommes sommé sortie suit suite suites suivant suivante " +
    "suivants suivent suivi telle telles tempo temps tendu tente tentes texte textes totale trait " +
    "traits trente trios trous utiliser utilises utilisé utilisée utilisés vendu vent vents veuf veux " +
    "vibre vide vider vidé vies vieux vigne ville vint virer viser visiter visites visits visité " +
    "visitées visités vite voici votre voue vôtre yeux éditer édits édité éditée édités élite élues " +
    "épite étranger étrangers étrangère étude étudie évite éviter"
  ).split(" "),
  nl: (
    "aantal aantallen aanvolgende aanwezige aart acht achten actie actieve ander andere anderen anders " +
    "antwoordde antwoordt baken banden bang beantwoordde beantwoorden beantwoordt bedrag bedragen been " +
    "beheer beheerd beheerde beheerden bekijk bekijken benoemde beschikte beslaan beslaat besluit " +
    "bestaande bestaat bestand beste bestede bestudeerd bezet bezoeker bezoekt bieden bier biet binnen " +
    "boord brie chat cost daarom dagen daten deden deels degen delen delf dezelfde dezen dezes dicht " +
    "dichter dien dienst diensten dient dier diet doch drie duidt echt eerste eier eigen eigenlijk " +
    "elft enige enkel ergens eten even fier fond forto foto foton fotos gaan garen gaten gave gaven " +
    "gebruik gebruiker gebruikte geeft geheel gelden geldt gelezen gemeen gemeten gemiddelden gene " +
    "genoemd geopende geplande gestart gesteld gestort geteld getoonde geven gevet gevraagd gezen gier " +
    "giet green groen haken handen haten haven hebben hebbend heeft heel heen heest heet helft heten " +
    "hetzelfde heven hier hoeft houden idem iets inactief inactieve investeerden investeren items " +
    "jacht joch kaart kaarten kamen kanalen kant kazen keten keuze kier klachten klant kleine komen " +
    "koord korte kost kosten krachten kranten laden lagen lager laken lanceert lande landelijk landen " +
    "late laten later latijn laven leden legde legen leiden leidt leven lezen lieden lier liet liggen " +
    "lijden lijken lijkt lijn lijst lijsten list londen lopen luid luiden luidt maakt maakte maand " +
    "maanden maat macht maken media medio meedeelde meest meeste melden mensen meten middel mieten " +
    "mina minder mini mink minuut moord most moto nacht namelijk namen naten neen negende nemen nest " +
    "net niets nieuwe nieuws noemen nooit noorden noot ofte onder onderzocht onderzoek oneer " +
    "ontwikkelde ooit oord oost oosten openen opgaven opleiding opnieuw opvolgende order oude ouden " +
    "ouder overweging pacht paginas paps past paste personen persoon pest pier piet plaat plaats plan " +
    "plane plank plannen plat plint poch poet pont pool poort port pose post poste posten posts pot " +
    "pril publiceerde raakt raam racen raden raken ramen randen razen recht rechten rechts regen rien " +
    "riet rite romen rondom ruimen samen samenwerking schaal schade schaft schap schar schatten schept " +
    "scholen school schot schreef schrift schut sessie sier sinds sine sociaal social sociale soort " +
    "sport staan staat stand staten steden steeds stem stemt stuk suite taart taken talen tanden teen " +
    "tegen teken tekst terug tevens thans thee tier titel toch tonen toont totaal toto tree trein " +
    "tussen twaalfde twen uien uier uitgaven uitpost unie unieke uren vaart vacht vanaf vaste vaten veel veen " +
    "veer vegen verder verklaren verklaring verschillend verspreid versturen verstuurd verzending " +
    "verzond verzonden vete videos vief vierde vierden vies view vijfde vlier voer volgden volgend " +
    "volgens volle volledig voord voorts voorpost voorposten voren vorige vorm vormen vormt vraag waar waart wacht wachten " +
    "waken wanneer waren water weden wegen weken wenen werden weren werken werkt westen weten weven " +
    "wezen wijze wonen woord woorden worden wordt zacht zagen zake zaken zaten zeden zeer zegen zeis " +
    "zeken zelf zelfde zelfs zesde zestig zeven ziek zien zier ziet zijne zin zoals zonder zoude " +
    "zouden zuiden zullen zwarte"
  ).split(" "),
};
