import fc from "fast-check";
import { expect, test } from "vitest";
import type { Extraction } from "../../../src/domain/dataset/extraction";
import { extract, ExtractError } from "../../../src/extract/extract";
import { mutatedDocument } from "./mutate";
import { REFERENCE_ONLY } from "../readDocuments";

const SEED = Number(process.env["DOCUMENT_SEED"] ?? 540_516);
const DOCUMENTS = 10_000;
/** Generous: these documents take a few milliseconds each; what hangs takes longer by far. */
const DEADLINE_MS = 1_000;

/** Reads, or gives `undefined` where the text is refused in the one way that is allowed. */
function readOrRefuse(text: string): Extraction | undefined {
  try {
    return extract(text, REFERENCE_ONLY);
  } catch (error) {
    if (error instanceof ExtractError) return undefined;
    throw error;
  }
}

function timeToRead(text: string): number {
  const start = performance.now();
  readOrRefuse(text);
  return performance.now() - start;
}

/** Facts whose fragment does not stand at its place or which do not stand in their fragment, and impossible dates. */
function wrongIn({ dataset, normalisedText }: Extraction): string[] {
  const points = [...normalisedText];
  const there = (start: number, end: number): string => points.slice(start, end).join("");
  const evidence = new Map(dataset.evidence.map((row) => [row.evidenceId, row]));
  const facts = [...dataset.presences, ...dataset.figures, ...dataset.events];
  const dates = [
    ...dataset.events.map(({ date }) => date),
    ...dataset.figures.flatMap(({ period }) => (period ? [period.start, period.end] : [])),
  ];
  return [
    ...[...dataset.evidence.map((row) => ({ ...row, text: row.fragment })), ...dataset.unresolved]
      .filter(({ start, end, text }) => text === "" || there(start, end) !== text)
      .map(({ text, start }) => `“${text}” does not stand at ${start}`),
    ...facts
      .filter(({ evidenceId }) => !evidence.has(evidenceId))
      .map(({ evidenceId }) => `no ${evidenceId}`),
    ...dataset.presences
      .filter((row) => !evidence.get(row.evidenceId)?.fragment.includes(row.printedAs))
      .map(({ presenceId }) => `${presenceId} is not in its fragment`),
    ...dataset.figures
      .filter(({ value }) => !Number.isFinite(value))
      .map(({ figureId }) => `${figureId} is no number`),
    ...dates.filter((date) => !isDate(date)).map((date) => `no such date: ${date}`),
    ...(evidence.size === dataset.evidence.length ? [] : ["two rows of evidence share an id"]),
  ];
}

/** ISO 8601 to the year, the month or the day. */
function isDate(date: string): boolean {
  const parsed = new Date(`${date}${"-01-01".slice((date.length - 4) % 7)}`);
  return (
    /^\d{4}(?:-\d\d){0,2}$/u.test(date) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(date)
  );
}

test(`of ${DOCUMENTS} mutated documents none crashes or hangs, and no fact stands elsewhere than its evidence says`, () => {
  let read = 0;
  fc.assert(
    fc.property(mutatedDocument, (text) => {
      const start = performance.now();
      const extraction = readOrRefuse(text);
      // A machine can be busy once; what hangs does so again.
      if (performance.now() - start > DEADLINE_MS) expect(timeToRead(text)).toBeLessThan(DEADLINE_MS);
      if (!extraction) return;
      read += 1;
      expect(wrongIn(extraction)).toEqual([]);
    }),
    { seed: SEED, numRuns: DOCUMENTS, endOnFailure: true },
  );
  // Refusing everything would be no reading.
  expect(read).toBeGreaterThan(DOCUMENTS / 2);
});
