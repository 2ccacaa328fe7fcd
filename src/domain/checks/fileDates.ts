import type { CheckOutcome } from "./checkOutcome";
import type { Dataset } from "../dataset/dataset";
import { findEvent } from "../derived/computeDerived";
import type { FileEvent } from "../dataset/document";
import type { EventKind } from "../figures/eventKinds";
import { daysBetween, isFullDate } from "../figures/period";
import { evidenceOf, notCheckable } from "./inputs";

const FILE_DATES = ["filed", "due", "question_published", "answer_published"] as const;

/** What must have come first. The answer can be printed before it is due. */
const ORDER: readonly (readonly [EventKind, EventKind])[] = [
  ["filed", "due"],
  ["filed", "question_published"],
  ["filed", "answer_published"],
  ["question_published", "answer_published"],
];

/** The file's dates stand in an order that can be; each pair that is stated is compared. */
export function checkDatesOrder({ events }: Dataset): readonly CheckOutcome[] {
  const found = FILE_DATES.map((kind) => findEvent(events, kind)).filter((event) => event !== undefined);
  if (found.length === 0) return [];
  const byKind = new Map(found.map((event) => [event.kind, event]));
  const pairs = ORDER.flatMap(([first, second]): (readonly [FileEvent, FileEvent])[] => {
    const [a, b] = [byKind.get(first), byKind.get(second)];
    return a && b ? [[a, b]] : [];
  });
  if (pairs.length === 0) {
    const missing = FILE_DATES.filter((kind) => !byKind.has(kind));
    return [
      notCheckable(
        missing.map((event) => ({ kind: "event", event })),
        evidenceOf(found),
      ),
    ];
  }
  const wrong = pairs.find(([first, second]) => isLater(first.date, second.date));
  const evidenceIds = evidenceOf(found);
  if (!wrong) {
    const inOrder = found.toSorted((a, b) => a.date.localeCompare(b.date));
    return [
      {
        verdict: "consistent",
        sentence: "dates_order.holds",
        parameters: { events: { kind: "list", labels: inOrder.map(({ labels }) => labels) } },
        evidenceIds,
      },
    ];
  }
  const [first, second] = wrong;
  return [
    {
      verdict: "contradictory",
      sentence: "dates_order.fails",
      parameters: {
        first: { kind: "list", labels: [first.labels] },
        firstDate: { kind: "date", date: first.date },
        second: { kind: "list", labels: [second.labels] },
        secondDate: { kind: "date", date: second.date },
      },
      evidenceIds,
    },
  ];
}

/**
 * The answer is printed by the day on which it is due. A later day contradicts nothing: the day of printing
 * is not the day on which the answer was signed, and that day is not stated.
 */
export function checkAnswerInTime({ events }: Dataset): readonly CheckOutcome[] {
  const due = findEvent(events, "due");
  const printed = findEvent(events, "answer_published");
  const found = [due, printed].filter((event) => event !== undefined);
  if (found.length === 0) return [];
  const evidenceIds = evidenceOf(found);
  if (!due || !printed || !isFullDate(due.date) || !isFullDate(printed.date)) {
    const missing = (["due", "answer_published"] as const).filter((kind) => {
      const event = found.find((each) => each.kind === kind);
      return !event || !isFullDate(event.date);
    });
    return [
      notCheckable(
        missing.map((event) => ({ kind: "event", event })),
        evidenceIds,
      ),
    ];
  }
  const days = daysBetween(due.date, printed.date);
  const dates = {
    due: { kind: "date", date: due.date },
    printed: { kind: "date", date: printed.date },
  } as const;
  if (days <= 0) {
    return [{ verdict: "consistent", sentence: "answer_in_time.holds", parameters: dates, evidenceIds }];
  }
  return [
    {
      verdict: "explained",
      sentence: "answer_in_time.late",
      parameters: { ...dates, days: { kind: "count", value: days } },
      readings: ["printed_not_signed"],
      evidenceIds,
    },
  ];
}

/** Compares as far as both dates go: a day in 2016 is not later than `2016`. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
