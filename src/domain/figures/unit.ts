export const TOPICS = ["budget", "staffing", "content", "traffic", "survey"] as const;
export type Topic = (typeof TOPICS)[number];

/** Currencies in which amounts are kept, by their ISO 4217 code. */
export const CURRENCIES = [
  ...["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY", "BRL"],
  ...["INR", "RUB", "TRY", "ZAR", "SEK", "NOK", "DKK", "PLN"],
] as const;
export type Currency = (typeof CURRENCIES)[number];

export const UNITS = [
  ...CURRENCIES,
  "FTE",
  "items",
  "visitors",
  "countries",
  "s",
  "pages-per-visit",
  "pages",
  "posts",
  "1",
] as const;
/** `s` is seconds, `1` a fraction of one; currencies have their ISO 4217 code. */
export type Unit = (typeof UNITS)[number];

export function isCurrency(unit: string): unit is Currency {
  return CURRENCIES.some((code) => code === unit);
}

/** What a number in a unit can be at all; nothing stated is below zero. */
export interface ValueLimits {
  /** Whether only whole things are counted. */
  readonly isWhole: boolean;
  readonly most: number;
}

const COUNT: ValueLimits = { isWhole: true, most: Infinity };
const AMOUNT: ValueLimits = { isWhole: false, most: Infinity };

const COUNTED: Readonly<Record<Exclude<Unit, Currency>, ValueLimits>> = {
  FTE: AMOUNT,
  items: COUNT,
  visitors: COUNT,
  countries: { isWhole: true, most: 300 },
  s: AMOUNT,
  "pages-per-visit": AMOUNT,
  pages: COUNT,
  posts: COUNT,
  "1": { isWhole: false, most: 1 },
};

/** What a number in a unit can be. */
export function limitsOf(unit: Unit): ValueLimits {
  return isCurrency(unit) ? AMOUNT : COUNTED[unit];
}

/** Whether a number can be stated in this unit: finite, not below zero, whole where things are counted, no share above one. */
export function isPossible(value: number, unit: Unit): boolean {
  const { isWhole, most } = limitsOf(unit);
  return Number.isFinite(value) && value >= 0 && value <= most && (!isWhole || Number.isInteger(value));
}
