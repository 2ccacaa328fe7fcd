import { computeBudget } from "../budget/statedAmounts";
import type { EventKind } from "../figures/eventKinds";
import type { Figure } from "../figures/figure";
import type { Measure } from "../figures/measures";
import { daysBetween } from "../figures/period";
import { divideRanges, multiplyRanges, subtractRanges, type Range } from "../figures/rounding";
import type { Unit } from "../figures/unit";

export type DerivedUnit =
  | Unit
  | "visits"
  | "visits-per-visitor"
  | "pages-per-visitor"
  | "hours"
  | "s-per-page"
  | "items-per-week"
  | "EUR-per-year"
  | "days";

/**
 * How one derived figure comes about. Its inputs are figures by measure, all amounts in euros, or two dates
 * of the file by kind: the days from the first to the second.
 */
export type DerivedDeclaration = { readonly unit: DerivedUnit } & (
  | {
      readonly measures: readonly [Measure, ...Measure[]];
      /** The result can only be a whole number: what the range has of them is the range. */
      readonly isWhole?: true;
      readonly compute: ComputeFromFigures;
    }
  | { readonly from: "amounts"; readonly compute: ComputeFromFigures }
  | { readonly from: EventKind; readonly to: EventKind }
);

/** One range for each figure, in the same order; gives `undefined` where the figures lack a period. */
type ComputeFromFigures = (ranges: readonly Range[], figures: readonly Figure[]) => Range | undefined;

export const DERIVED_DECLARATIONS = {
  /** Rests on reading the average number of pages as per visit. */
  visits: {
    unit: "visits",
    measures: ["traffic.page_views", "traffic.pages_per_visit"],
    compute: ([views, perVisit]) => divideRanges(views!, perVisit!),
  },
  visits_per_visitor: {
    unit: "visits-per-visitor",
    measures: ["traffic.page_views", "traffic.pages_per_visit", "traffic.unique_visitors"],
    compute: ([views, perVisit, visitors]) => divideRanges(divideRanges(views!, perVisit!), visitors!),
  },
  views_per_visitor: {
    unit: "pages-per-visitor",
    measures: ["traffic.page_views", "traffic.unique_visitors"],
    compute: ([views, visitors]) => divideRanges(views!, visitors!),
  },
  visitors_domestic: {
    unit: "visitors",
    measures: ["traffic.unique_visitors", "traffic.share_domestic"],
    compute: ([visitors, share]) => multiplyRanges(visitors!, share!),
  },
  visitors_abroad: {
    unit: "visitors",
    measures: ["traffic.unique_visitors", "traffic.share_abroad"],
    compute: ([visitors, share]) => multiplyRanges(visitors!, share!),
  },
  hours_read: {
    unit: "hours",
    measures: ["traffic.page_views", "traffic.pages_per_visit", "traffic.visit_duration"],
    compute: ([views, perVisit, seconds]) =>
      multiplyRanges(divideRanges(views!, perVisit!), divideRanges(seconds!, exactly(3600))),
  },
  seconds_per_page: {
    unit: "s-per-page",
    measures: ["traffic.visit_duration", "traffic.pages_per_visit"],
    compute: ([seconds, perVisit]) => divideRanges(seconds!, perVisit!),
  },
  /** Over the weeks from the first to the last day of the period. */
  items_per_week: {
    unit: "items-per-week",
    measures: ["content.items"],
    compute: ([items], [figure]) => {
      const period = figure?.period;
      return period && divideRanges(items!, exactly(daysBetween(period.start, period.end) / 7));
    },
  },
  non_senders: {
    unit: "posts",
    measures: ["survey.respondents", "survey.senders"],
    compute: ([respondents, ...others]) => subtractRanges(respondents!, others),
  },
  /** Also without those that will send one soon or consider it. */
  non_senders_undecided_apart: {
    unit: "posts",
    measures: ["survey.respondents", "survey.senders", "survey.soon", "survey.considering"],
    compute: ([respondents, ...others]) => subtractRanges(respondents!, others),
  },
  non_senders_social: {
    unit: "posts",
    isWhole: true,
    measures: ["survey.respondents", "survey.senders", "survey.share_nonsenders_social"],
    compute: ([respondents, senders, share]) =>
      multiplyRanges(subtractRanges(respondents!, [senders!]), share!),
  },
  non_senders_social_undecided_apart: {
    unit: "posts",
    isWhole: true,
    measures: [
      "survey.respondents",
      "survey.senders",
      "survey.soon",
      "survey.considering",
      "survey.share_nonsenders_social",
    ],
    compute: ([respondents, senders, soon, considering, share]) =>
      multiplyRanges(subtractRanges(respondents!, [senders!, soon!, considering!]), share!),
  },
  amounts_sum: {
    unit: "EUR",
    from: "amounts",
    compute: (ranges, figures) => budgetRange(ranges, figures, "sum"),
  },
  /** Rests on reading every amount as the total for its period. */
  amounts_per_year: {
    unit: "EUR-per-year",
    from: "amounts",
    compute: (ranges, figures) => budgetRange(ranges, figures, "sumPerYear"),
  },
  days_filed_to_due: { unit: "days", from: "filed", to: "due" },
  days_filed_to_printed: { unit: "days", from: "filed", to: "question_published" },
  days_due_to_answer: { unit: "days", from: "due", to: "answer_published" },
  days_filed_to_answer: { unit: "days", from: "filed", to: "answer_published" },
  days_printed_to_answer: { unit: "days", from: "question_published", to: "answer_published" },
} as const satisfies Record<string, DerivedDeclaration>;

function exactly(value: number): Range {
  return { low: value, high: value };
}

function budgetRange(
  ranges: readonly Range[],
  figures: readonly Figure[],
  part: "sum" | "sumPerYear",
): Range | undefined {
  const at = (end: keyof Range) =>
    computeBudget(figures.map((figure, position) => ({ ...figure, value: ranges[position]![end] })))[part];
  const low = at("low");
  const high = at("high");
  return low === undefined || high === undefined ? undefined : { low, high };
}
