import { expect, test } from "vitest";
import {
  computeCostStatements,
  COST_GROUPS,
  PLACED_STATEMENTS,
} from "../../src/features/budget/costStatements";
import { parsePackage } from "../../src/package/parsePackage";
import { DATA, readPackage } from "./readShipped";

const { dataset } = parsePackage(readPackage(DATA));

test("every statement that the costs have a place for is in the data, and each stands once", () => {
  const ids = dataset.statements.map(({ statementId }) => statementId);
  expect(PLACED_STATEMENTS.filter((id) => !ids.includes(id))).toEqual([]);
  const groups = computeCostStatements(dataset);
  expect(groups.map(({ group }) => group)).toEqual(COST_GROUPS);
  const shown = groups.flatMap(({ statements }) => statements.map(({ statementId }) => statementId));
  expect(new Set(shown).size).toBe(shown.length);
});
