import type { ChangeKind } from "../../domain/changes/computeChanges";
import { sourceKindOf } from "../../domain/dataset/sourceKind";
import type { I18n } from "../../ui/language/LanguageProvider";
import type { Side } from "./changesSeries";

/** What messages say of the two sources: a register records, an answer or a list lists. */
export function sourceValues(older: Pick<Side, "dataset">, newer: Pick<Side, "dataset">) {
  return { olderKind: sourceKindOf(older.dataset.header), newerKind: sourceKindOf(newer.dataset.header) };
}

export function changeText(
  kind: ChangeKind,
  values: ReturnType<typeof sourceValues>,
  { t }: Pick<I18n, "t">,
): string {
  return t(`changes.kind.${kind}`, values);
}

/** What must be said wherever a comparison stands without its screen; empty where neither source is a register. */
export function limitsText(values: ReturnType<typeof sourceValues>, { t }: Pick<I18n, "t">): string {
  return Object.values(values).includes("register") ? t("take.changesLimits") : "";
}
