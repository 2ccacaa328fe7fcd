import { findEvent } from "../../domain/derived";
import type { FileEvent } from "../../domain/document";
import type { EventKind } from "../../domain/eventKinds";
import { daysBetween, isFullDate } from "../../domain/period";

/** An event in the order of time. Days are undefined where one of the two dates is not stated to the day. */
export interface Step {
  /** From 1, as in the table. */
  readonly number: number;
  readonly event: FileEvent;
  /** Days since the step before that is stated to the day. */
  readonly sincePrevious: number | undefined;
  /** Days since the question was filed; negative before that. */
  readonly sinceFiled: number | undefined;
}

/** A stretch between two dates of the file. */
export interface Stretch {
  readonly kind: "within-time" | "overdue";
  readonly from: FileEvent;
  readonly to: FileEvent;
  readonly days: number;
}

/** A step with its place on the line: `share` of its length, and the lane above it where its number has room. */
export interface Spot {
  readonly step: Step;
  readonly share: number;
  readonly lane: number;
}

export function isToTheDay({ date }: FileEvent): boolean {
  return isFullDate(date);
}

/** All events in order of date; a year stands before its months and days, equal dates keep their order. */
export function computeSteps(events: readonly FileEvent[]): readonly Step[] {
  const filed = findDay(events, "filed");
  const ordered = events.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return ordered.map((event, position) => {
    const previous = ordered.slice(0, position).findLast(isToTheDay);
    return {
      number: position + 1,
      event,
      sincePrevious: previous && isToTheDay(event) ? daysBetween(previous.date, event.date) : undefined,
      sinceFiled: filed && isToTheDay(event) ? daysBetween(filed.date, event.date) : undefined,
    };
  });
}

/**
 * From filing to the day the answer was due, and from there to the day it was printed; one stretch where it was
 * printed in time. Empty where one of the two ends is not stated to the day.
 */
export function computeStretches(events: readonly FileEvent[]): readonly Stretch[] {
  const filed = findDay(events, "filed");
  const due = findDay(events, "due");
  const printed = findDay(events, "answer_published");
  if (!printed) return [];
  const isLate = due !== undefined && daysBetween(due.date, printed.date) > 0;
  return [
    ...(filed ? [stretch("within-time", filed, isLate ? due : printed)] : []),
    ...(isLate ? [stretch("overdue", due, printed)] : []),
  ];
}

/** The event of a kind, where it is stated to the day. */
function findDay(events: readonly FileEvent[], kind: EventKind): FileEvent | undefined {
  const event = findEvent(events, kind);
  return event && isToTheDay(event) ? event : undefined;
}

function stretch(kind: Stretch["kind"], from: FileEvent, to: FileEvent): Stretch {
  return { kind, from, to, days: daysBetween(from.date, to.date) };
}

/**
 * Places all steps that are stated to the day on one line, true to scale. Steps closer than `minimumShare` of the
 * line stand in different lanes, so that their numbers do not cover each other. One date alone stands at the start.
 */
export function placeSteps(steps: readonly Step[], minimumShare: number): readonly Spot[] {
  const dated = steps.filter(({ event }) => isToTheDay(event));
  const shareOf = makeScale(dated);
  const lastInLane: number[] = [];
  return dated.map((step) => {
    const share = shareOf(step.event.date);
    const free = lastInLane.findIndex((last) => share - last >= minimumShare);
    const lane = free < 0 ? lastInLane.length : free;
    lastInLane[lane] = share;
    return { step, share, lane };
  });
}

/** Stretches on the same line: the shares at which they start and end. */
export function placeStretches(
  stretches: readonly Stretch[],
  steps: readonly Step[],
): readonly { readonly stretch: Stretch; readonly start: number; readonly end: number }[] {
  const shareOf = makeScale(steps.filter(({ event }) => isToTheDay(event)));
  return stretches.map((stretch) => ({
    stretch,
    start: shareOf(stretch.from.date),
    end: shareOf(stretch.to.date),
  }));
}

/** Day → share of the line from the first step to the last, both stated to the day. */
function makeScale(steps: readonly Step[]): (date: string) => number {
  const first = steps[0]?.event.date ?? "";
  const length = daysBetween(first, steps.at(-1)?.event.date ?? "");
  return (date) => (length > 0 ? daysBetween(first, date) / length : 0);
}

const TICK_MONTHS = [1, 12, 120, 1200];
const MOST_TICKS = 36;

/** Marks at the beginning of each month within the line; of each year or more where there would be too many. */
export function computeTicks(steps: readonly Step[]): readonly number[] {
  const dated = steps.filter(({ event }) => isToTheDay(event));
  const [first, last] = [dated[0]?.event.date, dated.at(-1)?.event.date];
  if (!first || !last) return [];
  const months = daysBetween(first, last) / 30.4;
  const everyMonths = TICK_MONTHS.find((step) => months / step <= MOST_TICKS) ?? Infinity;
  const startMonth = everyMonths === 1 ? Number(first.slice(5, 7)) - 1 : 0;
  const shareOf = makeScale(dated);
  const ticks: number[] = [];
  for (let month = startMonth + everyMonths; Number.isFinite(month); month += everyMonths) {
    const date = new Date(Date.UTC(Number(first.slice(0, 4)), month, 1)).toISOString().slice(0, 10);
    if (date > last) break;
    ticks.push(shareOf(date));
  }
  return ticks;
}
