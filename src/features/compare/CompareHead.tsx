import { useKindName } from "../../ui/answer/useKindName";
import { useChannelName } from "../../ui/answer/useChannelName";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { Marked } from "../../ui/parts/Marked";
import { useI18n } from "../../ui/language/LanguageProvider";
import { findEvidenceOf, titleOfComparison, type Comparison } from "./compareSeries";
import { useItemName } from "./useItemName";

/** What the comparison shows, as a sentence that holds. */
export function CompareHead({ comparison }: { comparison: Comparison }) {
  const { t } = useI18n();
  const title = useTitle(comparison);
  const { items, finding } = comparison;
  const evidenceIds =
    finding.kind === "lead"
      ? finding.lead.count.evidenceIds
      : findEvidenceOf(items.flatMap(({ posts }) => posts));
  return (
    <header className="screen-head">
      {/* A number in it is that of a cell below. */}
      <Marked marks={finding.kind !== "plain" && <EvidenceLink evidenceIds={evidenceIds} of={title} />}>
        <h1 data-counted="">{title}</h1>
      </Marked>
      <p className="lead">
        {t("compare.lead")} {comparison.what === "ministries" && t("compare.listsDiffer")}
      </p>
    </header>
  );
}

/** The finding in words. */
export function useTitle(comparison: Comparison): string {
  const nameItem = useItemName(comparison.what);
  const nameChannel = useChannelName();
  return titleOfComparison(comparison, { nameItem, nameChannel, nameKind: useKindName() }, useI18n());
}
