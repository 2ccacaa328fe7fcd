import { expect, test } from "vitest";
import { readFrench } from "../../test/fixtures/testReading";

test("two numbers for one measure in one sentence contradict each other, and neither is a figure", () => {
  const { figures, numbers } = readFrench(
    "Le site du SPF a compté 5.878 visiteurs uniques ou plutôt 6.878 visiteurs uniques.",
  );
  expect(figures).toEqual([]);
  expect(numbers).toEqual(["5.878: conflicting", "6.878: conflicting"]);
});

test("a sentence printed twice gives its figures once", () => {
  const sentence = "Le SPF a dépensé 5.000 euros pour des ordinateurs en 2015.";
  const { figures, numbers } = readFrench(`${sentence} ${sentence}`);
  expect(figures).toEqual(["budget.hardware 5000 EUR exact"]);
  expect(numbers).toContain("5.000 euros: repeats budget.hardware");
});

test("an amount in another currency is kept in that currency", () => {
  const { figures } = readFrench(
    "Le SPF a dépensé 5.000 USD pour des formations et 3,2 mld CHF en licences.",
  );
  expect(figures).toEqual(["budget.training 5000 USD exact", "budget.software 3200000000 CHF rounded"]);
});
