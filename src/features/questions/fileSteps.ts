import { findEvent } from "../../domain/derived/computeDerived";
import type { FileEvent } from "../../domain/dataset/document";
import type { EventKind } from "../../domain/figures/eventKinds";
import { daysBetween, isFullDate } from "../../domain/figures/period";

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
