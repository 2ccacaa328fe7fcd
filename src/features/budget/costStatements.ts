import type { Dataset } from "../../domain/dataset";
import type { Statement } from "../../domain/question";

export const COST_GROUPS = ["free", "ministry", "post", "uncounted", "further"] as const;
export type CostGroup = (typeof COST_GROUPS)[number];

/** What the answer says of money and work beside the amounts; statements of other data sets are their own. */
const STATEMENTS_OF: Readonly<Record<Exclude<CostGroup, "further">, readonly string[]>> = {
  free: ["accounts-free", "sending-free", "posts-no-equipment"],
  ministry: [
    "press-service-invested",
    "licences-paid-centrally",
    "consultants-by-tender",
    "technical-and-practical-support",
  ],
  post: ["paid-from-operating-budget", "mailchimp-ymlp-costs"],
  uncounted: [
    "posts-beside-other-tasks",
    "working-hours-real-cost",
    "staff-shared-with-other-media",
    "photo-and-film-support",
  ],
};

export interface CostStatements {
  readonly group: CostGroup;
  readonly statements: readonly Statement[];
}

/**
 * What costs nothing, who pays, and what no amount counts. Whatever else is said under the sub-questions that the
 * amounts and the staff answer comes last. A group without a statement is left out.
 */
export function computeCostStatements({ statements, figures, evidence }: Dataset): readonly CostStatements[] {
  const placed = Object.values(STATEMENTS_OF).flat();
  const facts = new Set(
    figures
      .filter(({ measure }) => measure.startsWith("budget.") || measure.startsWith("staffing."))
      .map(({ evidenceId }) => evidenceId),
  );
  const questionIds = new Set(
    evidence.filter(({ evidenceId }) => facts.has(evidenceId)).map(({ questionId }) => questionId),
  );
  const find = (group: CostGroup) =>
    group === "further"
      ? statements.filter(
          ({ questionId, statementId }) => questionIds.has(questionId) && !placed.includes(statementId),
        )
      : STATEMENTS_OF[group].flatMap((id) => statements.find(({ statementId }) => statementId === id) ?? []);
  return COST_GROUPS.map((group) => ({ group, statements: find(group) })).filter(
    (found) => found.statements.length > 0,
  );
}

/** Every statement that this screen has a place for by its id. */
export const PLACED_STATEMENTS: readonly string[] = Object.values(STATEMENTS_OF).flat();
