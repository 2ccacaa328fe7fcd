import type { Presence } from "../../domain/posts/presence";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { Card } from "../../ui/parts/Card";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pair } from "../../ui/language/Pair";
import { ScreenLink } from "../../ui/address/ScreenLink";

/** Channels named for single posts or the posts of one country: not the ministry's own. */
export function PostChannels({ presences }: { presences: readonly Presence[] }) {
  const { t, labelOf, nameCountry } = useI18n();
  const { dataset, findChannel } = useAnswer();
  const holderOf = ({ holderType, holderId, printedAs }: Presence) => {
    if (holderType === "country") return t("holder.country", { country: nameCountry(holderId) });
    const post = dataset.posts.find(({ postId }) => postId === holderId);
    return post ? labelOf(post.labels) : printedAs;
  };
  return (
    <Card
      id="posts-channels"
      title={t("newsletters.mentions.title")}
      onward={<ScreenLink screen="coverage">{t("newsletters.mentions.onward")}</ScreenLink>}
    >
      <ul className="plain-list">
        {presences.map((presence) => {
          const labels = findChannel(presence.channelId);
          const channel = labelOf(labels, presence.channelId);
          return (
            <li key={presence.presenceId}>
              <Pair
                label={<LabelText labels={labels} otherwise={channel} />}
                value={t("newsletters.mentions.holder", {
                  holder: holderOf(presence),
                  status: t(`status.${presence.status}`),
                })}
              />
              <EvidenceLink evidenceIds={[presence.evidenceId]} of={channel} />
            </li>
          );
        })}
      </ul>
      <p className="remark">{t("newsletters.mentions.remark")}</p>
    </Card>
  );
}
