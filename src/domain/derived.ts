import type { Figure } from "./figure";
import type { Measure } from "./measures";
import { daysBetween } from "./period";
import { divideRanges, multiplyRanges, rangeOf, type Range } from "./rounding";
import type { Unit } from "./unit";

export const DERIVED_NAMES = [
  "visits",
  "views_per_visitor",
  "visitors_domestic",
  "visitors_abroad",
  "items_per_week",
  "non_senders",
  "non_senders_undecided_apart",
] as const;
export type DerivedName = (typeof DERIVED_NAMES)[number];

/** A number computed from stated figures. `value` is computed from the figures as stated, `range` from what their rounding allows. */
export interface DerivedFigure {
  readonly name: DerivedName;
  readonly value: number;
  readonly range: Range;
  readonly unit: Unit | "visits" | "pages-per-visitor" | "items-per-week";
  readonly inputs: readonly Figure[];
}

interface Declaration {
  readonly unit: DerivedFigure["unit"];
  readonly inputs: readonly Measure[];
  readonly compute: (ranges: readonly Range[], inputs: readonly Figure[]) => Range | undefined;
}

const DECLARATIONS: Record<DerivedName, Declaration> = {
  /** Page views divided by pages per visit; rests on reading the average number of pages as per visit. */
  visits: {
    unit: "visits",
    inputs: ["traffic.page_views", "traffic.pages_per_visit"],
    compute: ([views, per]) => divideRanges(views!, per!),
  },
  views_per_visitor: {
    unit: "pages-per-visitor",
    inputs: ["traffic.page_views", "traffic.unique_visitors"],
    compute: ([views, per]) => divideRanges(views!, per!),
  },
  visitors_domestic: {
    unit: "visitors",
    inputs: ["traffic.unique_visitors", "traffic.share_domestic"],
    compute: ([visitors, share]) => multiplyRanges(visitors!, share!),
  },
  visitors_abroad: {
    unit: "visitors",
    inputs: ["traffic.unique_visitors", "traffic.share_abroad"],
    compute: ([visitors, share]) => multiplyRanges(visitors!, share!),
  },
  /** Items divided by the weeks from the first to the last day of their period. */
  items_per_week: {
    unit: "items-per-week",
    inputs: ["content.items"],
    compute: ([items], [figure]) => {
      const period = figure?.period;
      const weeks = period ? daysBetween(period.start, period.end) / 7 : 0;
      return weeks > 0 ? divideRanges(items!, { low: weeks, high: weeks }) : undefined;
    },
  },
  /** Posts that answered, without those that send a newsletter. */
  non_senders: {
    unit: "posts",
    inputs: ["survey.respondents", "survey.senders"],
    compute: subtractAll,
  },
  /** The same without those that will send one soon or consider it. */
  non_senders_undecided_apart: {
    unit: "posts",
    inputs: ["survey.respondents", "survey.senders", "survey.soon", "survey.considering"],
    compute: subtractAll,
  },
};

function subtractAll([from, ...rest]: readonly Range[]): Range {
  return {
    low: rest.reduce((sum, range) => sum - range.high, from!.low),
    high: rest.reduce((sum, range) => sum - range.low, from!.high),
  };
}

/**
 * Computes every derived figure whose inputs are all stated, exactly once each; a figure with an input
 * missing, or stated twice with different values, is left out rather than guessed.
 */
export function computeDerived(figures: readonly Figure[]): ReadonlyMap<DerivedName, DerivedFigure> {
  const derived = new Map<DerivedName, DerivedFigure>();
  for (const name of DERIVED_NAMES) {
    const { inputs: measures, unit, compute } = DECLARATIONS[name];
    const inputs = measures
      .map((measure) => findFigure(figures, measure))
      .filter((figure) => figure !== undefined);
    if (inputs.length < measures.length) continue;
    const range = compute(inputs.map(rangeOf), inputs);
    const central = compute(
      inputs.map(({ value }) => ({ low: value, high: value })),
      inputs,
    );
    if (!range || !central || !Number.isFinite(range.high)) continue;
    derived.set(name, { name, value: central.low, range, unit, inputs });
  }
  return derived;
}

/** The figure of a measure; `undefined` where it is not stated or stated with different values. */
export function findFigure(figures: readonly Figure[], measure: Measure): Figure | undefined {
  const [figure, ...others] = figures.filter((candidate) => candidate.measure === measure);
  return others.every((other) => other.value === figure?.value) ? figure : undefined;
}
