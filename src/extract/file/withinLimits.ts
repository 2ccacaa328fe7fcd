import type { TextEvidence, Unresolved } from "../../domain/dataset/document";
import type { ExtractedDataset } from "../../domain/dataset/extraction";
import { CONTROL_CHARACTER, hasControlCharacter } from "../../domain/writable";

/**
 * The data set without what no table can hold: a fact with a control character in its evidence is none, and what stands
 * on either side of that character is reported as `out-of-range`.
 */
export function withinLimits(dataset: ExtractedDataset): ExtractedDataset {
  const spoiled = new Map(
    dataset.evidence
      .filter(({ fragment }) => hasControlCharacter(fragment))
      .map((row) => [row.evidenceId, row]),
  );
  const isSpoiled = ({ text }: Unresolved): boolean => hasControlCharacter(text);
  if (spoiled.size === 0 && !dataset.unresolved.some(isSpoiled)) return dataset;
  const isKept = ({ evidenceId }: { readonly evidenceId: string }): boolean => !spoiled.has(evidenceId);
  const ofPresences = new Set(dataset.presences.map(({ evidenceId }) => evidenceId));
  const reported = [...spoiled.values()].map((row) => reportOf(row, ofPresences.has(row.evidenceId)));
  return {
    ...dataset,
    presences: dataset.presences.filter(isKept),
    figures: dataset.figures.filter(isKept),
    events: dataset.events.filter(isKept),
    statements: dataset.statements.filter(isKept),
    evidence: dataset.evidence.filter(isKept),
    unresolved: [...dataset.unresolved, ...reported]
      .flatMap((row) => (isSpoiled(row) ? piecesOf(row) : row))
      .toSorted((a, b) => a.start - b.start),
  };
}

function reportOf({ fragment, questionId, start, end }: TextEvidence, isName: boolean): Unresolved {
  return { kind: isName ? "name" : "number", text: fragment, reason: "out-of-range", questionId, start, end };
}

/** What stands between the control characters of a row, each at its place. */
function piecesOf(row: Unresolved): Unresolved[] {
  const pieces: Unresolved[] = [];
  let { start } = row;
  for (const text of row.text.split(CONTROL_CHARACTER)) {
    const length = [...text].length;
    if (text.trim() !== "") pieces.push({ ...row, text, start, end: start + length });
    start += length + 1;
  }
  return pieces;
}
