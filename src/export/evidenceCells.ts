import { quoteOf, type Evidence } from "../domain/dataset/document";
import type { I18n } from "../ui/language/LanguageProvider";
import { describeColumn } from "./describeColumn";
import type { CellValue, ExportColumn } from "./exportTable";

/** Where a row is stated: the sub-question, what stands there, and the place. */
export function evidenceColumns(i18n: Pick<I18n, "t">): readonly ExportColumn[] {
  return (["question", "fragment", "place"] as const).map((id) => describeColumn(id, "string", i18n));
}

/** The cells of these columns; of several pieces of evidence each different one. */
export function evidenceCells(evidence: readonly Evidence[]): readonly CellValue[] {
  return [
    joined(evidence.map(({ questionId }) => questionId)),
    joined(evidence.map(quoteOf)),
    joined(evidence.map(placeOf)),
  ];
}

/** A range of the text as RFC 5147 writes it (`char=10,17`: after the tenth character to the seventeenth), or the record. */
export function placeOf(evidence: Evidence): string {
  if (evidence.kind === "text") return `char=${evidence.start},${evidence.end}`;
  return evidence.url || `${evidence.item} ${evidence.property}`.trim();
}

function joined(texts: readonly string[]): CellValue {
  return [...new Set(texts)].filter((text) => text !== "").join(" | ") || undefined;
}
