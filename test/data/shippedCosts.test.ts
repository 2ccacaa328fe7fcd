import { expect, test } from "vitest";
import { computeCostStatements, COST_GROUPS } from "../../src/features/budget/costStatements";
import { parsePackage } from "../../src/package/read/parsePackage";
import { readShipped } from "../fixtures/readShipped";

const { dataset } = parsePackage(readShipped());

test("every group of costs has statements, and each statement stands once", () => {
  const groups = computeCostStatements(dataset);
  expect(groups.map(({ group }) => group)).toEqual(COST_GROUPS);
  const shown = groups.flatMap(({ statements }) => statements.map(({ statementId }) => statementId));
  expect(new Set(shown).size).toBe(shown.length);
});
