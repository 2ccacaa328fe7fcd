import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../text/normalise";
import { readDutch, readFrench } from "../../../test/fixtures/testReading";
import { findNumbers } from "./numbers";
import type { NumberToken } from "./numberToken";
import { TERMS, type TextLanguage } from "../vocabulary/terms";
import { CURRENCIES, MULTIPLES } from "../vocabulary/amountSpellings";

function numbersIn(text: string, language: TextLanguage = "fr"): NumberToken[] {
  return findNumbers(
    { text, isLineStart: () => false },
    0,
    text.length,
    TERMS[language].find(text, 0, text.length),
  );
}

test.each([
  ["5.878 visiteurs", 5878, 0],
  ["25 927 pages", 25_927, 0],
  ["1 250 000 euros", 1_250_000, 0],
  ["7,2 millions d'euros", 7_200_000, 0],
  ["12.500 euro", 12_500, 0],
  ["€ 3.000,50", 3000.5, 2],
  ["3,40 pages", 3.4, 2],
  ["2:50 minutes", 170, 0],
  ["vingt et un postes", 21, 0],
  ["soixante-quinze postes", 75, 0],
])("reads %s", (printed, value, decimals) => {
  const tokens = numbersIn(printed);
  expect(tokens).toHaveLength(1);
  expect(tokens[0]).toMatchObject({ value, decimals });
});

test.each([
  ["drieëntwintig posten", 23],
  ["12.500 euro", 12_500],
  ["1,5 miljoen euro", 1_500_000],
  ["tweehonderd posten", 200],
])("reads %s in Dutch", (printed, value) => {
  expect(numbersIn(printed, "nl")).toEqual([expect.objectContaining({ value })]);
});

test("does not read a year and the number after it as one number", () => {
  expect(numbersIn("En 2015, 73 postes").map((token) => token.kind)).toEqual(["years", "number"]);
});

test("reads dates with and without a year, and ranges of years", () => {
  const dates = numbersIn("le 1er mai 2016, le 14 mars, 23/02/2016, 2014-2015, en 2013").map(
    (token) => token.date,
  );
  expect(dates).toEqual([
    { day: 1, month: 5, year: 2016 },
    { day: 14, month: 3 },
    { day: 23, month: 2, year: 2016 },
    { year: 2014, lastYear: 2015 },
    { year: 2013 },
  ]);
});

test("takes the French word for nine as a number only before a plural", () => {
  expect(numbersIn("un site neuf est prêt")).toEqual([]);
  expect(numbersIn("neuf postes répondent")).toHaveLength(1);
});

test.each([
  "5'000 euros",
  "5’878 visiteurs",
  "S.000 euros",
  "l16 pays",
  "5.87B visiteurs",
  "5.878(1) visiteurs",
  "25&nbsp;927 pages",
  "6.0 %",
  "2 :50 minutes",
  "(-5 euros",
  "10,000 euros",
  "0.500 euros",
  "5.000 eurs",
  "€ 12,5 zm",
  "60 eur0s",
  "$ 12,5",
  "12,5 $",
  "entre 5.000 et 7.000 euros",
  "5 à 7 postes",
  "5.000 - 7.000 euros",
  "5 .878 visiteurs",
  "5, 878 visiteurs",
  "12.- 500 euros",
  "12- 500 euros",
  "5. 878 visiteurs",
  "3 5 postes",
  "deux cent mille euros",
  "(2014-15)",
  "(20 14-2015)",
  "(2014’2016)",
  "23/02/20l6",
  "2O16",
])("understands no piece of %s as a number", (printed) => {
  const tokens = numbersIn(printed);
  expect(tokens.length).toBeGreaterThan(0);
  expect(tokens.filter(({ kind }) => kind !== "other")).toEqual([]);
});

test("does not join numbers over a line break, where a page number can stand", () => {
  const text = "25 203 927 pages";
  const tokens = findNumbers({ text, isLineStart: (at) => at === 3 || at === 7 }, 0, text.length, []);
  expect(tokens.map(({ kind }) => kind)).toEqual(["other"]);
});

const MULTIPLE_SPELLINGS = MULTIPLES.flatMap(({ exponent, spellings }) =>
  spellings.map((spelling) => ({ exponent, spelling })),
);
const CURRENCY_SPELLINGS = Object.entries(CURRENCIES).flatMap(([code, { signs, words }]) =>
  [code, ...signs, ...words].map((spelling) => ({ code, spelling, canLead: !words.includes(spelling) })),
);

test("reads every currency with every multiple, before and after the number, whatever separates its thousands", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.constantFrom(0, 1, 2),
      fc.constantFrom(".", " "),
      fc.constantFrom({ exponent: 0, spelling: "" }, ...MULTIPLE_SPELLINGS),
      fc.constantFrom(...CURRENCY_SPELLINGS),
      fc.boolean(),
      (digits, decimals, separator, multiple, currency, leads) => {
        const whole = String(digits).replace(/\B(?=(?:\d{3})+$)/gu, separator);
        const fraction = decimals === 0 ? "" : `,${"57".slice(0, decimals)}`;
        const number = [whole + fraction, multiple.spelling].filter(Boolean).join(" ");
        const text =
          leads && currency.canLead ? `${currency.spelling} ${number}` : `${number} ${currency.spelling}`;
        const [token, ...others] = numbersIn(text);
        expect(others).toEqual([]);
        expect(token).toMatchObject({ kind: "amount", start: 0, end: text.length, currency: currency.code });
        expect(token?.value).toBe(Number(`${digits}${fraction.replace(",", ".")}e${multiple.exponent}`));
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["€12.5M", 12_500_000],
  ["EUR 12,5 mln", 12_500_000],
  ["€ 3,2 mld", 3_200_000_000],
  ["12 KEUR", 12_000],
  ["MEUR 1,2", 1_200_000],
  ["12,5k€", 12_500],
  ["5.000,- euro", 5_000],
  ["5.000 EUR excl. btw", 5_000],
  ["5.000 euros tva comprise", 5_000],
])("reads %s", (printed, value) => {
  expect(numbersIn(printed)).toEqual([expect.objectContaining({ kind: "amount", value, currency: "EUR" })]);
});

test.each([
  "4k % des postes",
  "5.87k visiteurs",
  "2k événements",
  "3,4k. Au total",
  "le x mai 2021",
  "le 2e février 2016",
  "le mai 2021",
  "depuis 2019€",
  "le (25- janvier 2016",
  "op A mei 2021",
  "4.00k euros",
  "le 15 janviser 2026",
  "op 3 nzovember 2025",
  "op 4 me.i 2021",
  "le a mai 2021",
  "le 4 m'ai 2021",
])("takes no piece of “%s” for a number or a date", (printed) => {
  expect(numbersIn(printed).every(({ kind }) => kind === "other" || kind === "number")).toBe(true);
  expect(numbersIn(printed).filter(({ value }) => value >= 1000)).toEqual([]);
});

test("takes the number of a page in the middle of a sentence for no number of the text", () => {
  const raw = "la rédaction de\n192\nnouvelles entrées pour le site";
  const source = normalise(raw);
  const [token] = findNumbers(source, 0, source.text.length, []);
  expect(token?.kind).toBe("other");
});

test.each(["Il a dépensé environ\n60\n€ 4.750", "Ze gaf ongeveer\n60\nEUR 4.750 uit"])(
  "does not give the number of a page the currency of the next line: %s",
  (raw) => {
    const source = normalise(raw);
    const tokens = findNumbers(source, 0, source.text.length, []);
    expect(tokens.map(({ kind, value }) => `${kind} ${value}`)).toEqual(["other 0", "amount 4750"]);
  },
);

test("reports the number of a page or of a year that something touches, and takes neither for part of a name", () => {
  const french = "En Corée\n273\ndu Sud, notre ambassade est active sur Weibo.";
  expect(readFrench(french).numbers).toEqual(["273: not-understood"]);
  const glued = "Il a dépensé 48 300 euros en 2021er.La part de chacun n'est pas connue.";
  expect(readFrench(glued).numbers).toEqual(["2021: not-understood"]);
  expect(readDutch("Meer staat op 24hansa.be en het plan Horizon 2030 loopt.").numbers).toEqual([
    "24: part-of-name",
    "2030: part-of-name",
  ]);
});

test("takes the number of a page at the beginning of a part for no number of the text", () => {
  const kindsIn = (raw: string): readonly string[] => {
    const source = normalise(raw);
    return findNumbers(source, 0, source.text.length, []).map(({ kind }) => kind);
  };
  expect(kindsIn("\n67\nLe SPF incite les postes")).toEqual(["other"]);
  expect(kindsIn("\n67\n")).toEqual(["number"]);
});

test.each(["deux fois 5.000 euros", "2 fois 5.000 euros", "3 maal 5.000 euro", "5 keer € 5.000"])(
  "reads no sum that is spent several times as one: %s",
  (printed) => {
    expect(numbersIn(printed).map(({ kind }) => kind)).toEqual(["number", "other"]);
  },
);

test.each(["5.000 euros (6.000 USD)", "5.000 euros, soit environ 6.000 USD"])(
  "reads a sum that is given in two currencies in the first alone: %s",
  (printed) => {
    expect(numbersIn(printed).map(({ kind, currency }) => `${kind} ${currency}`)).toEqual([
      "amount EUR",
      "other undefined",
    ]);
  },
);

test.each([
  ["Il y a eu, en date du E4 mars, 56 nouvelles entrées.", "4 mars"],
  ["Le site est de 2015. 60° % d'entre eux le lisent.", "60"],
  ["En E020, le ministère a dépensé 300 euros.", "020"],
  ["Des lecteurs, 60 € d'entre eux sont en Belgique.", "60"],
  ["Des lecteurs, 34 € depuis la Belgique et autant depuis l'étranger.", "34 €"],
])("reports a number that a wrong letter or sign has spoilt: %s", (answer, number) => {
  const { figures, numbers } = readFrench(answer);
  expect(numbers).toContain(`${number}: not-understood`);
  expect(figures.filter((figure) => / 0\.|budget\.other (?:60|34)/.test(figure))).toEqual([]);
});

test("reads a minus sign before a number as no bullet", () => {
  const { figures, numbers } = readDutch("De FOD heeft € − 4.750 besteed aan software.");
  expect(figures).toEqual([]);
  expect(numbers).toEqual(["4.750: not-understood"]);
});

test.each([
  "− 7.250 visiteurs",
  "un solde de - 7.250 euros",
  "± 7.250 visiteurs",
  "> 7.250 visiteurs",
  "№ 7.250 visiteurs",
  "3,.3 pages",
  "2 x 250.000 euros",
  "250.000 + 3.000 euros",
  "250.000 euros/an",
  "250.000 euros par poste",
  "plus de 7.250 visiteurs",
  "au moins 40 postes",
  "½ poste",
  "(le mois)..60 % d'entre eux",
  "le (mois).60 % d'entre eux",
  "!40 postes",
  "annuellement 5.000 euros",
  "x 150 euros",
  "E 250 000 euros",
  "chaque année 5.000 euros",
  "tout au plus 5.000 euros",
  "5.878† visiteurs",
  '3"3 pages',
  "3»3 pages",
  "3%3 pages",
  "5.878[a] visiteurs",
  "5.878à 6.000 visiteurs",
  "5.878 resp. 5.900 visiteurs",
  "5.878 (au lieu de 4.000) visiteurs",
  "entre les 5.000 et les 6.000 visiteurs",
  "5.B78 visiteurs",
  "5.OOO visiteurs",
  "entre mai et juin 2016",
  "3, ETP",
  "€ 8 nouveaux articles",
  "le 4er mars 2015",
  "un demi-million d'euros",
  "5.000 euros et 50 cents",
  "deux cents postes",
  "une vingtaine de postes",
  "la moitié des postes",
])("makes no number of a piece, a rate or an open range, and shows each: %s", (printed) => {
  const kinds = numbersIn(printed).map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds)).toEqual(new Set(["other"]));
});

test.each([
  "meer dan 7.250 bezoekers",
  "minstens 40 posten",
  "hoogstens 12 %",
  "250.000 euro per jaar",
  "anderhalf miljoen euro",
  "5.000 euro en 5 cent",
  "tweehonderdvijftig posten",
  "vijfentwintighonderd euro",
  "een twintigtal posten",
  'veertien "voltijdse equivalenten',
  "jaarlijks 5.000 euro",
  "hooguit 5.000 euro",
  "geen 5.000 euro",
  "tussen de 5.000 en de 6.000 bezoekers",
  "5.000 respectievelijk 6.000 bezoekers",
  "van mei tot en met juni 2016",
  "5.SOO bezoekers",
  "de helft van de posten",
])("makes no number of a piece, a rate or an open range, and shows each, in Dutch: %s", (printed) => {
  const kinds = numbersIn(printed, "nl").map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds)).toEqual(new Set(["other"]));
});
