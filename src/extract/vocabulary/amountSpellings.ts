import type { Currency } from "../../domain/figures/unit";

/** What a number can be multiplied by, in all its spellings. Those written with a capital letter count only so: `m` is no million. */
interface Multiple {
  /** Power of ten. */
  readonly exponent: number;
  readonly spellings: readonly string[];
}

/** Every spelling of a multiple that is read; all patterns for numbers are made from this table and the next. */
export const MULTIPLES: readonly Multiple[] = [
  { exponent: 3, spellings: ["mille", "millier", "milliers", "duizend", "tsd", "k"] },
  { exponent: 6, spellings: ["million", "millions", "miljoen", "miljoenen", "mio", "mln", "M"] },
  {
    exponent: 9,
    spellings: ["milliard", "milliards", "miljard", "miljarden", "mia", "mld", "mrd", "Md", "Mds", "bn"],
  },
];

/**
 * Spellings of currencies by their ISO 4217 code. The code itself is one, and one by which a currency stands
 * before a number too, as signs do. What can be several currencies (`$`, `dollar`, `¥`) is none of them.
 */
export const CURRENCIES: Readonly<
  Record<Currency, { readonly signs: readonly string[]; readonly words: readonly string[] }>
> = {
  EUR: { signs: ["€"], words: ["euro", "euros", "euro's"] },
  USD: {
    signs: ["US$"],
    words: [
      "dollars américains",
      "dollar américain",
      "dollars US",
      "Amerikaanse dollar",
      "Amerikaanse dollars",
    ],
  },
  GBP: { signs: ["£"], words: ["livres sterling", "livre sterling", "pond sterling", "Britse pond"] },
  CHF: { signs: [], words: ["francs suisses", "franc suisse", "Zwitserse frank"] },
  CAD: { signs: ["C$", "CA$"], words: ["dollars canadiens", "dollar canadien", "Canadese dollar"] },
  AUD: { signs: ["A$", "AU$"], words: ["dollars australiens", "dollar australien", "Australische dollar"] },
  JPY: { signs: [], words: ["yen", "yens"] },
  CNY: { signs: [], words: ["yuan", "yuans", "renminbi"] },
  BRL: { signs: ["R$"], words: ["réals brésiliens", "Braziliaanse real"] },
  INR: { signs: ["₹"], words: ["roupies indiennes", "Indiase roepie"] },
  RUB: { signs: ["₽"], words: ["roubles", "roebel"] },
  TRY: { signs: ["₺"], words: ["livres turques", "Turkse lira"] },
  ZAR: { signs: [], words: ["rands", "Zuid-Afrikaanse rand"] },
  SEK: { signs: [], words: ["couronnes suédoises", "Zweedse kroon"] },
  NOK: { signs: [], words: ["couronnes norvégiennes", "Noorse kroon"] },
  DKK: { signs: [], words: ["couronnes danoises", "Deense kroon"] },
  PLN: { signs: [], words: ["zlotys", "zloty"] },
};

/** Spellings of a per cent sign. */
export const PER_CENT = ["%", "pour cent", "procent", "p.c.", "pct"];

/**
 * Short words that can follow a number without being its unit. A short word that is none of them, nor of the
 * vocabulary, may be one that is not known.
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "a à ai ans au être avoir aux car ce ces cet d de des dès du elle en est et eu euh fut il ils jan l la le les leur mais me mes mois mon n ne ni nos ont or où ou par pas peu plus pour puis qu que qui sa se sera ses si son sont sous sur ta tous tout très un une vers via vos y été dans donc dont afin ainsi alors avec chez elles lors même sans soit tels entre fois jour jours autre " +
    "aan al als bij dag dan dat de den der die dit door een en er gaat geen haar had heeft hen het hij hoe hun ik in is jaar kan keer maal maar met mits na naar niet nog nu of om ook op over per sinds te ten ter tot uit van veel via voor want was wat we weg wel werd wie wij zal ze zich zij zijn zo zou dus elk elke alle deze meer men toen toch onze ons keren dagen uur u"
  ).split(" "),
);

/** Words for numbers that are reported instead of read: multiples alone, about so many, parts of something. */
export const UNREAD_NUMBERS: Readonly<Record<"fr" | "nl", readonly string[]>> = {
  fr: (
    "million|millions|milliard|milliards|dizaine|dizaines|douzaine|douzaines|quinzaine|vingtaine|trentaine|" +
    "quarantaine|cinquantaine|soixantaine|centaine|centaines|millier|milliers|cents|zéro|moitié|" +
    "un tiers|le tiers|deux tiers|un quart|le quart|trois quarts|un demi|une demi|et demi|et demie"
  ).split("|"),
  nl: (
    "miljoen|miljoenen|miljard|miljarden|tiental|tientallen|dozijn|vijftiental|twintigtal|dertigtal|veertigtal|" +
    "vijftigtal|zestigtal|honderdtal|honderden|duizendtal|duizenden|helft|half|halve|anderhalf|anderhalve|" +
    "kwart|driekwart|een derde|twee derde|twee derden"
  ).split("|"),
};
