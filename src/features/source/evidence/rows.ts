import type { Dataset } from "../../../domain/dataset/dataset";
import type { Evidence, FileEvent } from "../../../domain/dataset/document";
import type { Figure } from "../../../domain/figures/figure";
import type { Presence } from "../../../domain/posts/presence";
import type { Statement } from "../../../domain/questions/question";
import { createOffsetOf } from "../../../extract/text/codePoints";
import type { Span } from "../../../extract/header/documentForm";
import type { AnchorStatus } from "../../../extract/reanchor/reanchor";
import type { OpenedDocument } from "../../../ui/answer/openedDocument";

/**
 * `added` was read from the opened text and is not in the shipped data; `unopened` where no text is open; `packaged`
 * stands in an opened package, which comes without its text.
 */
export type RowState = AnchorStatus | "added" | "unopened" | "packaged";

/** What a piece of evidence is evidence for. */
export type Use =
  | { readonly kind: "presence"; readonly presence: Presence }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "event"; readonly event: FileEvent };

export interface SourceRow {
  /** Names the row in the address: the evidence's id, with a mark where the shipped data have a row of that id. */
  readonly key: string;
  readonly evidence: Evidence;
  readonly state: RowState;
  /** Where it stands in the opened text, as UTF-16 offsets; absent where it does not. */
  readonly span: Span | undefined;
  readonly uses: readonly Use[];
  /** The facts that the evidence is for belong to these. */
  readonly dataset: Dataset;
}

/**
 * The evidence in an opened text, in its order: the shipped data's, found again or not, with what else was read where
 * the text is theirs; or what was read from another document.
 */
export function computeTextRows(shipped: Dataset, opened: OpenedDocument): readonly SourceRow[] {
  const { extraction, verdict, anchors, added } = opened;
  const offsetOf = createOffsetOf(extraction.normalisedText);
  const spanOf = ({ start, end }: Span) => ({ start: offsetOf(start), end: offsetOf(end) });
  const readRowOf = rowMaker(extraction.dataset);
  if (verdict === "other")
    return extraction.dataset.evidence.map((evidence) => readRowOf(evidence, "at-place", spanOf(evidence)));
  const rowOf = rowMaker(shipped);
  const rows = anchors.map(({ evidence, status, place }) => rowOf(evidence, status, place && spanOf(place)));
  const addedRows = added.map((evidence) => ({
    ...readRowOf(evidence, "added", spanOf(evidence)),
    key: `${evidence.evidenceId}~`,
  }));
  return [...rows, ...addedRows];
}

/**
 * The evidence of data whose text is not open: the first of it and the piece with that id, since a package may have more
 * than anyone would list.
 */
export function computeRows(
  dataset: Dataset,
  state: "unopened" | "packaged",
  { mostRows, evidenceId }: { readonly mostRows: number; readonly evidenceId: string },
): readonly SourceRow[] {
  const first = dataset.evidence.slice(0, mostRows);
  const named =
    evidenceId === "" ? undefined : dataset.evidence.find((each) => each.evidenceId === evidenceId);
  const wanted = named && !first.includes(named) ? [...first, named] : first;
  const rowOf = rowMaker(dataset, new Set(wanted.map((each) => each.evidenceId)));
  return wanted.map((evidence) => rowOf(evidence, state, undefined));
}

/**
 * The row that an address names. Where an id is a row of the shipped data and another of the opened text, the one
 * of the data that the screens show is meant.
 */
export function findRow(
  rows: readonly SourceRow[],
  evidenceId: string,
  isReadShown: boolean,
): SourceRow | undefined {
  const own = rows.find(({ key }) => key === evidenceId);
  const added = rows.find(({ key }) => key === `${evidenceId}~`);
  return isReadShown ? (added ?? own) : (own ?? added);
}

/** `wanted` are the ids of the only evidence whose presences will be asked for. */
function rowMaker(dataset: Dataset, wanted?: ReadonlySet<string>) {
  const uses = new Map<string, Use[]>();
  const add = (evidenceId: string, use: Use) => {
    const known = uses.get(evidenceId);
    if (known) known.push(use);
    else uses.set(evidenceId, [use]);
  };
  for (const presence of dataset.presences) {
    if (wanted?.has(presence.evidenceId) !== false) add(presence.evidenceId, { kind: "presence", presence });
  }
  for (const figure of dataset.figures) add(figure.evidenceId, { kind: "figure", figure });
  for (const statement of dataset.statements) add(statement.evidenceId, { kind: "statement", statement });
  for (const event of dataset.events) add(event.evidenceId, { kind: "event", event });
  return (evidence: Evidence, state: RowState, span: Span | undefined): SourceRow => ({
    key: evidence.evidenceId,
    evidence,
    state,
    span,
    uses: uses.get(evidence.evidenceId) ?? [],
    dataset,
  });
}
