/**
 * What words of a language stand for. A term is one word or several with a space between; letters are
 * compared without case, punctuation between the words is ignored, and a final `*` takes any ending.
 */
export type Vocabulary = Readonly<Record<Concept, readonly string[]>>;

export const CONCEPTS = [
  // who
  "post",
  "embassy",
  "ministry",
  "press-service",
  "head-office",
  // where
  "region",
  "newsletter",
  "website",
  "app",
  "social-media",
  "account",
  // wording of lists
  "complete",
  "example",
  "some",
  "declared",
  "either",
  // what is done
  "present",
  "sends",
  "future",
  "conditional",
  "consider",
  "negation",
  "launch",
  "called",
  "our",
  // money and staff
  "estimate",
  "invest",
  "hardware",
  "software",
  "audiovisual",
  "training",
  "full-time",
  // contents and readers of a site
  "new",
  "items",
  "articles",
  "events",
  "people",
  "visitor",
  "unique",
  "visit",
  "page",
  "viewed",
  "page-view",
  "average",
  "domestic",
  "abroad",
  "country",
  "minute",
  "second",
  // surveys
  "survey",
  "answered",
  "send",
  "soon",
  // time
  "as-of",
  "same",
] as const;
export type Concept = (typeof CONCEPTS)[number];
