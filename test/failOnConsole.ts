import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

// An error or warning that no test asked for is a failure, also where everything else holds. A test that
// expects one replaces the method itself, with `vi.spyOn(console, "error").mockImplementation(…)`.
const METHODS = ["error", "warn"] as const;
let unexpected: string[] = [];

for (const method of METHODS) {
  console[method] = (...parameters: unknown[]) => {
    unexpected.push(`console.${method}: ${format(...parameters)}`);
  };
}

beforeEach(() => {
  unexpected = [];
});

afterEach(() => {
  expect(unexpected, "said on the console").toEqual([]);
});
