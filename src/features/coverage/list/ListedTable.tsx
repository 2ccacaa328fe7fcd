import { isLargeNetwork } from "../../../domain/posts/largeNetwork";
import { standingOn } from "../../../domain/posts/standing";
import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { DataTable } from "../../../ui/parts/DataTable";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { standingMessage } from "../../../ui/answer/standingText";
import { LabelText } from "../../../ui/answer/LabelText";
import { useI18n } from "../../../ui/language/LanguageProvider";
import { KindBasis } from "./KindBasis";
import type { PostRow } from "../coverageSeries";

/** A printed list of more would not be read. */
const MOST_ROWS = 300;

/** Each post with its standing on each list in words, every entry with its evidence. */
export function ListedTable({ rows }: { rows: readonly PostRow[] }) {
  const { t, labelOf } = useI18n();
  const { coverage, findChannel } = useAnswer();
  const left = isLargeNetwork(rows) ? rows.length - MOST_ROWS : 0;
  return (
    <DataTable<PostRow, string>
      caption={t("coverage.tableCaption")}
      rows={left > 0 ? rows.slice(0, MOST_ROWS) : rows}
      foot={
        left > 0 && (
          <tr>
            <td colSpan={3 + coverage.drawnChannels.length}>{t("dossier.morePosts", { count: left })}</td>
          </tr>
        )
      }
      rowKey={({ covered }) => covered.post.postId}
      columns={[
        {
          key: "name",
          header: t("column.post"),
          rowHeader: true,
          cell: ({ covered, sender }) => (
            <>
              <LabelText labels={covered.post.labels} />
              {sender && ` (${sender})`}
            </>
          ),
        },
        { key: "country", header: t("column.country"), cell: ({ country }) => country },
        {
          key: "kind",
          header: t("column.kindAndBasis"),
          cell: ({ kind, covered }) => (
            <>
              {kind} <KindBasis post={covered.post} />
            </>
          ),
        },
        ...coverage.drawnChannels.map((channelId) => {
          const labels = findChannel(channelId);
          const channel = labelOf(labels, channelId);
          return {
            key: channelId,
            header: <LabelText labels={labels} otherwise={channelId} />,
            cell: ({ covered, name }: PostRow) => {
              const presence = covered.presences.get(channelId);
              return (
                <>
                  {t(standingMessage(standingOn(covered, channelId), coverage.basisByChannel.get(channelId)))}
                  <EvidenceLink
                    evidenceIds={presence ? [presence.evidenceId] : []}
                    of={`${channel}, ${name}`}
                  />
                </>
              );
            },
          };
        }),
      ]}
    />
  );
}
