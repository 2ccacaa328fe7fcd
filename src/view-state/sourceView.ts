import { writeQuery } from "./parameters";

/** What the reader has chosen on the source screen. */
export interface SourceView {
  /** The evidence that is looked at; empty for none. */
  readonly evidenceId: string;
  /** Question number of the document that the evidence belongs to, `54-0516`; empty for the one that is shown. */
  readonly documentNumber: string;
}

export function parseSourceView(search: string): SourceView {
  const parameters = new URLSearchParams(search);
  return {
    evidenceId: parameters.get("evidence") ?? "",
    documentNumber: parameters.get("in") ?? "",
  };
}

export function formatSourceView({ evidenceId, documentNumber }: SourceView): string {
  const filled = (value: string) => (value === "" ? [] : [value]);
  return writeQuery([
    ["evidence", filled(evidenceId)],
    ["in", filled(documentNumber)],
  ]);
}
