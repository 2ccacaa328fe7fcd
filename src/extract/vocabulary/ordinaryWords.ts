/** Common words that are one letter away from a term without being that term misspelt. */
export const ORDINARY_WORDS: Readonly<Record<"fr" | "nl", readonly string[]>> = {
  fr: (
    "achat achats acheter acheté achève actes actifs actions active activer actuel afrique ancien annexe " +
    "annexes année appel appeler appelle après attendu aucuns auprès autre autres avoir beau belle belles " +
    "bientôt brasil celle celles centrale centraux centre cents certain certaines chaine chaise chaises " +
    "chat chats chaîne chien chile cieux cinq cités comité comme commun complète complètement complètes " +
    "compose compris comprise compta compter compté comptée comtes comtés congé congés consacre consacrer " +
    "consacrée consacrées consulter consulté consultées consultés conte contenu contes contient contre " +
    "coste couvert couverte couverts coûte coûts créer crées créées danse dernier dernière diffuser " +
    "diffuses diffusé diffusée diffusés digne disposer disposé disposés dites doute doutes douze dresse " +
    "dure départements dépenser dépenses dépensée développe développer développées développés elles " +
    "entendu entière entrent entrer entré entrée environs envoi envois envoyé exister existé faits feront " +
    "fille fonction fonctions formation formations grâce général gérer gérée gérés halte heures images " +
    "inactif inactifs inactive inactives informations interne introduire introduis introduits investie " +
    "investies juste lance lancement lances lancées lancés langue langues large lecture lettres lieux " +
    "ligne lignes ligue liste lister listes livre livres matière matières maître maîtres mesure mesures " +
    "mettra mettre mieux milles ministre ministres ministères minute minutes mises mobiles moins moyenne " +
    "moyens mètre mètres national nomme nommer nommés notes notre notée nouvelle nôtre outre ouvertes " +
    "ouverts ouvrage ouvre ouvrir pages pagne pairs paris parmi partie parties parts passer passé passée " +
    "perdu permanents permis phases photos piste pistes piège place placé placée plage plages plans plein " +
    "pleine pleins plusieurs pomme porte portes ports pose poser poses possible possède possédé postal " +
    "poster posts posté postée postérieur postés posée posées poètes première presque presse presser " +
    "pressé pressée principal pris proche profit profits présence prévoie prévoir prévues prévus publics " +
    "publier publies publiée publiés quarante quatrième quelque quelques quinze relève rendre rendu rente " +
    "rentrée rentrées reste restes rites règle règles répandu répandus réponde réseau réseaux réussi " +
    "réussie sages saint santé savoir seconde secondes seize septembre sera serais serons seront service " +
    "services servir signale signe simple sites situe social sociale soient somme sommes sortie suite " +
    "suites suivant suivante suivants suivent suivi telle telles temps tendu tente tentes texte textes " +
    "totale trait traits trente trios utiliser utilises utilisé utilisée utilisés vendu vieux ville vint " +
    "visiter visites visité visitées visités voici votre vôtre éditer éditée édités étranger étrangers " +
    "étrangère étude étudie"
  ).split(" "),
  nl: (
    "aantal aantallen aanvolgende aanwezige acht achten actieve ander andere anderen anders antwoordde " +
    "banden beantwoorden beantwoordt bedrag bedragen beheer beheerd beheerde beheerden bekijk bekijken " +
    "beschikte besluit bestaande bestaat bestand beste bestede bestudeerd bezoeker bezoekt bieden binnen " +
    "daarom dagen deden deels delen dezelfde dezen dienst diensten drie eerste eigen eigenlijk enige " +
    "enkel ergens foto fotos gaan gaven gebruik gebruiker gebruikte geheel gelden geldt gelezen gemeen " +
    "gemeten gemiddelden genoemd geopende gestart gesteld gestort geteld handen hebben hebbend hetzelfde " +
    "houden inactief inactieve investeerden investeren items kanalen kant keuze kleine komen korte kosten " +
    "krachten kranten laden lager lanceert landelijk landen laten later leden leiden lezen lieden liggen " +
    "lijden londen lopen luiden maakt maakte maand maanden maken media medio meest meeste melden mensen " +
    "mieten minder minuut namelijk namen negende nemen nieuwe nieuws noemen nooit onder onderzocht " +
    "onderzoek ontwikkelde ooit oosten openen opleiding opvolgende paginas paste personen persoon plaats " +
    "post poste posten posts publiceerde randen recht rechten rechts rondom ruimen samen samenwerking " +
    "schaft schatten schept scholen school schreef schrift sessie sinds sociaal sociale soort sport staan " +
    "staat stand staten steden steeds stuk taken talen tanden tegen teken tekst terug tevens thans titel " +
    "tonen toont totaal tussen twaalfde unieke vanaf vaste verder verklaring verschillend verspreid " +
    "versturen verstuurd verzending verzond verzonden videos vierde vierden vijfde volgden volgend " +
    "volgens volle voorts vorige vorm vormen vormt vraag waar wacht wachten wanneer waren water weken " +
    "wenen werden werken werkt westen weten wijze wonen worden wordt zaken zeer zelf zelfde zelfs zesde " +
    "zestig zeven zijne zoals zonder zouden zuiden zullen zwarte"
  ).split(" "),
};
