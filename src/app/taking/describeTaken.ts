import type { ExportTable } from "../../export/exportTable";
import type { DescribeTables, Taken, TakingContext } from "../../export/takeable";
import { describeAmounts } from "../../features/budget/budgetExports";
import { describeChanges } from "../../features/changes/changesExports";
import { describeComparison } from "../../features/compare/compareExports";
import { describeAllGroups, describeCoverage } from "../../features/coverage/taking/coverageExports";
import { describeMinistries } from "../../features/ministries/ministriesExports";
import { describeQuestions } from "../../features/questions/questionsExports";
import { describeFacts } from "../../export/factsTable";
import { findFactsOfCard } from "./factsOfCard";

/** The cards and views whose rows are more than facts, by their anchor. */
const TABLES: Readonly<Record<string, DescribeTables>> = {
  posts: describeCoverage,
  "finding-coverage": (taken, context) => describeCoverage(taken, { ...context, search: "" }),
  "posts-by-region": describeAllGroups,
  "posts-by-kind": describeAllGroups,
  comparison: describeComparison,
  changes: describeChanges,
  ministries: describeMinistries,
  "budget-lines": describeAmounts,
  "finding-budget": describeAmounts,
  "questions-matrix": describeQuestions,
  "finding-questions": describeQuestions,
};

/** The tables behind a card or view; a card without a table of its own gives the facts that it shows. */
export async function describeTaken(taken: Taken, context: TakingContext): Promise<readonly ExportTable[]> {
  const { id, evidenceIds } = taken;
  await context.i18n.loadMessages("take");
  if (Object.hasOwn(TABLES, id)) return (await TABLES[id]?.(taken, context)) ?? [];
  const facts = findFactsOfCard(id, evidenceIds, context.answer.dataset);
  const table = await describeFacts({ ...taken, evidenceIds: facts }, context);
  return table ? [table] : [];
}
