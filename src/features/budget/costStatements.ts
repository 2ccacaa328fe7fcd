import { findAmountStatements } from "../../domain/budget/statedAmounts";
import type { Dataset } from "../../domain/dataset/dataset";
import type { Statement, StatementAspect } from "../../domain/questions/question";

export const COST_GROUPS = ["free", "ministry", "post", "uncounted", "further"] as const;
export type CostGroup = (typeof COST_GROUPS)[number];

/** The aspects of statements that belong to each group. */
const ASPECTS_OF: Readonly<Record<Exclude<CostGroup, "further">, readonly StatementAspect[]>> = {
  free: ["free"],
  ministry: ["ministry"],
  post: ["post", "charged"],
  uncounted: ["uncounted", "time"],
};

export interface CostStatements {
  readonly group: CostGroup;
  readonly statements: readonly Statement[];
}

/**
 * What costs nothing, who pays, and what no amount counts. Whatever else is said under the sub-questions that the
 * amounts and the staff answer comes last. A group without a statement is left out.
 */
export function computeCostStatements(dataset: Dataset): readonly CostStatements[] {
  const { statements, figures, evidence } = dataset;
  const ofAmounts = findAmountStatements(dataset);
  const isPlaced = ({ topics, aspect }: Statement, aspects: readonly StatementAspect[]) =>
    topics.includes("budget") && aspect !== "" && aspects.includes(aspect);
  const facts = new Set(
    figures
      .filter(({ measure }) => measure.startsWith("budget.") || measure.startsWith("staffing."))
      .map(({ evidenceId }) => evidenceId),
  );
  const questionIds = new Set(
    evidence.filter(({ evidenceId }) => facts.has(evidenceId)).map(({ questionId }) => questionId),
  );
  const all = Object.values(ASPECTS_OF).flat();
  const find = (group: CostGroup) =>
    statements.filter((statement) =>
      group === "further"
        ? questionIds.has(statement.questionId) && !isPlaced(statement, all) && !ofAmounts.includes(statement)
        : isPlaced(statement, ASPECTS_OF[group]),
    );
  return COST_GROUPS.map((group) => ({ group, statements: find(group) })).filter(
    (found) => found.statements.length > 0,
  );
}
