import type { Evidence } from "../domain/document";
import type { Speech } from "./LanguageProvider";

/** Where a fragment stands, for readers: counted from one, both ends included. The data count from zero. */
export function positionText(
  { start, end }: Pick<Evidence, "start" | "end">,
  { t, formats }: Speech,
): string {
  return t("note.position", { start: formats.formatNumber(start + 1), end: formats.formatNumber(end) });
}
