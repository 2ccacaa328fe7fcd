import { restOf } from "../../../domain/posts/postCounts";
import { useId, useMemo } from "react";
import { PartBar } from "../../../charts/PartBar";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { useChannelName } from "../../../ui/answer/useChannelName";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LabelText } from "../../../ui/answer/LabelText";
import { Marked } from "../../../ui/parts/Marked";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { flagStandings } from "../../../ui/answer/flagStandings";
import { ScrollBox } from "../../../ui/parts/ScrollBox";
import { useIsHydrated } from "../../../ui/hydration/useIsHydrated";
import { findLargestGroup, type GroupRow } from "./groups";

interface GroupBarsTableProps<Group extends string> {
  readonly id: string;
  /** What the groups are: region, kind. */
  readonly header: string;
  /** Where a table before it says how to read the bars. */
  readonly captionHidden?: boolean;
  readonly rows: readonly GroupRow<Group>[];
  readonly nameOf: (group: Group) => string;
  /** The groups of the post that is pointed at and of the one that is open. */
  readonly pointed: Group | undefined;
  readonly chosen: Group | undefined;
  readonly onFilter: (group: Group) => void;
}

/** A table whose cells are bars: a row for each group, a column for each channel, one scale for all of them. */
export function GroupBarsTable<Group extends string>(props: GroupBarsTableProps<Group>) {
  const { id, header, captionHidden = false, rows, nameOf, pointed, chosen, onFilter } = props;
  const { t, formats } = useI18n();
  const { coverage, findChannel } = useAnswer();
  const standings = useMemo(() => flagStandings(coverage), [coverage]);
  const isHydrated = useIsHydrated();
  const nameChannel = useChannelName();
  const captionId = useId();
  const largest = findLargestGroup(rows);
  if (!largest) return null;
  const total = rows.reduce((sum, { named }) => sum + named, 0);
  const title = t("groups.title", {
    group: nameOf(largest.group),
    named: largest.named,
    total,
    listed: largest.top.byStanding.listed,
    channel: nameChannel(largest.top.channelId),
  });
  return (
    <section aria-labelledby={id}>
      <Marked marks={<EvidenceLink evidenceIds={largest.top.evidenceIds} of={title} />}>
        <h2 id={id} data-counted="">
          {title}
        </h2>
      </Marked>
      <ScrollBox labelledBy={captionId}>
        <table aria-labelledby={id} aria-describedby={captionId}>
          <caption id={captionId} className={captionHidden ? "visually-hidden" : undefined}>
            {t("groups.caption", standings)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{header}</th>
              <th scope="col" className="numeric">
                {t("groups.shown")}
              </th>
              {coverage.listedChannels.map((channelId) => (
                <th key={channelId} scope="col">
                  <LabelText labels={findChannel(channelId)} otherwise={channelId} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, named, counts }) => (
              <tr
                key={group}
                aria-current={group === chosen ? "true" : undefined}
                data-pointed={group === pointed || undefined}
              >
                <th scope="row">
                  <button type="button" disabled={!isHydrated} onClick={() => onFilter(group)}>
                    {nameOf(group)}
                    <span className="visually-hidden"> – {t("groups.filter")}</span>
                  </button>
                </th>
                <td className="numeric" data-counted="">
                  {formats.formatNumber(named)}
                </td>
                {counts.map((count) => (
                  <td key={count.channelId}>
                    <CountBar
                      count={count}
                      scale={largest.named}
                      of={`${nameChannel(count.channelId)}, ${nameOf(group)}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

interface CountBarProps {
  readonly count: GroupRow<string>["counts"][number];
  readonly scale: number;
  readonly of: string;
}

/** Absence from a list or a survey is said in words, since it is not a zero. */
function CountBar({ count, scale, of }: CountBarProps) {
  const { t } = useI18n();
  const { inkOf } = useAnswer();
  const { channelId, named, byStanding, evidenceIds } = count;
  const { listed } = byStanding;
  const rest = restOf(byStanding);
  return (
    <>
      <PartBar part={listed} whole={named} scale={scale} ink={inkOf(channelId)} rest={rest} />
      <span className="group-bars-count">
        {listed > 0 ? t("groups.partOf", { count: listed, whole: named }) : t(`none.${rest}`)}
        {byStanding.absent > 0 && ` · ${t("lists.absent", { count: byStanding.absent })}`}
        <EvidenceLink evidenceIds={evidenceIds} of={of} />
      </span>
    </>
  );
}
