import { PERIOD_BASES, QUALIFIERS } from "../../domain/figures/figure";
import type { Figure } from "../../domain/figures/figure";
import { MEASURES, MEASURE_NAMES } from "../../domain/figures/measures";
import { isCurrency, isPossible, limitsOf, TOPICS, UNITS, type Unit } from "../../domain/figures/unit";
import { column, id, oneOf, optional, text } from "../schema/column";
import { defineTable } from "../schema/table";
import type { RowFault } from "../schema/table";

export const figures = defineTable({
  name: "figures",
  description: "Numbers that the answer states.",
  origin: "extracted",
  required: true,
  mostRows: 1_000,
  columns: [
    id("figure_id", "Identifier of the row."),
    oneOf("topic", TOPICS, "Topic of the measure."),
    oneOf("measure", MEASURE_NAMES, "What is measured."),
    column("value", "number", "With as many decimals as stated, in the unit of the row.", { unit: "row" }),
    oneOf(
      "unit",
      UNITS,
      "ISO 4217 code for amounts, s for seconds, 1 for a fraction of one, else what is counted.",
    ),
    oneOf(
      "qualifier",
      QUALIFIERS,
      "exact: as it stands; estimate: the source calls it one; rounded: a share, an average or a duration, as precise as its digits.",
    ),
    text("population", "Of what the figure speaks: the set counted, or the denominator of a share."),
    optional(column("period_start", "date", "First day; empty where no period is stated.")),
    optional(column("period_end", "date", "Last day, inclusive.")),
    optional(
      oneOf("period_basis", PERIOD_BASES, "Stated with the figure, or read from the sentence before."),
    ),
    id("evidence_id", "Where it stands in the source text."),
  ],
  primaryKey: ["figure_id"],
  foreignKeys: [{ column: "evidence_id", table: "evidence" }],
  check: (cells) => {
    const { topic, unit } = MEASURES[cells.measure];
    const { period_start: start, period_end: end, period_basis: basis } = cells;
    const faults: RowFault[] = [];
    if (cells.topic !== topic) faults.push(differs("topic", cells.measure, topic, cells.topic));
    // An amount can be stated in any currency.
    if (cells.unit !== unit && !(isCurrency(unit) && isCurrency(cells.unit))) {
      faults.push(differs("unit", cells.measure, unit, cells.unit));
    }
    if (!isPossible(Number(cells.value), unit)) {
      faults.push({ column: "value", message: `${describeLimits(unit)} in ${unit}, found ${cells.value}` });
    }
    if ((start === "") !== (end === "") || (start === "") !== (basis === "")) {
      faults.push({
        column: "period_start",
        message: "expected start, end and basis of the period, or none",
      });
    } else if (start > end) {
      faults.push({ column: "period_end", message: `expected ${start} or later, found ${end}` });
    }
    return faults;
  },
  read: ({ period_start: start, period_end: end, period_basis: basis, ...cells }): Figure => ({
    figureId: cells.figure_id,
    measure: cells.measure,
    value: Number(cells.value),
    decimals: cells.value.split(".")[1]?.length ?? 0,
    unit: cells.unit,
    qualifier: cells.qualifier,
    population: cells.population,
    period: basis === "" ? undefined : { start, end, basis },
    evidenceId: cells.evidence_id,
  }),
  write: (figure) => ({
    figure_id: figure.figureId,
    topic: MEASURES[figure.measure].topic,
    measure: figure.measure,
    value: figure.value.toFixed(figure.decimals),
    unit: figure.unit,
    qualifier: figure.qualifier,
    population: figure.population,
    period_start: figure.period?.start ?? "",
    period_end: figure.period?.end ?? "",
    period_basis: figure.period?.basis ?? "",
    evidence_id: figure.evidenceId,
  }),
});

function differs(column: string, measure: string, expected: string, found: string): RowFault {
  return { column, message: `expected "${expected}", which belongs to ${measure}, found "${found}"` };
}

function describeLimits(unit: Unit): string {
  const { isWhole, most } = limitsOf(unit);
  const number = isWhole ? "a whole number" : "a number";
  return most === Infinity ? `expected ${number} of 0 or more` : `expected ${number} from 0 to ${most}`;
}
