import type { ChangeKind } from "../../domain/changes/computeChanges";
import { sourceKindOf } from "../../domain/dataset/sourceKind";
import type { I18n } from "../../ui/language/LanguageProvider";
import { nameKind } from "../../ui/answer/useKindName";
import type { ChangesView } from "../../view-state/changesView";
import { FLOW_KINDS, type Comparison, type Flow, type Side } from "./changesSeries";

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

/** That the shares of a flow do not add up as they are printed; empty where they do. */
export function roundedText({ counts, both }: Flow, { t, formats }: Pick<I18n, "t" | "formats">): string {
  const sum = FLOW_KINDS.reduce((total, kind) => total + Math.round((counts[kind] / both) * 100), 0);
  return sum === 100 ? "" : t("changes.rounded", { sum: formats.formatShare(sum / 100) });
}

/** What stands out between two sources on a channel: the posts that the newer one newly has. */
export function findingText(
  flow: Flow | undefined,
  values: ReturnType<typeof sourceValues>,
  channel: string,
  { t }: Pick<I18n, "t">,
): string {
  const count = flow?.counts["newer-only"] ?? 0;
  return count > 0 ? t("changes.title", { ...values, count, channel }) : t("screen.changes");
}

/** What the view asks of posts, each as a title says it; nothing where it asks for none. */
export function nameChoice(
  view: ChangesView,
  values: ReturnType<typeof sourceValues>,
  { findKind }: Pick<Comparison, "findKind">,
  i18n: Pick<I18n, "t" | "nameRegion" | "nameCountry" | "labelOf">,
): readonly string[] {
  return [
    ...view.kinds.map((kind) => changeText(kind, values, i18n)),
    ...view.regions.map(i18n.nameRegion),
    ...view.countries.map(i18n.nameCountry),
    ...view.postKinds.map((kind) => nameKind(kind, findKind, i18n)),
    ...(view.text === "" ? [] : [i18n.t("filter.quoted", { text: view.text })]),
  ];
}

/** What must be said wherever a comparison stands without its screen; empty where neither source is a register. */
export function limitsText(values: ReturnType<typeof sourceValues>, { t }: Pick<I18n, "t">): string {
  return Object.values(values).includes("register") ? t("take.changesLimits") : "";
}
