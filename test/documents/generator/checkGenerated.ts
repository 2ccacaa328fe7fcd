import type { Extraction } from "../../../src/domain/dataset/extraction";
import type { GeneratedDocument } from "./generate";

/** Reasons that explain a number by a fact or by the form; all others must have been put in. */
const EXPLAINED = /^(?:enumeration-mark|period-of .+|repeats .+|date|year-of-.+)$/u;

/**
 * What is wrong with an extraction of a made-up document: a fact that was put in and did not come out in its
 * passage, one that came out and was not put in, evidence that is not at its place.
 */
export function wrongIn(document: GeneratedDocument, extraction: Extraction): string[] {
  const found = findLines(extraction);
  const wrong: string[] = [];
  for (const { facts, questionId, before, text } of document.passages) {
    const start = fold(before).length;
    const end = start + fold(text).trimEnd().length;
    for (const fact of facts) {
      const index = found.findIndex(
        (row) => row.line === fact && row.questionId === questionId && row.start >= start && row.end <= end,
      );
      if (index < 0) wrong.push(`missing in ${questionId}: ${fact}`);
      else found.splice(index, 1);
    }
  }
  wrong.push(...found.map(({ line, questionId }) => `not put in, ${questionId}: ${line}`));
  for (const row of extraction.dataset.evidence) {
    const there = extraction.normalisedText.slice(row.start, row.end);
    if (there !== row.fragment) wrong.push(`not at its place: ${row.fragment}`);
  }
  return wrong;
}

interface Found {
  readonly line: string;
  readonly questionId: string;
  readonly start: number;
  readonly end: number;
}

/** All that came out, in the wording of the generator, with its place. */
function findLines({ dataset }: Extraction): Found[] {
  const evidence = new Map(dataset.evidence.map((row) => [row.evidenceId, row]));
  const at = (evidenceId: string, line: string): Found => {
    const row = evidence.get(evidenceId);
    return { line, questionId: row?.questionId ?? "?", start: row?.start ?? -1, end: row?.end ?? -1 };
  };
  return [
    ...dataset.presences.map(({ evidenceId, holderId, channelId, status, listBasis, printedAs }) =>
      at(evidenceId, `presence ${holderId} ${channelId} ${status} ${listBasis} “${printedAs}”`),
    ),
    ...dataset.figures.map(({ evidenceId, measure, value, unit, qualifier, population, period }) => {
      const dates = period ? `${period.start}/${period.end}` : "";
      // That amounts state their period themselves goes without saying.
      const basis = period && !measure.startsWith("budget.") ? ` ${period.basis}` : "";
      return at(evidenceId, `figure ${measure} ${value} ${unit} ${qualifier} ${population} ${dates}${basis}`);
    }),
    ...dataset.events.flatMap(({ evidenceId, kind, date }) => {
      const event = at(evidenceId, `event ${kind} ${date}`);
      return event.questionId === "" ? [] : [event];
    }),
    ...dataset.unresolved
      .filter(({ reason }) => !EXPLAINED.test(reason))
      .map(({ text, reason, questionId, start, end }) => ({
        line: `unresolved ${text}: ${reason}`,
        questionId,
        start,
        end,
      })),
  ];
}

function fold(text: string): string {
  return text.normalize("NFC").replace(/\p{White_Space}+/gu, " ");
}
