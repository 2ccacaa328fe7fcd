import { Fragment } from "react";
import type { MinistryRow } from "../../domain/ministries/computeMinistries";
import { hrefOf } from "../../ui/address/ScreenLink";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { useChannelName } from "../../ui/answer/useChannelName";
import { useKindName } from "../../ui/answer/useKindName";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import type { ChannelInk } from "../../ui/pennant/channelInk";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pair } from "../../ui/language/Pair";
import { DataTable } from "../../ui/parts/DataTable";
import type { Column } from "../../ui/parts/HeaderCell";
import { NO_FILTER } from "../../domain/posts/coverageFilter";
import { DEFAULT_COVERAGE_VIEW, formatCoverageView } from "../../view-state/coverageView";
import { withDataReference } from "../../view-state/dataReference";
import { referToMinistry } from "../../view-state/referenceNames";
import type { MinistriesView } from "../../view-state/ministriesView";
import type { MinistryComparison } from "./ministriesSeries";

interface MinistryTableProps {
  readonly comparison: MinistryComparison;
  readonly view: MinistriesView;
  readonly nameChannel: (id: string) => string;
}

/** As many small bars stand beside each other in a row. */
const MOST_BARS = 5;

/** A row for each ministry: its posts, how many have any account, and its shares, with the way to its own coverage. */
export function MinistryTable({ comparison, view, nameChannel }: MinistryTableProps) {
  const { t, labelOf, formats, language } = useI18n();
  const { coverage, inkOf } = useAnswer();
  const nameKind = useKindName();
  const { channel, rows } = comparison;
  const channels = [channel, ...coverage.drawnChannels.filter((id) => id !== channel)].slice(0, MOST_BARS);
  const { shown } = useOpenedDocument();
  const searchOf = (ministryId: string) => {
    const chosen = formatCoverageView({
      ...DEFAULT_COVERAGE_VIEW,
      filter: {
        ...NO_FILTER,
        ministries: [ministryId],
        regions: view.regions,
        kinds: view.kind === "all" ? [] : [view.kind],
      },
    });
    // Of what the reader opened all ministries stay, and one of them is chosen.
    const isShipped = shown.kind === "shipped";
    return withDataReference(
      chosen,
      isShipped ? referToMinistry(shown.reference, ministryId) : shown.reference,
    );
  };
  const countText = (count: number, total: number) =>
    total === 0 ? "–" : t("ministries.ofPosts", { count, total, share: formats.formatShare(count / total) });
  const shareOf = ({ listed, posts }: MinistryRow, id: string) =>
    posts.length === 0 ? 0 : (listed.get(id) ?? 0) / posts.length;
  const columns: readonly Column<MinistryRow, string>[] = [
    {
      key: "ministry",
      header: t("ministries.column.ministry"),
      rowHeader: true,
      cell: ({ ministry, notRanked }) => (
        <>
          {/* Other data are another page. */}
          <a href={hrefOf(language, "coverage", searchOf(ministry.ministryId))}>{labelOf(ministry.labels)}</a>
          {notRanked && (
            <span className="definition ministry-reason">{t(`ministries.notRanked.${notRanked}`)}</span>
          )}
        </>
      ),
    },
    {
      key: "any",
      header: t("ministries.column.any"),
      cell: ({ withAny, posts }) => countText(withAny, posts.length),
    },
    {
      key: "on",
      header: t("ministries.column.on", { channel: nameChannel(channel) }),
      cell: (row) => (
        <span className="ministry-share">
          <Bar share={shareOf(row, channel)} ink={inkOf(channel)} isRanked={!row.notRanked} />
          <span>{countText(row.listed.get(channel) ?? 0, row.posts.length)}</span>
        </span>
      ),
    },
    {
      key: "all",
      header: t("ministries.column.all"),
      cell: (row) => (
        <Bars
          bars={channels.map((id) => ({ id, ink: inkOf(id), share: shareOf(row, id) }))}
          label={channels
            .map((id) => t("pair", { label: nameChannel(id), value: formats.formatShare(shareOf(row, id)) }))
            .join(formats.separator)}
        />
      ),
    },
    {
      key: "asked",
      header: t("ministries.column.asked"),
      cell: ({ ministry }) => (
        <span className="definition">{formats.formatList(ministry.listKinds.map(nameKind))}</span>
      ),
    },
    {
      key: "own",
      header: t("ministries.column.own"),
      cell: ({ own }) => (own.length === 0 ? "–" : <OwnAccounts presences={own} />),
    },
  ];
  const name = t("ministries.table", { channel: nameChannel(channel) });
  return (
    <DataTable<MinistryRow, string>
      name={name}
      caption={
        <>
          {name}
          <span className="definition">
            <Pair
              label={t("ministries.column.all")}
              value={channels.map((id, position) => (
                <Fragment key={id}>
                  {position > 0 && formats.separator}
                  <Swatch ink={inkOf(id)} /> {nameChannel(id)}
                </Fragment>
              ))}
            />
          </span>
        </>
      }
      rows={rows}
      rowKey={({ ministry }) => ministry.ministryId}
      columns={columns}
      stacks
    />
  );
}

/** The channels on which a ministry itself is recorded; opened, each account with its evidence. */
function OwnAccounts({ presences }: { presences: MinistryRow["own"] }) {
  const { formats } = useI18n();
  const nameChannel = useChannelName();
  const channels = [...new Set(presences.map(({ channelId }) => nameChannel(channelId)))];
  return (
    <details className="definition">
      <summary>{formats.formatList(channels)}</summary>
      {presences.map(({ presenceId, channelId, account, evidenceId }) => {
        const channel = nameChannel(channelId);
        return (
          <div key={presenceId}>
            {account === "" ? (
              channel
            ) : (
              <Pair label={channel} value={<span translate="no">{account}</span>} />
            )}
            <EvidenceLink
              evidenceIds={[evidenceId]}
              of={[account, channel].filter(Boolean).join(formats.comma)}
            />
          </div>
        );
      })}
    </details>
  );
}

interface BarProps {
  readonly share: number;
  readonly ink: ChannelInk;
  readonly isRanked: boolean;
}

const BAR = { width: 100, height: 12 } as const;

/** A share of the whole; of a ministry without a rank only an outline. */
function Bar({ share, ink, isRanked }: BarProps) {
  return (
    <svg
      className="ministry-bar"
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      width={BAR.width}
      height={BAR.height}
      aria-hidden="true"
      focusable="false"
      data-channel={ink}
      data-ranked={isRanked || undefined}
    >
      <rect className="bar-whole" x="0.5" y="0.5" width={BAR.width - 1} height={BAR.height - 1} />
      <rect className="bar-share" x="0.5" y="0.5" width={share * (BAR.width - 1)} height={BAR.height - 1} />
    </svg>
  );
}

interface BarsProps {
  readonly bars: readonly { readonly id: string; readonly ink: ChannelInk; readonly share: number }[];
  readonly label: string;
}

/** Says which channel the bars of its colour are of. */
function Swatch({ ink }: { ink: ChannelInk }) {
  return (
    <svg width={COLUMN.width} height={COLUMN.width} aria-hidden="true" focusable="false" data-channel={ink}>
      <rect className="bar-share" width={COLUMN.width} height={COLUMN.width} />
    </svg>
  );
}

const COLUMN = { width: 10, height: 28, gap: 3 } as const;

/** The shares on several channels beside each other, to the same scale in every row. */
function Bars({ bars, label }: BarsProps) {
  const width = bars.length * (COLUMN.width + COLUMN.gap);
  return (
    <svg
      className="ministry-bars"
      viewBox={`0 0 ${width} ${COLUMN.height}`}
      width={width}
      height={COLUMN.height}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {bars.map(({ id, ink, share }, position) => (
        <g key={id} data-channel={ink}>
          <rect
            className="bar-whole"
            x={position * (COLUMN.width + COLUMN.gap)}
            y="0"
            width={COLUMN.width}
            height={COLUMN.height}
          />
          <rect
            className="bar-share"
            x={position * (COLUMN.width + COLUMN.gap)}
            y={COLUMN.height * (1 - share)}
            width={COLUMN.width}
            height={COLUMN.height * share}
          />
        </g>
      ))}
    </svg>
  );
}
