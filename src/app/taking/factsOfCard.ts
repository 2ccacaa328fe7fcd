import type { Dataset } from "../../domain/dataset/dataset";
import type { Topic } from "../../domain/figures/unit";
import { MEASURES, type Measure } from "../../domain/figures/measures";
import type { StatementTopic } from "../../domain/questions/question";
import { computeCostStatements } from "../../features/budget/costStatements";
import {
  computeCostRows,
  findOtherStatements,
  findUndecided,
  statementsOf,
} from "../../features/newsletters/newslettersSeries";

interface Stated {
  readonly evidenceId: string;
}

/** The facts that a card shows, by its anchor; cards that are not named here show those that their title rests on. */
const FACTS: Readonly<Record<string, (dataset: Dataset) => readonly Stated[]>> = {
  "budget-staff": figuresOf("staffing"),
  "budget-other-currencies": ({ figures }) =>
    figures.filter(({ measure, unit }) => MEASURES[measure].topic === "budget" && unit !== "EUR"),
  "budget-left-out": (dataset) => statementsOf(computeCostStatements(dataset)),
  "finding-traffic": figuresOf("traffic"),
  "traffic-figures": figuresOf("traffic", "content"),
  "visitors-origin": figuresOfMeasures(
    "traffic.unique_visitors",
    "traffic.share_domestic",
    "traffic.share_abroad",
  ),
  "visit-chain": figuresOfMeasures(
    "traffic.unique_visitors",
    "traffic.page_views",
    "traffic.pages_per_visit",
  ),
  "average-visit": figuresOfMeasures(
    "traffic.page_views",
    "traffic.pages_per_visit",
    "traffic.visit_duration",
  ),
  "site-content": figuresOf("content"),
  "site-dates": (dataset) => [...figuresOf("traffic", "content")(dataset), ...dataset.events],
  "finding-newsletters": figuresOf("survey"),
  "letters-survey": figuresOf("survey"),
  "letters-senders": ({ presences }) =>
    presences.filter(({ channelId, holderType }) => channelId === "newsletter" && holderType === "post"),
  "letters-undecided": findUndecided,
  "letters-costs": (dataset) => statementsOf(computeCostRows(dataset)),
  "letters-statements": (dataset) => findOtherStatements(dataset, statementsOf(computeCostRows(dataset))),
  "ministry-channels": ({ presences, statements }) => [
    ...presences.filter(({ holderType }) => holderType === "ministry"),
    ...statements.filter(({ aspect }) => aspect === "use"),
  ],
  "posts-channels": mentionsOfPosts,
  "other-channels": ({ presences }) => presences.filter(({ listBasis }) => listBasis === "mention"),
  "posts-statements": statementsOn("posts"),
  chronology: ({ events }) => events,
};

/** Evidence for all that the card shows. */
export function findFactsOfCard(
  id: string,
  evidenceIds: readonly string[],
  dataset: Dataset,
): readonly string[] {
  const question = /^q-(.+)$/.exec(id)?.[1];
  if (question !== undefined) {
    return dataset.evidence
      .filter(({ questionId }) => questionId === question)
      .map(({ evidenceId }) => evidenceId);
  }
  const facts = Object.hasOwn(FACTS, id) ? FACTS[id]?.(dataset) : undefined;
  return [...new Set([...evidenceIds, ...(facts ?? []).map(({ evidenceId }) => evidenceId)])];
}

function figuresOf(...topics: readonly Topic[]) {
  return ({ figures }: Dataset): readonly Stated[] =>
    figures.filter(({ measure }) => topics.includes(MEASURES[measure].topic));
}

function figuresOfMeasures(...measures: readonly Measure[]) {
  return ({ figures }: Dataset): readonly Stated[] =>
    figures.filter(({ measure }) => measures.includes(measure));
}

function statementsOn(topic: StatementTopic) {
  return ({ statements }: Dataset): readonly Stated[] =>
    statements.filter(({ topics }) => topics.includes(topic));
}

function mentionsOfPosts({ presences }: Dataset): readonly Stated[] {
  return presences.filter(
    ({ holderType, listBasis }) => holderType !== "ministry" && listBasis === "mention",
  );
}
