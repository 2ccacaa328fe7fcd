/** The words of the field that the glossary defines, in the order in which it lists them. */
export const TERM_GROUPS = {
  posts: [
    "post",
    "place",
    "country",
    "basis",
    "channel",
    "presence",
    "standing",
    "listed",
    "not-listed",
    "not-declared",
    "not-recorded",
    "not-mentioned",
    "absent",
  ],
  figures: ["figure", "derived", "qualifier", "evidence", "stated"],
  answer: ["question", "answered", "check", "verdict"],
  topics: ["fte", "visitor", "visit", "view", "survey"],
} as const;

export type TermGroup = keyof typeof TERM_GROUPS;
export type TermId = (typeof TERM_GROUPS)[TermGroup][number];
