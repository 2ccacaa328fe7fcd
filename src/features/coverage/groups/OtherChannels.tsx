import { useAnswer } from "../../../ui/answer/AnswerProvider";
import { Card } from "../../../ui/parts/Card";
import { DataTable } from "../../../ui/parts/DataTable";
import { EvidenceLink } from "../../../ui/evidence/EvidenceLink";
import { LabelText } from "../../../ui/answer/LabelText";
import { ministryName } from "../../../ui/answer/holderText";
import { useI18n } from "../../../ui/language/LanguageProvider";
import type { Presence } from "../../../domain/posts/presence";
import type { Names } from "../coverageSeries";

/** Channels that the answer mentions without a list: the ministry's own, and those of single posts or countries. */
export function OtherChannels({ names }: { names: Names }) {
  const i18n = useI18n();
  const { t, labelOf } = i18n;
  const { dataset, findChannel } = useAnswer();
  const mentioned = dataset.presences.filter(({ listBasis }) => listBasis === "mention");
  const postById = new Map(dataset.posts.map((post) => [post.postId, post]));
  const holderOf = ({ holderType, holderId }: Presence) => {
    if (holderType === "ministry") return ministryName(holderId, dataset, i18n);
    if (holderType === "country") return t("holder.country", { country: names.countryOf(holderId) });
    const post = postById.get(holderId);
    return post ? labelOf(post.labels) : holderId;
  };
  const channelOf = ({ channelId }: Presence) => labelOf(findChannel(channelId), channelId);
  if (mentioned.length === 0) return null;
  return (
    <Card id="other-channels" title={t("coverage.otherTitle")}>
      <DataTable
        caption={t("coverage.otherCaption")}
        rows={mentioned}
        rowKey={({ presenceId }) => presenceId}
        columns={[
          {
            key: "channel",
            header: t("column.channel"),
            rowHeader: true,
            cell: ({ channelId }) => <LabelText labels={findChannel(channelId)} otherwise={channelId} />,
          },
          { key: "holder", header: t("column.holder"), cell: holderOf },
          {
            key: "status",
            header: t("column.status"),
            cell: (presence) => (
              <>
                {t(`status.${presence.status}`)}
                <EvidenceLink
                  evidenceIds={[presence.evidenceId]}
                  of={`${channelOf(presence)}, ${holderOf(presence)}`}
                />
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
