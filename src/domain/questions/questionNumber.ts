import type { DocumentHeader } from "../dataset/document";

/** A question as it is cited: legislature and number, `54-0516`. What is not stated is left out. */
export function questionNumberOf(header: DocumentHeader): string {
  return [header.get("legislature"), header.get("question")].filter(Boolean).join("-");
}
