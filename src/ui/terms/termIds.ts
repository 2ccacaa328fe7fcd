import type { Dataset } from "../../domain/dataset/dataset";
import { findStandings } from "../../domain/posts/findStandings";
import { STANDINGS, type Coverage, type Standing } from "../../domain/posts/standing";

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

/** What a term is about; a term without such a thing is of use with any source. */
const TOPICS: Partial<Record<TermId, (dataset: Dataset) => boolean>> = {
  figure: hasFigures,
  derived: hasFigures,
  qualifier: hasFigures,
  question: hasQuestions,
  answered: hasQuestions,
  check: (dataset) => hasFigures(dataset) || dataset.events.length > 0,
  verdict: (dataset) => hasFigures(dataset) || dataset.events.length > 0,
  fte: (dataset) => hasMeasure(dataset, "staffing."),
  visitor: (dataset) => hasMeasure(dataset, "traffic."),
  visit: (dataset) => hasMeasure(dataset, "traffic."),
  view: (dataset) => hasMeasure(dataset, "traffic."),
  survey: (dataset) =>
    hasMeasure(dataset, "survey.") || dataset.presences.some(({ listBasis }) => listBasis === "survey"),
};

/** The terms that are of use with these data, in the order of the glossary: standings that occur, things that are there. */
export function findTerms(dataset: Dataset, coverage: Coverage): readonly TermId[] {
  const standings = findStandings(coverage);
  return Object.values(TERM_GROUPS)
    .flat()
    .filter((id) => {
      const isStanding = STANDINGS.some((standing) => standing === id);
      return isStanding ? standings.has(id as Standing) : (TOPICS[id]?.(dataset) ?? true);
    });
}

function hasFigures({ figures }: Dataset): boolean {
  return figures.length > 0;
}

function hasQuestions({ questions }: Dataset): boolean {
  return questions.length > 0;
}

function hasMeasure({ figures }: Dataset, beginning: string): boolean {
  return figures.some(({ measure }) => measure.startsWith(beginning));
}
