import { countByKind, countByRegion, restOf, type PostCount } from "../../../domain/posts/postCounts";
import type { RegionGroup } from "../../../domain/posts/post";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { Card } from "../../../ui/parts/Card";
import { DataTable } from "../../../ui/parts/DataTable";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LabelText } from "../../../ui/answer/LabelText";
import { useI18n } from "../../../ui/language/LanguageProvider";
import type { Names } from "../coverageSeries";

/**
 * The lists counted by region and by kind of post, each count with its denominator. The view of regions and kinds has
 * the same as bars for the chosen posts, but needs script; these stay for all posts, also on paper and without it.
 */
export function GroupCounts({ names }: { names: Names }) {
  const { t } = useI18n();
  const { coverage } = useAnswer();
  if (coverage.listedChannels.length === 0) return null;
  return (
    <>
      <Card id="posts-by-region" title={t("coverage.byRegionTitle")}>
        <CountTable<RegionGroup>
          name={t("coverage.byRegionTitle")}
          header={t("filter.region")}
          countOn={(channelId) => countByRegion(coverage, channelId)}
          nameOf={names.regionOf}
        />
      </Card>
      <Card id="posts-by-kind" title={t("coverage.byKindTitle")}>
        <CountTable<string>
          name={t("coverage.byKindTitle")}
          header={t("column.kind")}
          countOn={(channelId) => countByKind(coverage, channelId)}
          nameOf={names.kindOf}
        />
      </Card>
    </>
  );
}

interface CountTableProps<Group extends string> {
  readonly name: string;
  readonly header: string;
  readonly countOn: (channelId: string) => readonly PostCount<Group>[];
  readonly nameOf: (group: Group) => string;
}

function CountTable<Group extends string>({ name, header, countOn, nameOf }: CountTableProps<Group>) {
  const { t, labelOf, formats } = useI18n();
  const { coverage, findChannel } = useAnswer();
  const [first = [], ...others] = coverage.listedChannels.map(countOn);
  const rows = first.map((count, position) => ({
    group: count.group,
    named: count.named,
    counts: [count, ...others.map((counts) => counts[position])],
  }));
  return (
    <DataTable
      name={name}
      caption={t("coverage.groupCaption")}
      rows={rows}
      rowKey={({ group }) => group}
      columns={[
        { key: "group", header, rowHeader: true, cell: ({ group }) => nameOf(group) },
        {
          key: "named",
          header: t("column.named"),
          numeric: true,
          cell: ({ named }) => formats.formatNumber(named),
        },
        ...coverage.listedChannels.map((channelId, position) => {
          const labels = findChannel(channelId);
          const channel = labelOf(labels, channelId);
          return {
            key: channelId,
            header: <LabelText labels={labels} otherwise={channelId} />,
            numeric: true,
            cell: ({ group, counts }: (typeof rows)[number]) => (
              <>
                <ListedCount count={counts[position]} />
                <EvidenceLink
                  evidenceIds={counts[position]?.evidenceIds ?? []}
                  of={`${channel}, ${nameOf(group)}`}
                />
              </>
            ),
          };
        }),
      ]}
    />
  );
}

/** The number listed; where it is none, in words, since absence from a list or a survey is not a zero. */
function ListedCount({ count }: { count: PostCount<string> | undefined }) {
  const { t, formats } = useI18n();
  if (!count) return null;
  const { listed, absent } = count.byStanding;
  return (
    <>
      {listed > 0 ? formats.formatNumber(listed) : t(`none.${restOf(count.byStanding)}`)}
      {absent > 0 && ` · ${t("lists.absent", { count: absent })}`}
    </>
  );
}
