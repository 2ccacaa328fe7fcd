import type { ChangeKind } from "../../domain/changes/changes";
import { sourceKindOf } from "../../domain/dataset/source";
import type { Speech } from "../../ui/language/LanguageProvider";
import type { Side } from "./series";

/** What messages say of the two sources: a register records, an answer or a list lists. */
export function sourceValues(older: Pick<Side, "dataset">, newer: Pick<Side, "dataset">) {
  return { olderKind: sourceKindOf(older.dataset.header), newerKind: sourceKindOf(newer.dataset.header) };
}

export function changeText(
  kind: ChangeKind,
  values: ReturnType<typeof sourceValues>,
  { t }: Pick<Speech, "t">,
): string {
  return t(`changes.kind.${kind}`, values);
}
