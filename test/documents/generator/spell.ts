import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import { numberWords } from "../../../src/extract/numbers/numberWords";

export type DocumentLanguage = "fr" | "nl";

/** Choices that fast-check makes and can make smaller. */
export class Pick {
  constructor(private readonly generate: GeneratorValue) {}

  one<T>(items: readonly T[]): T {
    return this.generate(fc.constantFrom<T[]>, ...items);
  }

  integer(min: number, max: number): number {
    return this.generate(fc.integer, { min, max });
  }

  /** Some of the items, in any order. */
  some<T>(items: readonly T[], min: number, max: number): T[] {
    return this.generate(fc.shuffledSubarray<T>, [...items], { minLength: min, maxLength: max });
  }
}

/** A printed form of something, and what it says. */
export interface Spelt<T> {
  readonly text: string;
  readonly value: T;
}

const GROUPS = [".", " ", "\u00a0", "\u202f"];

/** A count in digits or, where it is small, in words. */
export function spellCount(pick: Pick, language: DocumentLanguage, min: number, max: number): Spelt<number> {
  const value = pick.integer(min, max);
  const word = [...numberWords(language)].find(([, number]) => number === value)?.[0];
  const inWords = word !== undefined && value <= 20 && pick.one([false, true]);
  return { text: inWords ? word : group(String(value), pick.one(GROUPS)), value };
}

/** An amount of money; the third value says whether it is printed rounded. */
export function spellAmount(pick: Pick, language: DocumentLanguage): Spelt<number> & { rounded: boolean } {
  const french = language === "fr";
  const euro = french ? pick.one(["euros", "€", "EUR"]) : pick.one(["euro", "€", "EUR"]);
  const space = pick.one([" ", "\u00a0"]);
  if (pick.integer(0, 4) === 0) {
    const tenths = pick.integer(11, 99);
    const number = `${Math.floor(tenths / 10)},${tenths % 10}`;
    const unit = french ? "millions d'euros" : "miljoen euro";
    return { text: `${number}${space}${unit}`, value: tenths * 100_000, rounded: true };
  }
  const cents = pick.one([0, 0, 0, 50]);
  const whole = pick.integer(2100, 2_000_000);
  const digits = group(String(whole), pick.one(GROUPS)) + (cents === 0 ? "" : `,${cents}`);
  const text = euro === "€" && pick.one([false, true]) ? `€${space}${digits}` : `${digits}${space}${euro}`;
  return { text, value: whole + cents / 100, rounded: false };
}

/** A share of a hundred. */
export function spellShare(pick: Pick, language: DocumentLanguage, percent: number): string {
  const sign =
    language === "fr" ? ["%", " %", "\u00a0%", "\u202f%", " pour cent"] : ["%", " %", "\u00a0%", " procent"];
  return `${percent}${pick.one(sign)}`;
}

const MONTHS = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
};

/** A day, as printed in running text. */
export function spellDay(pick: Pick, language: DocumentLanguage, year: number): Spelt<string> {
  const month = pick.integer(1, 12);
  const day = pick.integer(1, 28);
  const ordinal = language === "fr" && day === 1 ? "1er" : String(day);
  const text = `${ordinal} ${MONTHS[language][month - 1]} ${year}`;
  return { text, value: `${year}-${pad(month)}-${pad(day)}` };
}

/** A period as an adverb (`en 2019`, `in april 2019`, `entre le … et le …`); the value is `first/last day`. */
export function spellPeriod(pick: Pick, language: DocumentLanguage): Spelt<string> {
  const french = language === "fr";
  const year = pick.integer(2012, 2023);
  const kind = pick.one(["year", "month", "days"]);
  if (kind === "year") {
    return { text: `${french ? "en" : "in"} ${year}`, value: `${year}-01-01/${year}-12-31` };
  }
  if (kind === "month") {
    const month = pick.integer(1, 12);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return {
      text: `${french ? "en" : "in"} ${MONTHS[language][month - 1]} ${year}`,
      value: `${year}-${pad(month)}-01/${year}-${pad(month)}-${last}`,
    };
  }
  const first = spellDay(pick, language, year);
  const second = spellDay(pick, language, year + pick.integer(1, 2));
  const text = french
    ? pick.one([`entre le ${first.text} et le ${second.text}`, `du ${first.text} au ${second.text}`])
    : pick.one([`van ${first.text} tot ${second.text}`, `tussen ${first.text} en ${second.text}`]);
  return { text, value: `${first.value}/${second.value}` };
}

/** With a capital letter, as at the start of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, separator);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
