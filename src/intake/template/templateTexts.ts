import type { Labels } from "../../domain/dataset/language";

/** A column of the template: its head, which the reader of tables recognises, and what belongs in it. */
export interface TemplateColumn {
  readonly head: Labels;
  readonly meaning: Labels;
}

/** The columns of the template, in their order. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  column(
    ["Ministry", "Ministère", "Ministerie", "Ministerium"],
    "Who sends the post: a ministry or a state. May be empty where the whole list is of one ministry.",
    "Qui envoie le poste : un ministère ou un État. Peut rester vide si toute la liste concerne un seul ministère.",
    "Wie de post uitzendt: een ministerie of een staat. Mag leeg blijven als de hele lijst over één ministerie gaat.",
    "Wer die Vertretung entsendet: ein Ministerium oder ein Staat. Darf leer bleiben, wenn die ganze Liste ein einziges Ministerium betrifft.",
  ),
  column(
    ["Country", "Pays", "Land", "Land"],
    "The country in which the post sits: its name, or its ISO code.",
    "Le pays où se trouve le poste : son nom ou son code ISO.",
    "Het land waar de post gevestigd is: de naam of de ISO-code.",
    "Das Land, in dem die Vertretung sitzt: der Name oder der ISO-Code.",
  ),
  column(
    ["City", "Ville", "Stad", "Stadt"],
    "The city in which it sits.",
    "La ville où il se trouve.",
    "De stad waar hij gevestigd is.",
    "Die Stadt, in der sie sitzt.",
  ),
  column(
    ["Latitude", "Latitude", "Breedtegraad", "Breite"],
    "Decimal degrees, such as 50.8467; south is negative. May be empty.",
    "Degrés décimaux, par exemple 50,8467 ; le sud est négatif. Peut rester vide.",
    "Decimale graden, bijvoorbeeld 50,8467; zuid is negatief. Mag leeg blijven.",
    "Dezimalgrad, zum Beispiel 50,8467; Süden ist negativ. Darf leer bleiben.",
  ),
  column(
    ["Longitude", "Longitude", "Lengtegraad", "Länge"],
    "Decimal degrees, such as 4.3525; west is negative. May be empty.",
    "Degrés décimaux, par exemple 4,3525 ; l’ouest est négatif. Peut rester vide.",
    "Decimale graden, bijvoorbeeld 4,3525; west is negatief. Mag leeg blijven.",
    "Dezimalgrad, zum Beispiel 4,3525; Westen ist negativ. Darf leer bleiben.",
  ),
  column(
    ["Kind", "Catégorie", "Soort", "Art"],
    "Embassy, consulate general, consulate, permanent representation …",
    "Ambassade, consulat général, consulat, représentation permanente…",
    "Ambassade, consulaat-generaal, consulaat, permanente vertegenwoordiging …",
    "Botschaft, Generalkonsulat, Konsulat, Ständige Vertretung …",
  ),
  column(
    ["Name", "Nom", "Naam", "Bezeichnung"],
    "The name of the post, where country and city do not tell it from others.",
    "Le nom du poste, si le pays et la ville ne suffisent pas à le distinguer.",
    "De naam van de post, als land en stad hem niet van andere onderscheiden.",
    "Der Name der Vertretung, wenn Land und Stadt sie nicht von anderen unterscheiden.",
  ),
  column(
    ["Wikidata", "Wikidata", "Wikidata", "Wikidata"],
    "Its Wikidata item, or a number of your own. May be empty.",
    "Son élément Wikidata, ou un numéro à vous. Peut rester vide.",
    "Het Wikidata-item, of een eigen nummer. Mag leeg blijven.",
    "Das Wikidata-Objekt oder eine eigene Nummer. Darf leer bleiben.",
  ),
  column(
    ["Website", "Site web", "Website", "Website"],
    "The address of its site.",
    "L’adresse de son site.",
    "Het adres van de site.",
    "Die Adresse ihrer Website.",
  ),
  ...["Facebook", "Twitter", "Instagram", "LinkedIn", "YouTube"].map((name) =>
    column(
      [name, name, name, name],
      "The account or its address; or yes, or no. Several are separated by |. More channels: more columns.",
      "Le compte ou son adresse ; ou oui, ou non. Séparez plusieurs comptes par |. D’autres canaux : d’autres colonnes.",
      "De account of het adres ervan; of ja, of nee. Scheid meerdere accounts met |. Meer kanalen: meer kolommen.",
      "Das Konto oder seine Adresse; oder ja, oder nein. Mehrere werden durch | getrennt. Weitere Kanäle: weitere Spalten.",
    ),
  ),
  column(
    ["Newsletter", "Lettre d’information", "Nieuwsbrief", "Newsletter"],
    "Yes or no, or the address where it can be subscribed to.",
    "Oui ou non, ou l’adresse pour s’y abonner.",
    "Ja of nee, of het adres om zich erop te abonneren.",
    "Ja oder nein, oder die Adresse, unter der man ihn abonniert.",
  ),
];

/** Five made-up posts of a made-up ministry, in the order of the columns. */
export const EXAMPLE_ROWS: readonly (readonly string[])[] = [
  [
    "Ministry of Example",
    "Kenya",
    "Nairobi",
    "-1.2864",
    "36.8172",
    "Embassy",
    "",
    "",
    "https://nairobi.example.org",
    "ExampleInNairobi",
    "@ExampleNairobi",
    "",
    "",
    "",
    "yes",
  ],
  [
    "Ministry of Example",
    "Japan",
    "Tokyo",
    "",
    "",
    "Embassy",
    "",
    "",
    "https://tokyo.example.org",
    "https://www.facebook.com/ExampleInTokyo",
    "ExampleTokyo",
    "example.tokyo",
    "",
    "",
    "no",
  ],
  [
    "Ministry of Example",
    "Brazil",
    "São Paulo",
    "",
    "",
    "Consulate general",
    "",
    "",
    "",
    "ExampleSaoPaulo",
    "",
    "example.saopaulo",
    "",
    "",
    "",
  ],
  [
    "Ministry of Example",
    "Switzerland",
    "Geneva",
    "",
    "",
    "Permanent representation",
    "Representation to the United Nations",
    "",
    "",
    "",
    "ExampleUN | ExampleGeneva",
    "",
    "example-geneva",
    "",
    "no",
  ],
  ["Ministry of Example", "Canada", "Montreal", "", "", "Consulate", "", "", "", "yes", "", "", "", "", ""],
];

/** The names of the two sheets and of the files. */
export const TEMPLATE_NAMES = {
  posts: { en: "Posts", fr: "Postes", nl: "Posten", de: "Vertretungen" },
  columns: { en: "Columns", fr: "Colonnes", nl: "Kolommen", de: "Spalten" },
} satisfies Readonly<Record<string, Labels>>;

function column(
  [en, fr, nl, de]: readonly [string, string, string, string],
  ...[meansEn, meansFr, meansNl, meansDe]: readonly [string, string, string, string]
): TemplateColumn {
  return { head: { en, fr, nl, de }, meaning: { en: meansEn, fr: meansFr, nl: meansNl, de: meansDe } };
}
