import { computeBudget } from "../budget/statedAmounts";
import type { Dataset } from "../dataset/dataset";
import { DERIVED_DECLARATIONS, type DerivedDeclaration, type DerivedUnit } from "./derivedDeclarations";
import type { FileEvent } from "../dataset/document";
import type { EventKind } from "../figures/eventKinds";
import { findFigure, type Figure } from "../figures/figure";
import { daysBetween, isFullDate } from "../figures/period";
import { rangeOf, wholeNumbersIn, type Range } from "../figures/rounding";

export type DerivedName = keyof typeof DERIVED_DECLARATIONS;
/** @internal Exported for tests. */
export const DERIVED_NAMES = Object.keys(DERIVED_DECLARATIONS) as readonly DerivedName[];

/** A stated number, or a date of the file. Both have evidence. */
export type DerivedInput = Figure | FileEvent;

/** A number computed from what is stated. `value` is computed from the inputs as stated, `range` from what their rounding allows. */
export interface DerivedFigure {
  readonly name: DerivedName;
  readonly value: number;
  readonly range: Range;
  readonly unit: DerivedUnit;
  /** In the order of the formula. */
  readonly inputs: readonly DerivedInput[];
}

/** Where the numbers and dates of an answer stand. */
type Stated = Pick<Dataset, "figures" | "events">;

/**
 * Computes every derived figure whose inputs are all stated; one with an input missing, or stated twice with
 * different values, is left out rather than guessed. So is a count that would be negative or not whole, and
 * a division by nothing.
 */
export function computeDerived(stated: Stated): ReadonlyMap<DerivedName, DerivedFigure> {
  const derived = new Map<DerivedName, DerivedFigure>();
  for (const name of DERIVED_NAMES) {
    const declaration: DerivedDeclaration = DERIVED_DECLARATIONS[name];
    const result = "to" in declaration ? deriveDays(declaration, stated) : deriveNumber(declaration, stated);
    if (result) derived.set(name, { name, unit: declaration.unit, ...result });
  }
  return derived;
}

type Result = Omit<DerivedFigure, "name" | "unit"> | undefined;

function deriveDays({ from, to }: { from: EventKind; to: EventKind }, { events }: Stated): Result {
  const inputs = [findEvent(events, from), findEvent(events, to)] as const;
  const [first, second] = inputs;
  if (!first || !second || !isFullDate(first.date) || !isFullDate(second.date)) return undefined;
  const value = daysBetween(first.date, second.date);
  return { value, range: { low: value, high: value }, inputs: [first, second] };
}

function deriveNumber(
  declaration: Exclude<DerivedDeclaration, { readonly to: unknown }>,
  { figures }: Stated,
): Result {
  const inputs = findInputs(declaration, figures);
  if (!inputs) return undefined;
  const computed = declaration.compute(inputs.map(rangeOf), inputs);
  const exact = inputs.map(({ value }) => ({ low: value, high: value }));
  const value = declaration.compute(exact, inputs)?.low;
  if (!computed || value === undefined || value < 0 || !Number.isFinite(computed.high)) return undefined;
  const range = { low: Math.max(0, computed.low), high: computed.high };
  if (!("isWhole" in declaration)) return { value, range, inputs };
  const whole = wholeNumbersIn(range);
  if (!whole) return undefined;
  return { value: Math.min(whole.high, Math.max(whole.low, Math.round(value))), range: whole, inputs };
}

function findInputs(
  declaration: Exclude<DerivedDeclaration, { readonly to: unknown }>,
  figures: readonly Figure[],
): readonly Figure[] | undefined {
  if ("from" in declaration) {
    const amounts = computeBudget(figures).lines.map(({ figure }) => figure);
    return amounts.length > 0 ? amounts : undefined;
  }
  const found = declaration.measures
    .map((measure) => findFigure(figures, measure))
    .filter((figure) => figure !== undefined);
  return found.length === declaration.measures.length ? found : undefined;
}

/** The event of a kind; `undefined` where there is none or several on different dates. */
export function findEvent(events: readonly FileEvent[], kind: EventKind): FileEvent | undefined {
  const [event, ...others] = events.filter((candidate) => candidate.kind === kind);
  return others.every((other) => other.date === event?.date) ? event : undefined;
}
