import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { findEvidenceOf, type Comparison } from "./compareSeries";
import { useChannelName, useItemName } from "./useItemName";

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
      <h1 data-counted="">
        {title}
        {finding.kind !== "plain" && <EvidenceLink evidenceIds={evidenceIds} of={title} />}
      </h1>
      <p className="lead">{t("compare.lead")}</p>
    </header>
  );
}

/** The finding in words. */
export function useTitle({ what, items, finding }: Comparison): string {
  const { t, formats } = useI18n();
  const nameItem = useItemName(what);
  const nameChannel = useChannelName();
  const names = formats.formatList(items.map(({ id }) => nameItem(id)));
  switch (finding.kind) {
    case "lead": {
      const { item, channelId, count } = finding.lead;
      return t("compare.title.lead", {
        item: nameItem(item.id),
        channel: nameChannel(channelId),
        listed: count.byStanding.listed,
        named: count.named,
      });
    }
    case "differ":
      return t("compare.title.differ", {
        names,
        channels: formats.formatList(finding.channelIds.map(nameChannel)),
      });
    case "alike":
    case "names":
      return t(`compare.title.${finding.kind}`, { names });
    case "plain":
      return t("compare.title.plain");
  }
}
