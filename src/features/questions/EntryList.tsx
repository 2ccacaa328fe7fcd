import type { Presence } from "../../domain/posts/presence";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { LabelText } from "../../ui/answer/LabelText";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Pair } from "../../ui/language/Pair";
import type { EntryGroup } from "./questionsSeries";

/** The entries of an answer by channel: lists as counts, mentions by their holder. */
export function EntryList({ groups }: { groups: readonly EntryGroup[] }) {
  const { labelOf } = useI18n();
  const { findChannel } = useAnswer();
  const describe = useDescription();
  return (
    <ul className="plain-list">
      {groups.map((group) => {
        const labels = findChannel(group.channelId);
        const channel = labelOf(labels, group.channelId);
        return (
          <li key={`${group.channelId} ${group.listBasis}`}>
            <Pair
              label={<LabelText labels={labels} otherwise={channel} />}
              value={
                <>
                  {describe(group)}
                  <EvidenceLink
                    evidenceIds={group.presences.map(({ evidenceId }) => evidenceId)}
                    of={channel}
                  />
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

function useDescription(): (group: EntryGroup) => string {
  const { t, formats, labelOf } = useI18n();
  const { dataset } = useAnswer();
  const holderOf = ({ holderType, holderId, printedAs }: Presence): string => {
    if (holderType === "ministry") return t("holder.ministry");
    // As printed: the table of all countries is too much for a name or two.
    if (holderType === "country") return t("questions.entry.together", { name: printedAs });
    const post = dataset.posts.find(({ postId }) => postId === holderId);
    return post ? labelOf(post.labels) : holderId;
  };
  const withStatus = (presence: Presence): string =>
    presence.status === "active"
      ? holderOf(presence)
      : t("questions.entry.status", { holder: holderOf(presence), status: t(`status.${presence.status}`) });
  return ({ listBasis, presences }) => {
    const count = presences.length;
    if (listBasis === "complete-list") return t("questions.entry.listed", { count });
    if (listBasis === "survey") return t("questions.entry.declared", { count });
    return formats.formatList(presences.map(withStatus));
  };
}
