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
