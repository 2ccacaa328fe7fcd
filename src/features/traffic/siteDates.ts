import type { Dataset } from "../../domain/dataset/dataset";
import { findEvent } from "../../domain/derived/computeDerived";
import type { FileEvent } from "../../domain/dataset/document";
import type { EventKind } from "../../domain/figures/eventKinds";
import type { Figure, Period } from "../../domain/figures/figure";
import { isFullDate } from "../../domain/figures/period";
import { MEASURES } from "../../domain/figures/measures";

/** The dates that tell what the figures of the site are about; others of the file have nothing to do with it. */
const KINDS: readonly EventKind[] = [
  "site_launched",
  "filed",
  "items_counted",
  "due",
  "question_published",
  "answer_published",
];

/** A date of the file, by its number in the drawing. */
export interface DatedEvent {
  readonly number: number;
  readonly event: FileEvent;
}

/** The figures that cover the same days, and whether that is stated with them or read from the text before. */
export interface CoveredPeriod {
  readonly key: string;
  readonly topic: "traffic" | "content";
  readonly period: Period;
  readonly figures: readonly Figure[];
}

export interface SiteDates {
  /** In the order of their dates; only those stated to the day, and once. */
  readonly events: readonly DatedEvent[];
  /** Traffic before content, each in the order of the figures. */
  readonly periods: readonly CoveredPeriod[];
  /** The day on which the answer was printed. */
  readonly printed: FileEvent | undefined;
}

/** The dates around the site's figures, and the periods that these cover; figures without a period are left out. */
export function computeSiteDates({ events, figures }: Pick<Dataset, "events" | "figures">): SiteDates {
  const dated = KINDS.flatMap((kind) => findEvent(events, kind) ?? []).filter(({ date }) => isFullDate(date));
  const ordered = dated.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return {
    events: ordered.map((event, position) => ({ number: position + 1, event })),
    periods: groupByPeriod(figures),
    printed: dated.find(({ kind }) => kind === "answer_published"),
  };
}

function groupByPeriod(figures: readonly Figure[]): readonly CoveredPeriod[] {
  const groups = new Map<string, CoveredPeriod>();
  for (const figure of figures) {
    const { topic } = MEASURES[figure.measure];
    const { period } = figure;
    if (!period || (topic !== "traffic" && topic !== "content")) continue;
    const key = [topic, period.start, period.end, period.basis].join(" ");
    const before = groups.get(key)?.figures ?? [];
    groups.set(key, { key, topic, period, figures: [...before, figure] });
  }
  return [...groups.values()].toSorted((a, b) => b.topic.localeCompare(a.topic));
}
