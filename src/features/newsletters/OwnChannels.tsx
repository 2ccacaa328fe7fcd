import { isFullDate } from "../../domain/figures/period";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { DataTable } from "../../ui/parts/DataTable";
import { Fold } from "../../ui/parts/Fold";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import type { OwnChannel } from "./newslettersSeries";

/** The channels of the ministry itself, for the public and for its own staff, as they stood when it answered. */
export function OwnChannels({ rows }: { rows: readonly OwnChannel[] }) {
  const { t, labelOf } = useI18n();
  const { dataset } = useAnswer();
  const active = rows.filter(({ presence }) => presence.status === "active");
  const evidenceIds = rows.map(({ presence }) => presence.evidenceId);
  // Of its site, the traffic screen says what was asked.
  const asked = rows.filter(({ channel }) => channel?.medium !== "web");
  const isPrinted = rows.some(({ presence }) => presence.printedAs !== "");
  const nameOf = ({ presence, channel }: OwnChannel) =>
    channel ? labelOf(channel.labels) : presence.channelId;
  return (
    <Card
      id="ministry-channels"
      className="wide"
      title={t("newsletters.own.title", {
        count: rows.length,
        active: active.length,
        ministries: Math.max(1, dataset.ministries.length),
      })}
      evidenceIds={evidenceIds}
    >
      <Fold label={t("newsletters.table", { count: rows.length })}>
        <DataTable
          caption={t(isPrinted ? "newsletters.own.caption" : "newsletters.own.captionRecorded")}
          rows={rows}
          rowKey={({ presence }) => presence.presenceId}
          columns={[
            {
              key: "channel",
              header: t("column.channel"),
              rowHeader: true,
              cell: (row) => {
                const name = nameOf(row);
                const { printedAs, account, holderId } = row.presence;
                const ministry = dataset.ministries.find(({ ministryId }) => ministryId === holderId);
                return (
                  <>
                    <LabelText labels={row.channel?.labels} otherwise={name} />
                    {printedAs !== "" && printedAs !== name && (
                      <span className="definition">
                        <q lang={dataset.header.get("text_language")}>{printedAs}</q>
                      </span>
                    )}
                    {account !== "" && (
                      <span className="definition" translate="no">
                        {account}
                      </span>
                    )}
                    {ministry && (
                      <span className="definition">
                        <LabelText labels={ministry.labels} />
                      </span>
                    )}
                  </>
                );
              },
            },
            {
              key: "audience",
              header: t("newsletters.column.audience"),
              cell: ({ channel }) =>
                channel ? t(`newsletters.audience.${channel.audience}`) : t("value.notStated"),
            },
            {
              key: "status",
              header: t("newsletters.column.status"),
              cell: (row) => (
                <>
                  {t(`status.${row.presence.status}`)}
                  <EvidenceLink evidenceIds={[row.presence.evidenceId]} of={nameOf(row)} />
                  {isPrinted && <Start row={row} />}
                </>
              ),
            },
          ]}
        />
      </Fold>
      {isPrinted && <p className="remark">{t("newsletters.own.remark")}</p>}
      <AskedAndAnswered evidenceIds={asked.map(({ presence }) => presence.evidenceId)} />
    </Card>
  );
}

/** Since when, or from when on, and for what; said to be not stated where it is not. */
function Start({ row: { started, statements } }: { row: OwnChannel }) {
  const { t, formats, labelOf } = useI18n();
  if (!started && statements.length === 0) {
    return <span className="definition">{t("newsletters.own.noStart")}</span>;
  }
  return (
    <>
      {started && (
        <span className="definition">
          {/* A day has an article in some languages, a year or a month has none. */}
          {t(isFullDate(started.date) ? "newsletters.own.sinceDay" : "newsletters.own.since", {
            date: formats.formatDate(started.date),
          })}
          <EvidenceLink evidenceIds={[started.evidenceId]} of={labelOf(started.labels)} />
        </span>
      )}
      {statements.map(({ statementId, text, evidenceId }) => (
        <span key={statementId} className="definition">
          <LabelText labels={text} />
          <EvidenceLink evidenceIds={[evidenceId]} of={labelOf(text)} />
        </span>
      ))}
    </>
  );
}
