export const TOPICS = ["budget", "staffing", "content", "traffic", "survey"] as const;
export type Topic = (typeof TOPICS)[number];

export const UNITS = [
  "EUR",
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
/** `s` is seconds, `1` a fraction of one, `EUR` the ISO 4217 code. */
export type Unit = (typeof UNITS)[number];

/** What a number in a unit can be at all; nothing stated is below zero. */
export interface ValueLimits {
  /** Whether only whole things are counted. */
  readonly isWhole: boolean;
  readonly most: number;
}

const COUNT: ValueLimits = { isWhole: true, most: Infinity };
const AMOUNT: ValueLimits = { isWhole: false, most: Infinity };

export const UNIT_LIMITS: Readonly<Record<Unit, ValueLimits>> = {
  EUR: AMOUNT,
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

/** Whether a number can be stated in this unit: finite, not below zero, whole where things are counted, no share above one. */
export function isPossible(value: number, unit: Unit): boolean {
  const { isWhole, most } = UNIT_LIMITS[unit];
  return Number.isFinite(value) && value >= 0 && value <= most && (!isWhole || Number.isInteger(value));
}
